import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPortal, type TestPortal } from '../../testing/portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const begin = new Date('2026-11-23T09:00:00Z');
const after = (minutes: number) => portal.clock.set(new Date(begin.getTime() + minutes * 60_000));
beforeEach(() => portal.clock.set(begin));

async function loggedIn(door: 'inwoner' | 'medewerker' = 'inwoner') {
  const visitor = portal.visit(door);
  await visitor.logIn(door === 'inwoner' ? 'digid' : 'medewerker');
  return visitor;
}

const problemOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describe('a session', () => {
  it('ends after 15 minutes without activity at the resident door', async () => {
    const visitor = await loggedIn();
    after(14);
    expect(await visitor.sessie()).toMatchObject({
      ingelogd: true,
      verlooptOp: '2026-11-23T09:15:00.000Z',
      nu: '2026-11-23T09:14:00.000Z',
    });
    after(16);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it('ends after 60 minutes at the employee door', async () => {
    const visitor = await loggedIn('medewerker');
    after(59);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: true, naam: 'Annelies Wessels' });
    after(61);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it('does not live longer by polling', async () => {
    const visitor = await loggedIn();
    for (const minute of [5, 10, 14]) {
      after(minute);
      await visitor.sessie();
    }
    after(15.1);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it('lives longer by activity, and is written at most once in 30 seconds', async () => {
    const visitor = await loggedIn();
    const { csrfToken } = await visitor.sessie();
    after(0.4);
    expect(await (await visitor.post('/sessie/verlengen', csrfToken)).json()).toMatchObject({
      verlooptOp: '2026-11-23T09:15:00.000Z',
    });
    after(10);
    await visitor.api('/mijn-gegevens');
    expect(await visitor.sessie()).toMatchObject({ verlooptOp: '2026-11-23T09:25:00.000Z' });
    after(24);
    expect(await (await visitor.post('/sessie/verlengen', csrfToken)).json()).toMatchObject({
      verlooptOp: '2026-11-23T09:39:00.000Z',
    });
  });

  it('ends after 8 hours in any case', async () => {
    const visitor = await loggedIn();
    const { csrfToken } = await visitor.sessie();
    for (let minute = 10; minute < 480; minute += 10) {
      after(minute);
      await visitor.post('/sessie/verlengen', csrfToken);
    }
    expect(await visitor.sessie()).toMatchObject({
      verlooptOp: '2026-11-23T17:00:00.000Z',
      uiterlijk: '2026-11-23T17:00:00.000Z',
    });
    after(481);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it('that has ended says so to a form that is sent', async () => {
    const visitor = await loggedIn();
    const { csrfToken } = await visitor.sessie();
    after(20);
    const answer = await visitor.post('/sessie/verlengen', csrfToken);
    expect(answer.status).toBe(401);
    expect(await problemOf(answer)).toBe('sessie-verlopen');
  });

  it('is not there for whoever never logged in', async () => {
    const answer = await portal.visit('inwoner').api('/mijn-gegevens');
    expect(answer.status).toBe(401);
    expect(await problemOf(answer)).toBe('niet-ingelogd');
  });

  it('is of one door only', async () => {
    const resident = await loggedIn();
    const id = resident.cookies.get('loket-inwoner') ?? '';
    const employee = portal.visit('medewerker');
    employee.cookies.set('loket-inwoner', id);
    expect(await employee.sessie()).toMatchObject({ ingelogd: false });
    employee.cookies.set('loket-medewerker', id);
    expect(await employee.sessie()).toMatchObject({ ingelogd: false });
    expect((await employee.api('/start')).status).toBe(401);
  });

  it.each(['x', '', '%', '\u00e9'.repeat(3), 'a'.repeat(43), `${'a'.repeat(43)}; b=c`, 'a'.repeat(5000)])(
    'is not opened by the cookie %j',
    async (value) => {
      const visitor = portal.visit('inwoner');
      visitor.cookies.set('loket-inwoner', encodeURI(value));
      expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
    },
  );

  it('does not open when a character of its cookie was changed, or its row', async () => {
    const visitor = await loggedIn();
    const id = visitor.cookies.get('loket-inwoner') ?? '';
    visitor.cookies.set('loket-inwoner', (id.startsWith('A') ? 'B' : 'A') + id.slice(1));
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
    visitor.cookies.set('loket-inwoner', id);
    await portal.database.prisma.sessie.updateMany({ data: { data: Buffer.from('tampered') } });
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it('keeps nothing readable in the database', async () => {
    const visitor = await loggedIn();
    const id = visitor.cookies.get('loket-inwoner') ?? '';
    const rows = await portal.database.prisma.sessie.findMany();
    const text = rows.map((row) => JSON.stringify(row) + Buffer.from(row.data).toString('latin1')).join();
    expect(text).not.toContain('999990019');
    expect(text).not.toContain(id);
  });

  it('has a new id after each login, and the old one is worth nothing', async () => {
    const visitor = await loggedIn();
    const old = visitor.cookies.get('loket-inwoner') ?? '';
    await visitor.logIn('digid');
    expect(visitor.cookies.get('loket-inwoner')).not.toBe(old);
    visitor.cookies.set('loket-inwoner', old);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it('ends by logging out, here and at the identity provider', async () => {
    const visitor = await loggedIn();
    const id = visitor.cookies.get('loket-inwoner') ?? '';
    const { csrfToken } = await visitor.sessie();
    const { naar } = (await (await visitor.post('/sessie/uitloggen', csrfToken)).json()) as { naar: string };
    expect(naar).toContain(`${portal.issuer.url}/digid/session/end?`);
    expect(new URL(naar).searchParams.get('post_logout_redirect_uri')).toBe(`${portal.origin('inwoner')}/uitgelogd`);
    // The ID token holds the BSN, and addresses are kept by browsers and logs.
    expect(new URL(naar).searchParams.get('id_token_hint')).toBeNull();
    expect(new URL(naar).searchParams.get('logout_hint')).toBe('sid-1');
    expect(visitor.cookies.has('loket-inwoner')).toBe(false);
    visitor.cookies.set('loket-inwoner', id);
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it('leaves nothing behind for who never logged in', async () => {
    const before = await portal.database.prisma.sessie.count();
    const visitor = portal.visit('inwoner');
    await visitor.sessie();
    expect(visitor.cookies.size).toBe(0);
    expect(await portal.database.prisma.sessie.count()).toBe(before);
  });
});
