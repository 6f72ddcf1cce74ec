import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startPortal, type TestPortal } from '../../../testing/portal.ts';
import { sandboxSecrets } from '../../platform/config/sandbox.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());
beforeEach(() => portal.database.prisma.$executeRaw`delete from graphile_worker._private_jobs`);

const melding = {
  kanaal: 'zaken',
  hoofdObject: 'http://127.0.0.1:9/openzaak/zaken/api/v1/zaken/6f0f4b6a-6a3c-4c4e-9c5e-2f5d1c0a9b11',
  resource: 'status',
  resourceUrl: 'http://127.0.0.1:9/openzaak/zaken/api/v1/statussen/6f0f4b6a-6a3c-4c4e-9c5e-2f5d1c0a9b12',
  actie: 'create',
  aanmaakdatum: '2026-11-23T09:00:00Z',
  kenmerken: { bronorganisatie: '823288444' },
};

const stuur = (body: unknown, authorization: string | null = sandboxSecrets.notificaties, deur = 'inwoner' as const) =>
  fetch(`${portal.origin(deur)}/webhooks/notificaties`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const wachtend = async () => {
  const [row] = await portal.database.prisma.$queryRaw<{ n: number }[]>`
    select count(*)::int n from graphile_worker._private_jobs`;
  return row?.n;
};

it('a notification is kept and answered at once; the same one twice is one job', async () => {
  expect((await stuur(melding)).status).toBe(204);
  expect((await stuur(melding)).status).toBe(204);
  expect(await wachtend()).toBe(1);
});

it('what the sender tries a subscription with is taken and left alone, and refused without the agreed value', async () => {
  const proef = {
    kanaal: 'test',
    hoofdObject: 'http://some.hoofd.object.nl/',
    resource: 'some_resource',
    resourceUrl: 'http://some.resource.url.nl/',
    actie: 'create',
    aanmaakdatum: '2019-01-01T12:00:00Z',
    kenmerken: {},
  };
  expect((await stuur(proef)).status).toBe(204);
  expect((await stuur(proef, null)).status).toBe(401);
  expect(await wachtend()).toBe(0);
});

it('who does not know the agreed value gets nothing done, whatever the body', async () => {
  for (const value of [null, '', 'Bearer anders', `${sandboxSecrets.notificaties} `.repeat(2)]) {
    expect((await stuur(melding, value)).status).toBe(401);
    expect((await stuur('{', value)).status).toBe(401);
  }
  expect(await wachtend()).toBe(0);
});

it.each([
  ['without hoofdObject', { ...melding, hoofdObject: undefined }, 400],
  ['with something that is no address', { ...melding, resourceUrl: 'zaak' }, 400],
  ['that is no JSON', '{', 400],
  ['that is an empty list', [], 400],
  ['that is far too large', { ...melding, kenmerken: { x: 'x'.repeat(70_000) } }, 413],
])('a message %s is refused', async (_, body, status) => {
  const answer = await stuur(body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await wachtend()).toBe(0);
});

it('there is none at the door of employees', async () => {
  expect((await stuur(melding, sandboxSecrets.notificaties, 'medewerker' as 'inwoner')).status).toBe(404);
});
