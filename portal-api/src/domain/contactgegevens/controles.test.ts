import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { NU } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createControles, type Code, type Controles } from './controles.ts';

const zij = { soort: 'bsn', waarde: BSN } as const;
const ander = { soort: 'bsn', waarde: ANDER_BSN } as const;
const email = (adres: string) => ({ soort: 'email' as const, adres, vervangt: null });
const clock = createClock();
const later = (minuten: number) => clock.set(new Date(clock.now().getTime() + minuten * 60_000));

let db: Awaited<ReturnType<typeof testDatabase>>;
let controles: Controles;
beforeAll(async () => {
  db = await testDatabase();
  controles = createControles({
    prisma: db.database.prisma,
    keyring: createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]),
    pseudonym: createPseudonym(Buffer.alloc(32, 2)),
    clock,
  });
});
afterAll(() => db.drop());
beforeEach(async () => {
  clock.set(NU);
  await db.database.prisma.adrescontrole.deleteMany();
});

async function begonnen(adres = 'zij@post.example', wie: typeof zij | typeof ander = zij): Promise<Code> {
  const code = await controles.begin(wie, email(adres));
  if (code === 'te-vaak') throw new Error('too often');
  return code;
}
const mis = (code: string) => (code === '000000' ? '000001' : '000000');

describe('a code', () => {
  it('of six digits proves an address; neither is readable in the table', async () => {
    const { controle, code } = await begonnen();
    expect(code).toMatch(/^\d{6}$/);
    const [row] = await db.database.prisma.adrescontrole.findMany();
    const text = Object.values(row ?? {}).map((value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
    );
    expect(text.join()).not.toMatch(new RegExp(`zij@post|${code}|${BSN}`));
    expect(await controles.bevestig(zij, controle.id, code)).toEqual({
      uitkomst: 'goed',
      adres: email('zij@post.example'),
    });
  });

  it('is of no use to somebody else', async () => {
    const { controle, code } = await begonnen();
    expect(await controles.bevestig(ander, controle.id, code)).toEqual({ uitkomst: 'onbekend' });
    expect(await controles.opnieuw(ander, controle.id)).toBeNull();
    expect(await controles.verwijder(ander, controle.id)).toBe(false);
    expect(await controles.van(ander)).toEqual([]);
  });

  it('may be wrong five times, also at the same moment; then the right one does not work either', async () => {
    const { controle, code } = await begonnen();
    const pogingen = await Promise.all(
      Array.from({ length: 8 }, () => controles.bevestig(zij, controle.id, mis(code))),
    );
    expect(pogingen.every(({ uitkomst }) => uitkomst !== 'goed')).toBe(true);
    expect(await controles.bevestig(zij, controle.id, code)).toEqual({ uitkomst: 'op' });
    expect(await controles.van(zij)).toMatchObject([{ pogingenOver: 0 }]);
  });

  it('works for fifteen minutes', async () => {
    const { controle, code } = await begonnen();
    later(15);
    expect(await controles.bevestig(zij, controle.id, code)).toEqual({ uitkomst: 'op' });
    expect(await controles.van(zij)).toEqual([]);
  });

  it('is followed by another when she asks, after a moment; the old one is dead', async () => {
    const { controle, code } = await begonnen();
    expect(await controles.opnieuw(zij, controle.id)).toBe('te-vaak');
    later(1);
    const tweede = (await controles.opnieuw(zij, controle.id)) as Code;
    expect(tweede.controle.pogingenOver).toBe(5);
    if (tweede.code !== code) expect(await controles.bevestig(zij, controle.id, code)).toEqual({ uitkomst: 'fout' });
    expect(await controles.bevestig(zij, controle.id, tweede.code)).toMatchObject({ uitkomst: 'goed' });
  });
});

describe('how many codes go out', () => {
  it('to one address is limited, whoever asks and also after taking it back', async () => {
    for (const wie of [zij, ander, zij, ander, zij]) {
      const { controle } = await begonnen('Doel@post.example', wie);
      await controles.verwijder(wie, controle.id);
    }
    expect(await controles.begin(zij, email('doel@post.example'))).toBe('te-vaak');
    expect(await controles.begin(ander, email('doel@post.example'))).toBe('te-vaak');
    later(61);
    expect(await controles.begin(zij, email('doel@post.example'))).toMatchObject({
      code: expect.any(String) as string,
    });
  });

  it('by one account is limited', async () => {
    for (let n = 0; n < 5; n += 1) await begonnen(`a${n}@post.example`);
    expect(await controles.begin(zij, email('a9@post.example'))).toBe('te-vaak');
  });

  it('is forgotten after an hour', async () => {
    await begonnen();
    expect(await controles.sweep()).toBe(0);
    later(61);
    expect(await controles.sweep()).toBe(1);
  });
});

it('is shown in the download of her data, and goes with her account', async () => {
  await begonnen();
  expect(await controles.personalData.export(zij)).toMatchObject([{ adres: 'zij@post.example' }]);
  expect(await controles.personalData.erase(zij)).toBe(1);
});
