import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPortal, type TestPortal } from '../../testing/portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const ik = { soort: 'bsn', waarde: '999990019' } as const;
const loginData = () => portal.app.personalData.find(({ name }) => name === 'inlogsessies')!;

it('shows my logins, and erasing them logs me out everywhere and nobody else', async () => {
  const [phone, desk, other] = [portal.visit('inwoner'), portal.visit('inwoner'), portal.visit('inwoner')];
  await phone.logIn('digid');
  await desk.logIn('digid');
  await other.logIn('digid', { sub: 'digid-2', bsn: '999990020' });

  const shown = await loginData().export(ik);
  expect(shown).toHaveLength(2);
  expect(shown).toMatchObject([{ middel: 'digid' }, { middel: 'digid' }]);
  expect(JSON.stringify(shown)).not.toContain(ik.waarde);

  expect(await loginData().erase(ik)).toBe(2);
  expect(await phone.sessie()).toMatchObject({ ingelogd: false });
  expect(await desk.sessie()).toMatchObject({ ingelogd: false });
  expect(await other.sessie()).toMatchObject({ ingelogd: true });
});
