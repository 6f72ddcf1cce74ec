import { expect, it } from 'vitest';
import { inwoner, vraagVan } from '../../testing/toegang.ts';
import { listConcepten } from './list-concepten.ts';

const verloopt = new Date('2026-12-23T09:00:00Z');
const lijst = (...sleutels: string[]) =>
  listConcepten(vraagVan(inwoner()), {
    concepten: { lijst: async () => sleutels.map((sleutel) => ({ sleutel, gewijzigd: verloopt, verloopt })) },
  });

it('lists what was begun where it is gone on with, and nothing of other forms', async () => {
  const gevonden = await lijst(
    'vraag',
    'vraag:openzaak:4a7c',
    'terugbelverzoek:openzaak:4a7c',
    'reactie:9b1d',
    'formulier:bezwaar',
    'taak:1',
    'constructor',
  );
  expect(gevonden.map(({ soort, pad }) => [soort, pad])).toEqual([
    ['concept_vraag', '/mijn-vragen/nieuw'],
    ['concept_vraag', '/mijn-vragen/nieuw?bron=openzaak&id=4a7c'],
    ['concept_bellen', '/mijn-vragen/terugbellen?bron=openzaak&id=4a7c'],
    ['concept_reactie', '/mijn-vragen/9b1d'],
  ]);
  expect(gevonden.every(({ uiterlijk, vraagtActie }) => uiterlijk === '2026-12-23' && vraagtActie)).toBe(true);
  expect(await lijst()).toEqual([]);
});
