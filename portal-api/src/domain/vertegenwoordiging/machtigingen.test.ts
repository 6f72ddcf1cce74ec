import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { NU } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createAfschermingen } from './afscherming.ts';
import { leesbareCode, leesCode, nieuweCode } from './machtigingscode.ts';
import { createMachtigingen } from './machtigingen.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
const pseudonym = createPseudonym(randomBytes(32));
const machtigingen = () => createMachtigingen({ prisma: test.database.prisma, keyring, pseudonym });
const dochter = { bsn: ANDER_BSN, naam: 'A.M. Lohuis' };
const geef = (gever: string, anders = {}) =>
  machtigingen().geef(
    {
      gever: { bsn: gever, naam: 'H.W. Nijland' },
      voor: 'mijn dochter',
      zaaktypen: ['BB'],
      tot: '2027-01-31',
      ...anders,
    },
    NU,
  );
const paar = (gever: string) => ({ gever, ontvanger: ANDER_BSN });
const dagen = (aantal: number) => new Date(NU.getTime() + aantal * 86_400_000);

describe('a mandate', () => {
  it('holds once it is accepted, until its last day', async () => {
    const { machtiging, code } = await geef(BSN);
    expect(await machtigingen().geldig(machtiging.id, paar(BSN), '2026-11-23')).toBeNull();
    expect(await machtigingen().metCode(code, NU)).toMatchObject({ gever: { naam: 'H.W. Nijland' }, ontvanger: null });
    expect(await machtigingen().beantwoord(code, dochter, true, NU)).toMatchObject({ ontvanger: dochter });
    expect(await machtigingen().geldig(machtiging.id, paar(BSN), '2027-01-31')).toMatchObject({ zaaktypen: ['BB'] });
    expect(await machtigingen().geldig(machtiging.id, paar(BSN), '2027-02-01')).toBeNull();
    expect(await machtigingen().geldig(machtiging.id, paar('999990019'), '2026-11-23')).toBeNull();
    expect((await machtigingen().van(ANDER_BSN)).ontvangen).toHaveLength(1);
  });

  it('is answered once, by the first who has the code, and not after two weeks', async () => {
    const { code } = await geef('999990019');
    const beiden = [dochter, { bsn: '999990021', naam: null }];
    const uitkomsten = await Promise.all(beiden.map((wie) => machtigingen().beantwoord(code, wie, true, NU)));
    expect(uitkomsten.filter(Boolean)).toHaveLength(1);
    expect(await machtigingen().metCode(code, NU)).toBeNull();
    const { code: oud } = await geef('999990019');
    expect(await machtigingen().metCode(oud, dagen(14))).toBeNull();
    expect(await machtigingen().beantwoord(oud, dochter, true, dagen(14))).toBeNull();
  });

  it('ends at once from either side, and not by anybody else', async () => {
    for (const [wie, einde] of [
      ['999990020', 'ingetrokken'],
      [ANDER_BSN, 'opgezegd'],
    ] as const) {
      const { machtiging, code } = await geef('999990020');
      await machtigingen().beantwoord(code, dochter, true, NU);
      expect(await machtigingen().beeindig(machtiging.id, '999990021', NU)).toBeNull();
      expect(await machtigingen().beeindig(machtiging.id, wie, NU)).toMatchObject({ einde });
      expect(await machtigingen().geldig(machtiging.id, paar('999990020'), '2026-11-23')).toBeNull();
      const { gegeven } = await machtigingen().van('999990020');
      expect(gegeven.find(({ id }) => id === machtiging.id)?.einde).toBe(einde);
      expect(await machtigingen().beeindig(machtiging.id, wie, NU)).toBeNull();
    }
  });

  it('can be refused, or withdrawn before anybody answers', async () => {
    const { code } = await geef('999990022');
    expect(await machtigingen().beantwoord(code, dochter, false, NU)).toMatchObject({ einde: 'geweigerd' });
    const { machtiging, code: tweede } = await geef('999990022');
    await machtigingen().beeindig(machtiging.id, '999990022', NU);
    expect(await machtigingen().metCode(tweede, NU)).toBeNull();
  });

  it('is kept without a number, a name or the code in the clear', async () => {
    const { code } = await geef('999990023');
    const rows = JSON.stringify(await test.database.prisma.$queryRaw<object[]>`select * from machtiging`);
    for (const geheim of ['999990023', 'Nijland', code, 'dochter']) expect(rows).not.toContain(geheim);
  });

  it('goes with the account of its giver; what another gave stays hers and ends', async () => {
    const { machtiging, code } = await geef('999990024');
    await machtigingen().beantwoord(code, { bsn: '999990025', naam: 'Iemand' }, true, NU);
    expect(await machtigingen().wis('999990025', NU)).toBe(1);
    const { gegeven } = await machtigingen().van('999990024');
    expect(gegeven).toMatchObject([{ id: machtiging.id, ontvanger: null, einde: 'opgezegd' }]);
    expect(await machtigingen().wis('999990024', NU)).toBe(1);
    expect((await machtigingen().van('999990024')).gegeven).toEqual([]);
  });

  it('leaves the list long after it ended', async () => {
    const { machtiging } = await geef('999990026', { tot: '2026-12-01' });
    expect(await machtigingen().sweep(dagen(5))).toBeGreaterThanOrEqual(0);
    expect((await machtigingen().van('999990026')).gegeven.map(({ id }) => id)).toEqual([machtiging.id]);
    await machtigingen().sweep(dagen(60));
    expect((await machtigingen().van('999990026')).gegeven).toEqual([]);
  });
});

describe('the code', () => {
  it('is read however somebody types it', () => {
    const code = nieuweCode();
    expect(leesCode(` ${leesbareCode(code).toLowerCase()} `)).toBe(code);
    expect(leesCode(code.slice(1))).toBeNull();
    expect(leesCode('IIII-OOOO-1111')).toBeNull();
    expect(leesbareCode('ABCDEFGHJKLM')).toBe('ABCD-EFGH-JKLM');
  });
});

it('what a child keeps to herself is kept unreadable, and taken as everything when its key is gone', async () => {
  const { prisma } = test.database;
  const afschermingen = createAfschermingen({ prisma, keyring, pseudonym });
  await afschermingen.zet(BSN, 'zorg', NU);
  expect(await afschermingen.van(BSN)).toBe('zorg');
  expect(JSON.stringify(await prisma.$queryRaw<object[]>`select * from afscherming`)).not.toMatch(/zorg|900222086/);
  const ander = createKeyring([{ id: 'b', key: randomBytes(32) }]);
  expect(await createAfschermingen({ prisma, keyring: ander, pseudonym }).van(BSN)).toBe('alles');
  await afschermingen.zet(BSN, null, NU);
  expect(await afschermingen.van(BSN)).toBeNull();
});
