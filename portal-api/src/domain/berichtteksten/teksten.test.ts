import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { NU } from '../../testing/toegang.ts';
import { createBerichtteksten } from './teksten.ts';
import { createVersies, type Sleutel } from './versies.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const wie = (minuten = 0) => ({ door: 'MDW00005', now: new Date(NU.getTime() + minuten * 60_000) });
const sleutel = (anders: Partial<Sleutel> = {}): Sleutel => {
  return { soort: 'status', zaaktype: '', status: '', taal: 'nl', ...anders };
};
const tekst = (onderwerp: string) => ({ onderwerp, tekst: `${onderwerp}.`, sms: onderwerp });

it('the most specific text that was published is sent; concepts and other languages are not', async () => {
  const { prisma } = test.database;
  const versies = createVersies({ prisma });
  const publiceer = async (waar: Sleutel, onderwerp: string) => {
    await versies.bewaar(waar, tekst(onderwerp), null, wie());
    expect(await versies.publiceer(waar, wie().now, wie(1))).toBe('gedaan');
  };
  await publiceer(sleutel(), 'Voor alles');
  await publiceer(sleutel({ zaaktype: 'BB' }), 'Voor dit zaaktype');
  await publiceer(sleutel({ zaaktype: 'BB', status: 'Ontvangen' }), 'Voor deze status');
  await versies.bewaar(sleutel({ soort: 'document' }), tekst('Concept'), null, wie());
  const kies = async (zaaktype: string | null, status: string | null, taal: 'nl' | 'en' = 'nl', correctie = false) =>
    (await createBerichtteksten({ prisma }).voor([{ soort: 'status', zaaktype, status, correctie }], taal)).teksten[0]
      ?.onderwerp;
  expect(await kies('BB', 'Ontvangen')).toBe('Voor deze status');
  expect(await kies('BB', 'Anders')).toBe('Voor dit zaaktype');
  expect(await kies('MOR', 'Ontvangen')).toBe('Voor alles');
  expect(await kies(null, null, 'en')).toBe('There is news for you in {{portaal}}');
  expect(await kies('BB', 'Ontvangen', 'nl', true)).toBe('Wij hebben iets verbeterd in {{portaal}}');
});

it('every version is kept, can be put back, and nobody overwrites a colleague', async () => {
  const versies = createVersies({ prisma: test.database.prisma });
  const waar = sleutel({ soort: 'besluit' });
  expect(await versies.bewaar(waar, tekst('Een'), null, wie())).toBe('gedaan');
  expect(await versies.bewaar(waar, tekst('Van een collega'), null, wie(1))).toBe('intussen-gewijzigd');
  expect(await versies.bewaar(waar, tekst('Een beter'), wie().now, wie(2))).toBe('gedaan');
  expect(await versies.publiceer(waar, wie().now, wie(3))).toBe('intussen-gewijzigd');
  expect(await versies.publiceer(waar, wie(2).now, wie(3))).toBe('gedaan');
  await versies.bewaar(waar, tekst('Twee'), null, wie(4));
  await versies.publiceer(waar, wie(4).now, wie(5));
  expect((await versies.van(waar)).map(({ versie, stand }) => `${versie} ${stand}`)).toEqual([
    '2 gepubliceerd',
    '1 vervangen',
  ]);
  expect(await versies.zetTerug(waar, 9, wie(6))).toBe('niet-gevonden');
  expect(await versies.zetTerug(waar, 1, wie(6))).toBe('gedaan');
  expect((await versies.van(waar))[0]).toMatchObject({ versie: 3, stand: 'concept', inhoud: tekst('Een beter') });
  await versies.trekIn(waar, wie(7));
  expect((await versies.van(waar)).some(({ stand }) => stand === 'gepubliceerd')).toBe(false);
  expect((await versies.handelingen(waar)).map(({ wat }) => wat)).toEqual([
    'ingetrokken',
    'teruggezet',
    'gepubliceerd',
    'bewaard',
    'gepubliceerd',
    'bewaard',
    'bewaard',
  ]);
});
