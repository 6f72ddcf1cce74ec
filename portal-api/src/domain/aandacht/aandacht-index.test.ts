import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { NU } from '../../testing/toegang.ts';
import { BSN, KVK, RSIN, uuid } from '../../testing/zaken.ts';
import { createAandachtIndex } from './aandacht-index.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  await test.database.prisma.aandacht.deleteMany();
  await test.database.prisma.aandachtStand.deleteMany();
});

const pseudonym = createPseudonym(randomBytes(32));
const index = (kanalen = ['objecten', 'besluiten']) =>
  createAandachtIndex({ prisma: test.database.prisma, pseudonym, kanalen });
const ik = { soort: 'bsn', waarde: BSN } as const;
const taak = (n: number, uiterlijk: string | null = null) => ({
  ref: { bron: 'objecten', id: uuid(n) },
  zaak: null,
  uiterlijk,
});
const uur = (n: number) => new Date(NU.getTime() + n * 3_600_000);

describe('what waits for somebody', () => {
  it('is not known before it was read whole, and then for some hours', async () => {
    expect(await index().genoemd([ik], 'taak', NU)).toBeNull();
    await index().verzoen(ik, 'taak', [taak(2), taak(1, '2026-12-04')], NU);
    const genoemd = await index().genoemd([ik], 'taak', uur(3));
    expect(genoemd?.map(({ uiterlijk }) => uiterlijk)).toEqual(['2026-12-04', null]);
    expect(await index().genoemd([ik], 'bericht', NU)).toBeNull();
    expect(await index().genoemd([ik], 'taak', uur(5))).toBeNull();
  });

  it('follows what notifications tell', async () => {
    const { prisma } = test.database;
    await index().verzoen(ik, 'taak', [], NU);
    await index().noteer(prisma, ik, 'taak', taak(1));
    await index().noteer(prisma, ik, 'taak', taak(1, '2026-12-04'));
    expect(await index().genoemd([ik], 'taak', NU)).toEqual([taak(1, '2026-12-04')]);
    await index().vergeet(prisma, ik, 'taak', uuid(1));
    expect(await index().genoemd([ik], 'taak', NU)).toEqual([]);
    await index().verouder(prisma, ik, 'taak');
    expect(await index().genoemd([ik], 'taak', NU)).toBeNull();
  });

  it('is only fresh for a company when it is for each of its numbers', async () => {
    const kvk = { soort: 'kvk', waarde: KVK } as const;
    const rsin = { soort: 'rsin', waarde: RSIN } as const;
    await index().verzoen(kvk, 'besluit', [taak(1)], NU);
    expect(await index().genoemd([kvk, rsin], 'besluit', NU)).toBeNull();
    await index().verzoen(rsin, 'besluit', [], NU);
    expect(await index().genoemd([kvk, rsin], 'besluit', NU)).toHaveLength(1);
  });

  it('is never fresh where the register tells nobody of changes', async () => {
    await index([]).verzoen(ik, 'taak', [taak(1)], NU);
    expect(await index([]).genoemd([ik], 'taak', NU)).toBeNull();
    expect(await test.database.prisma.aandacht.count()).toBe(0);
  });

  it('remembers what it named last when it is not fresh any more', async () => {
    const zaken = index(['zaken']);
    const wie = [zaken.wie(ik)];
    expect(await zaken.laatst(wie, 'stuk')).toBeNull();
    await zaken.verzoen(ik, 'stuk', [taak(1)], NU);
    await zaken.verouderAlles();
    expect(await zaken.genoemd([ik], 'stuk', NU)).toBeNull();
    expect(await zaken.isVers([ik], 'stuk', NU)).toBe(false);
    expect(await zaken.laatst(wie, 'stuk')).toEqual([taak(1)]);
    expect(await zaken.sweep(uur(1), uur(-1))).toBe(0);
    await zaken.verzoen(ik, 'stuk', [], uur(1));
    expect(await zaken.genoemd([ik], 'stuk', uur(1))).toEqual([]);
    expect(await zaken.isVers([ik], 'stuk', uur(1))).toBe(true);
    expect(await zaken.sweep(uur(2), uur(2))).toBe(1);
  });

  it('is kept without numbers, and goes with its person or when it is old', async () => {
    await index().verzoen(ik, 'taak', [taak(1)], NU);
    const rows = await test.database.prisma.$queryRaw<object[]>`select * from aandacht`;
    expect(JSON.stringify(rows)).not.toContain(BSN);
    expect(await index().personalData.export(ik)).toEqual([
      { soort: 'taak', bron: 'objecten', object: uuid(1), uiterlijk: null },
    ]);
    expect(await index().personalData.erase(ik)).toBe(1);
    await index().verzoen(ik, 'taak', [taak(1)], NU);
    expect(await index().sweep(uur(1), uur(-1))).toBe(2);
  });
});
