import { expect, it } from 'vitest';
import { medewerker, stuk, vraagVan } from '../../testing/toegang.ts';
import type { Overdracht, Werkbron } from '../../domain/werk/model.ts';
import { draagWerkOver, listOntvangers, vinkWerkAf } from './draag-over.ts';
import { opstelling } from './werk.testing.ts';

const uitkomst: Record<string, Overdracht> = { goed: 'gedaan', weg: 'al-genomen', vast: 'kan-niet' };
const bron: Werkbron = {
  name: 'bron',
  kind: 'taken',
  list: async () => [],
  draagOver: async (_vraag, id) => {
    if (id === 'stuk') throw stuk('klantinteracties');
    return uitkomst[id] ?? 'al-genomen';
  },
};
const vraag = vraagVan(medewerker('kcc'));
const geef = (sleutels: string[], aan: Parameters<typeof draagWerkOver>[1]['aan']) => {
  const nep = opstelling({ bronnen: [bron, { name: 'lezen', kind: 'taken', list: async () => [] }] });
  return { ...nep, uit: draagWerkOver(vraag, { sleutels, aan }, nep.deps) };
};

it('of several each ends by itself, told in the order asked', async () => {
  const sleutels = ['bron:weg', 'bron:goed', 'bron:stuk', 'bron:vast', 'lezen:1', 'wie:1'];
  const { uit, gemeld } = geef(sleutels, { soort: 'medewerker', id: 'MDW00002' });
  expect((await uit).uitkomsten).toEqual(['al-genomen', 'gedaan', 'storing', 'kan-niet', 'kan-niet', 'kan-niet']);
  expect(gemeld).toMatchObject([{ voor: 'MDW00002', onderwerp: 'Annelies Wessels heeft je werk gegeven' }]);
});

it('to a team tells everybody in it, and pages of both teams show it', async () => {
  const { uit, gemeld, vernieuwd } = geef(['bron:goed'], { soort: 'team', id: 'oost' });
  await uit;
  expect(gemeld).toMatchObject([
    { voor: 'MDW00003', onderwerp: 'Annelies Wessels heeft werk gegeven aan Wijkteam Oost', pad: '/werk?team=oost' },
  ]);
  expect(vernieuwd.toSorted()).toEqual(['MDW00001', 'MDW00002', 'MDW00003']);
});

it('tells nobody of what she took herself, nor when nothing was given', async () => {
  const zelf = geef(['bron:goed'], { soort: 'mij' });
  await zelf.uit;
  expect(zelf.gemeld).toEqual([]);
  expect(zelf.vernieuwd).toContain('MDW00002');
  const niets = geef(['bron:weg'], { soort: 'team', id: 'oost' });
  await niets.uit;
  expect([niets.gemeld, niets.vernieuwd]).toEqual([[], []]);
});

it('is only for colleagues of her teams and teams that are there', async () => {
  await expect(geef(['bron:goed'], { soort: 'medewerker', id: 'MDW00003' }).uit).rejects.toThrow();
  await expect(geef(['bron:goed'], { soort: 'team', id: 'elders' }).uit).rejects.toThrow();
  const { collegas, teams } = await listOntvangers(vraag.acting, vraag.now, opstelling().deps);
  expect(collegas.map(({ id }) => id)).toEqual(['MDW00002']);
  expect(teams.map(({ id }) => id)).toEqual(['kcc', 'oost']);
});

it('cannot be ticked off where a source does not know how', async () => {
  const { deps } = opstelling({ bronnen: [bron] });
  expect((await vinkWerkAf(vraag, 'bron:goed', deps)).uitkomsten).toEqual(['kan-niet']);
});
