import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { NU } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createBezoek } from './bezoek.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());
beforeEach(() => test.database.prisma.bezoek.deleteMany());

const pseudonym = createPseudonym(randomBytes(32));
const bezoek = () => createBezoek({ prisma: test.database.prisma, pseudonym });
const ik = { soort: 'bsn', waarde: BSN } as const;
const zelf = { bezoeker: ik, betrokkene: ik };
const om = (minuut: number) => new Date(NU.getTime() + minuut * 60_000);
const langs = (sessie: number, minuut: number, onbemand = false, wie: typeof zelf = zelf) =>
  bezoek().langs({ ...wie, sessie: om(sessie), onbemand }, om(minuut));

describe('the visit before this one', () => {
  it('is none at first, stays the same during a login, and ends with the last page somebody saw', async () => {
    expect(await langs(100, 0)).toEqual({ moment: null, gezien: null, nu: null });
    expect((await langs(100, 5)).moment).toBeNull();
    // a page that asked by itself was seen by nobody
    await langs(100, 50, true);
    expect((await langs(200, 60)).moment).toEqual(om(5));
    expect((await langs(200, 70)).moment).toEqual(om(5));
  });

  it('knows how things stood at its end', async () => {
    await langs(100, 0);
    await bezoek().onthoud(zelf, { a: '1', b: '1' }, true);
    // a source was missing: what it held is not forgotten
    await bezoek().onthoud(zelf, { b: '2' }, false);
    expect(await langs(100, 1)).toMatchObject({ gezien: null, nu: { a: '1', b: '2' } });
    expect(await langs(200, 2)).toMatchObject({ gezien: { a: '1', b: '2' } });
    await bezoek().onthoud(zelf, { c: '1' }, true);
    expect(await langs(200, 3)).toMatchObject({ gezien: { a: '1', b: '2' }, nu: { c: '1' } });
    expect(await langs(300, 4)).toMatchObject({ gezien: { c: '1' } });
  });

  it('is of who looked and for whom, and goes with either', async () => {
    const voorAnder = { bezoeker: ik, betrokkene: { soort: 'bsn', waarde: ANDER_BSN } } as unknown as typeof zelf;
    await langs(100, 0);
    expect((await langs(200, 10, false, voorAnder)).moment).toBeNull();
    expect(await bezoek().personalData.export(ik)).toEqual([
      { laatst: om(0).toISOString(), vorig: null },
      { laatst: om(10).toISOString(), vorig: null },
    ]);
    expect(await bezoek().personalData.erase({ soort: 'bsn', waarde: ANDER_BSN })).toBe(1);
    expect(await bezoek().sweep(om(1))).toBe(1);
  });
});
