import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPortal, type TestPortal } from '../../../testing/portal.ts';

const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
let portal: TestPortal;
let count = 0;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());
afterEach(() => portal.issuer.break(null));

let visitor: ReturnType<TestPortal['visit']>;
beforeEach(async () => {
  visitor = portal.visit('inwoner');
  await visitor.logIn('digid', { sub: 'digid-1', sid: 'sid-1' });
});

const valid = () => ({ aud: 'loket-inwoner', jti: `jti-${count++}`, sub: 'digid-1', sid: 'sid-1', events: event });
const send = (token: string, idp = 'digid') =>
  portal.visit('inwoner').send(`/uitloggen/backchannel/${idp}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: token }).toString(),
  });
const loggedIn = async () => (await visitor.sessie()).ingelogd;

describe('a logout by the identity provider', () => {
  it.each([{ sub: undefined }, { sid: undefined }, {}])('ends the session (%j)', async (without) => {
    const answer = await send(await portal.issuer.logoutToken('digid', { ...valid(), ...without }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await loggedIn()).toBe(false);
  });

  it('ends all sessions of that person, and of nobody else', async () => {
    const again = portal.visit('inwoner');
    await again.logIn('digid', { sub: 'digid-1', sid: 'sid-2' });
    const other = portal.visit('inwoner');
    await other.logIn('digid', { sub: 'digid-9', sid: 'sid-9' });
    await send(await portal.issuer.logoutToken('digid', { ...valid(), sid: undefined }));
    expect(await loggedIn()).toBe(false);
    expect((await again.sessie()).ingelogd).toBe(false);
    expect((await other.sessie()).ingelogd).toBe(true);
  });

  it('ends only the session that it names', async () => {
    const again = portal.visit('inwoner');
    await again.logIn('digid', { sub: 'digid-1', sid: 'sid-2' });
    await send(await portal.issuer.logoutToken('digid', valid()));
    expect((await again.sessie()).ingelogd).toBe(true);
  });

  it('works once', async () => {
    const token = await portal.issuer.logoutToken('digid', valid());
    expect((await send(token)).status).toBe(200);
    await visitor.logIn('digid', { sub: 'digid-1', sid: 'sid-1' });
    expect((await send(token)).status).toBe(400);
    expect(await loggedIn()).toBe(true);
  });
});

it('a logout that failed here works when the provider sends it again', async () => {
  const token = await portal.issuer.logoutToken('digid', valid());
  const { prisma } = portal.database;
  await prisma.$executeRaw`alter table sessie rename to elsewhere`;
  expect((await send(token)).status).toBeGreaterThanOrEqual(500);
  await prisma.$executeRaw`alter table elsewhere rename to sessie`;
  expect((await send(token)).status).toBe(200);
  expect(await loggedIn()).toBe(false);
});

describe('a logout token is refused', () => {
  const old = Math.floor(Date.now() / 1000) - 3600;

  it.each([
    ['of another audience', { aud: 'loket-medewerker' }],
    ['without the event', { events: {} }],
    ['with a nonce, as it may be an ID token', { nonce: 'x' }],
    ['without jti', { jti: undefined }],
    ['without iat', { iat: undefined }],
    ['that is old', { iat: old, exp: undefined }],
    ['that has expired', { exp: old }],
    ['that names nobody', { sub: undefined, sid: undefined }],
    ['of another issuer', { iss: 'http://localhost:1/digid' }],
  ])('%s', async (_why, change) => {
    const answer = await send(await portal.issuer.logoutToken('digid', { ...valid(), ...change }));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
    expect(await loggedIn()).toBe(true);
  });

  it('signed by somebody else, or not at all', async () => {
    portal.issuer.break('unsigned-by-us');
    expect((await send(await portal.issuer.logoutToken('digid', valid()))).status).toBe(400);
    portal.issuer.break(null);
    const [, payload] = (await portal.issuer.logoutToken('digid', valid())).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect((await send(`${none}.${payload}.`)).status).toBe(400);
    expect((await send('')).status).toBe(400);
    expect(await loggedIn()).toBe(true);
  });

  it('at a provider that is not of this door', async () => {
    expect((await send(await portal.issuer.logoutToken('medewerker', valid()), 'medewerker')).status).toBe(404);
  });
});
