import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsOf } from '@loket/contract';
import { startPortal, type TestPortal } from '../testing/portal.ts';
import { checkRoutes } from './door.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const json = { 'content-type': 'application/json' };

async function expectProblem(answer: Response, status: number, code: string) {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const body = (await answer.json()) as Record<string, unknown>;
  expect(body).toMatchObject({ status, code, type: `urn:een-loket:probleem:${code}` });
  expect(body.title).toEqual(expect.any(String));
  expect(body.instance).toBe(`urn:een-loket:verzoek:${answer.headers.get('x-request-id')}`);
  return body;
}

describe('every error is a problem', () => {
  it.each([
    ['unknown path', '/api/v1/nergens', {}, 404, 'niet-gevonden'],
    ['unknown API version', '/api/v2/zaken', {}, 404, 'niet-gevonden'],
    ['not logged in', '/api/v1/zaken', {}, 401, 'niet-ingelogd'],
    ['bad parameter', '/api/v1/zaken?pagina=nul', {}, 400, 'invoer-onjuist'],
    ['bad path parameter', '/api/v1/zaken/openzaak/geen-uuid', {}, 400, 'invoer-onjuist'],
    ['malformed escape', '/api/v1/zaken/%E0%A4%A/x', {}, 400, 'invoer-onjuist'],
    [
      'body that is no JSON',
      '/api/v1/sessie/uitloggen',
      { method: 'POST', headers: json, body: '{"a":' },
      400,
      'invoer-onjuist',
    ],
    [
      'body that is too large',
      '/api/v1/sessie/uitloggen',
      { method: 'POST', headers: json, body: `"${'x'.repeat(200_000)}"` },
      413,
      'te-groot',
    ],
    [
      'unknown encoding',
      '/api/v1/sessie/uitloggen',
      { method: 'POST', headers: { ...json, 'content-encoding': 'x' }, body: '{}' },
      400,
      'invoer-onjuist',
    ],
    ['wrong method', '/api/v1/zaken', { method: 'DELETE' }, 404, 'niet-gevonden'],
    [
      'from another site',
      '/api/v1/sessie/uitloggen',
      { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
      'csrf',
    ],
  ] as const)('%s', async (_what, path, options, status, code) => {
    await expectProblem(await portal.visit('inwoner').send(path, options), status, code);
  });

  it('too many requests of one session', async () => {
    const strict = await startPortal((config) => ({ ...config, limits: { session: 3, address: 0 } }));
    try {
      const visitor = strict.visit('inwoner');
      await visitor.logIn('digid');
      const answers = await Promise.all([1, 2, 3, 4].map(() => visitor.api('/sessie')));
      const refused = answers.filter((answer) => answer.status !== 200);
      expect(refused).toHaveLength(1);
      expect(refused[0]?.headers.get('retry-after')).toBe('60');
      if (refused[0]) await expectProblem(refused[0], 429, 'te-vaak');
      expect((await strict.visit('inwoner').api('/sessie')).status).toBe(200);
    } finally {
      await strict.stop();
    }
  });
});

describe('the database', () => {
  it('that is gone gives problems, and works again without a restart when it is back', async () => {
    const visitor = portal.visit('inwoner');
    await visitor.logIn('digid');
    const authorization = await visitor.begin('digid');
    portal.databaseLine.cut();
    await expectProblem(await visitor.api('/sessie'), 503, 'niet-beschikbaar');
    await expectProblem(await visitor.send('/health/ready'), 503, 'niet-beschikbaar');
    expect((await visitor.send('/health/live')).status).toBe(200);
    expect((await portal.visit('inwoner').api('/sessie')).status).toBe(200);
    expect(await visitor.comeBack(authorization, {})).toMatch(/^\/inloggen-mislukt\?reden=storing/);
    portal.databaseLine.mend();
    expect((await visitor.send('/health/ready')).status).toBe(200);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: true });
  });
});

describe('CSRF protection', () => {
  const post = (visitor: ReturnType<TestPortal['visit']>, headers: Record<string, string>) =>
    visitor.api('/sessie/verlengen', { method: 'POST', headers: { ...json, ...headers }, body: '{}' });

  it('needs the token of the session and our own origin', async () => {
    const visitor = portal.visit('inwoner');
    await visitor.logIn('digid');
    const { csrfToken: token } = await visitor.sessie();
    const origin = portal.origin('inwoner');
    expect((await post(visitor, { 'x-csrf-token': token, origin })).status).toBe(200);
    await expectProblem(await post(visitor, { origin }), 403, 'csrf');
    await expectProblem(await post(visitor, { 'x-csrf-token': `${token}x`, origin }), 403, 'csrf');
    await expectProblem(await post(visitor, { 'x-csrf-token': token, origin: 'https://evil.example' }), 403, 'csrf');
    await expectProblem(
      await post(visitor, { 'x-csrf-token': token, origin: portal.origin('medewerker') }),
      403,
      'csrf',
    );
    await expectProblem(await post(visitor, { 'x-csrf-token': token, 'sec-fetch-site': 'same-site' }), 403, 'csrf');
  });

  it('also holds for the plain form that logs out', async () => {
    const visitor = portal.visit('inwoner');
    await visitor.logIn('digid');
    const { csrfToken } = await visitor.sessie();
    const send = (body: string) =>
      visitor.send('/uitloggen', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    await expectProblem(await send('csrfToken=x'), 403, 'csrf');
    expect((await send(`csrfToken=${csrfToken}`)).headers.get('location')).toContain('/digid/session/end?');
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });
});

describe('headers', () => {
  it.each(['/', '/api/v1/sessie', '/health/live', '/nergens.js'])(
    'of %s keep browsers from doing more',
    async (path) => {
      const { headers } = await portal.visit('inwoner').send(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https://service.pdok.nl; font-src 'self'; connect-src 'self'; " +
          `manifest-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${portal.issuer.url}`,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('of the API tell its version and are never kept', async () => {
    const { headers } = await portal.visit('inwoner').api('/sessie');
    expect(headers.get('api-version')).toBe('1.0.0');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });

  it('name the request, also when the caller named it, but take no numbers of people', async () => {
    const visitor = portal.visit('inwoner');
    const idFor = async (given: string) =>
      (await visitor.send('/health/live', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await idFor('abc-12345')).toBe('abc-12345');
    expect(await idFor('bsn-999990019')).not.toContain('999990019');
    expect(await idFor('short')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of a door on https use the __Host- prefix', async () => {
    const secure = await startPortal((config) => ({
      ...config,
      doors: { ...config.doors, inwoner: { ...config.doors.inwoner, url: 'https://mijn.gemeente.example' } },
    }));
    try {
      const answer = await secure.visit('inwoner').send('/inloggen/digid');
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Host-loket-inwoner-poging-\S+; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
    } finally {
      await secure.stop();
    }
  });
});

describe('the contract', () => {
  it.each(['inwoner', 'medewerker'] as const)('of the %s door is published', async (door) => {
    const answer = await portal.visit(door).send('/openapi.json');
    const document = (await answer.json()) as { openapi: string; paths: Record<string, object> };
    expect(document.openapi).toBe('3.1.0');
    const served = Object.values(document.paths).flatMap((path) => Object.values(path) as { operationId: string }[]);
    expect(served.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(operationsOf[door]).sort());
  });

  it('keeps a door from being built without all its routes, or without a policy', () => {
    const operation = operationsOf.inwoner.getSessie as never;
    expect(() => checkRoutes('inwoner', [{ operation, policy: '' } as never])).toThrow(
      /operation listZaken needs exactly one route.*route getSessie has no policy/,
    );
    expect(() => checkRoutes('medewerker', [{ operation, policy: 'x' } as never])).toThrow(
      /is not in the contract of this door/,
    );
  });
});

describe('the clock of the sandbox', () => {
  it('can be moved', async () => {
    const visitor = portal.visit('inwoner');
    const put = (now: unknown) =>
      visitor.send('/sandbox/klok', { method: 'PUT', headers: json, body: JSON.stringify({ now }) });
    expect(await (await put('2027-01-01T00:00:00Z')).json()).toEqual({ now: '2027-01-01T00:00:00.000Z' });
    expect((await put('yesterday')).status).toBe(400);
    await put(null);
    expect(portal.clock.now().getFullYear()).toBe(new Date().getFullYear());
  });

  it('is not there in production', async () => {
    const production = await startPortal((config) => ({ ...config, environment: 'production' }));
    try {
      const put = { method: 'PUT', headers: json, body: '{"now":"2027-01-01T00:00:00Z"}' };
      expect((await production.visit('inwoner').send('/sandbox/klok', put)).status).toBe(404);
    } finally {
      await production.stop();
    }
  });
});

it('logs the pattern of a route, never the address', async () => {
  await portal.visit('inwoner').api('/zaken/openzaak/6e339926-8b00-5cb2-b9eb-ded734d76fa5?naam=Brinke');
  const line = portal.lines.map((text) => JSON.parse(text) as Record<string, unknown>).at(-1);
  expect(line).toMatchObject({ door: 'inwoner', method: 'GET', route: '/api/v1/zaken/:bron/:id', status: 401 });
  expect(portal.lines.join()).not.toMatch(/6e339926|Brinke|99999\d{4}/);
});
