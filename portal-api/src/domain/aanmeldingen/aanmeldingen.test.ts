import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { NU } from '../../testing/toegang.ts';
import { createAanmeldingen, type Aanmeldingen } from './aanmeldingen.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let aanmeldingen: Aanmeldingen;
const opgeschoven: string[] = [];
beforeAll(async () => {
  test = await testDatabase();
  const { prisma } = test.database;
  const hoor = async (_tx: unknown, { object, wie }: { object: string; wie: string }) =>
    void opgeschoven.push(`${object} ${wie}`);
  aanmeldingen = createAanmeldingen({ prisma, clock: { now: () => NU }, opgeschoven: { evenement: hoor } });
});
afterAll(() => test.drop());

const voor = (object: string) => ({ waarvan: 'evenement', object });
const plaatsen = (aantal: number | null) => async () => aantal;

it('who comes when it is full waits, and moves up in the order in which she came', async () => {
  const twee = plaatsen(2);
  for (const wie of ['a', 'b', 'c', 'd']) await aanmeldingen.meldAan(voor('1'), wie, twee);
  expect((await aanmeldingen.tel('evenement', ['1', '2'])).get('1')).toEqual({ geplaatst: 2, wacht: 2 });
  expect((await aanmeldingen.standenVan('evenement', ['1'], 'd')).get('1')).toEqual({
    stand: 'wachtlijst',
    wachtplek: 2,
  });
  expect(await aanmeldingen.meldAan(voor('1'), 'c', twee)).toBe('wachtlijst');
  expect(await aanmeldingen.meldAf(voor('1'), 'a', twee)).toBe(true);
  expect(await aanmeldingen.meldAf(voor('1'), 'a', twee)).toBe(false);
  expect(opgeschoven).toEqual(['1 c']);
  // somebody on the waiting list who goes away gives nobody a place
  expect(await aanmeldingen.meldAf(voor('1'), 'd', twee)).toBe(true);
  expect(opgeschoven).toEqual(['1 c']);
  expect((await aanmeldingen.lijst(voor('1'))).map(({ wie, stand }) => `${wie} ${stand}`)).toEqual([
    'b geplaatst',
    'c geplaatst',
  ]);
});

it('more places move people up, fewer push nobody out, and without a number there is always a place', async () => {
  for (const wie of ['a', 'b', 'c']) await aanmeldingen.meldAan(voor('3'), wie, plaatsen(1));
  expect(await aanmeldingen.pasToe(voor('3'), plaatsen(2))).toBe(1);
  expect(await aanmeldingen.pasToe(voor('3'), plaatsen(1))).toBe(0);
  // two have a place where there is one: who goes now is not replaced
  await aanmeldingen.meldAf(voor('3'), 'a', plaatsen(1));
  expect((await aanmeldingen.tel('evenement', ['3'])).get('3')).toEqual({ geplaatst: 1, wacht: 1 });
  expect(await aanmeldingen.pasToe(voor('3'), plaatsen(null))).toBe(1);
  expect(await aanmeldingen.meldAan(voor('3'), 'z', plaatsen(null))).toBe('geplaatst');
});

it('the last place is given once, however many ask for it at the same moment', async () => {
  const wie = Array.from({ length: 8 }, (_, nummer) => `p${nummer}`);
  const standen = await Promise.all(wie.map((een) => aanmeldingen.meldAan(voor('4'), een, plaatsen(3))));
  expect(standen.filter((stand) => stand === 'geplaatst')).toHaveLength(3);
  await Promise.all(wie.slice(0, 4).map((een) => aanmeldingen.meldAf(voor('4'), een, plaatsen(3))));
  expect((await aanmeldingen.tel('evenement', ['4'])).get('4')).toEqual({ geplaatst: 3, wacht: 1 });
});

it('a course of the same number is another thing', async () => {
  expect(await aanmeldingen.meldAan({ waarvan: 'cursus', object: '4' }, 'p7', plaatsen(1))).toBe('geplaatst');
  expect(await aanmeldingen.van('cursus', 'p7')).toMatchObject([{ object: '4', stand: 'geplaatst' }]);
});
