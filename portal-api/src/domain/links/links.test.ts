import { WerkLink } from '@loket/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { readContentFile } from '../../platform/config/content.ts';
import { NU } from '../../testing/toegang.ts';
import { createLinks, linksBegin } from './links.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

it('everybody has the links for everybody and those of her roles; two editors do not overwrite each other', async () => {
  const begin = readContentFile('links.json', linksBegin);
  const links = createLinks({ prisma: test.database.prisma, clock: { now: () => NU }, begin });
  const titels = async (...rollen: string[]) => (await links.voor(rollen)).map(({ titel }) => titel);
  expect(await titels('coachf')).toContain('Beslagvrije voet berekenen');
  expect(await titels('red')).not.toContain('Beslagvrije voet berekenen');
  expect(await titels()).toEqual(begin.filter(({ rollen }) => rollen.length === 0).map(({ titel }) => titel));
  const door = { identificatie: 'MDW00005', naam: 'Ewout Pol' };
  const { revisie, links: alle } = await links.alle();
  expect(await links.bewaar(revisie, alle.slice(1), door)).toBe(true);
  expect(await links.bewaar(revisie, [], door)).toBe(false);
  expect(await links.alle()).toMatchObject({ revisie: 2, gewijzigd: { door: 'Ewout Pol' } });
});

it.each(['javascript:alert(1)', 'http://elders.example', '//elders.example', 'data:text/html,x', '/a/../\\b'])(
  'no link leads to %s',
  (adres) => {
    const link = { id: '00000000-0000-4000-8000-000000000000', titel: 'Link', adres, groep: 'Groep' };
    expect(WerkLink.safeParse(link).success).toBe(false);
  },
);
