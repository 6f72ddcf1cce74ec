import type { Formulier } from '@loket/formulieren';
import { expect, it } from 'vitest';
import { inwoner, vraagVan } from '../../testing/toegang.ts';
import { listConcepten } from './list-concepten.ts';

const verloopt = new Date('2026-12-23T09:00:00Z');
const bezwaar = {
  id: 'bezwaar',
  titel: { nl: 'Bezwaar maken' },
  concepten: { per: 'besluit', naam: 'onderwerp' },
  stappen: [{ onderdelen: [{ id: 'onderwerp', soort: 'tekst' }] }],
} as unknown as Formulier;
const inhoud: Record<string, object> = {
  'formulier:bezwaar:een': { antwoorden: { onderwerp: 'Toekenning parkeerkaart' } },
  'formulier:bezwaar:twee': { antwoorden: {} },
};
const sleutels = [...Object.keys(inhoud), 'formulier:klacht', 'vraag'];
const deps = {
  formulieren: { lijst: async () => [bezwaar], gepubliceerd: async () => bezwaar },
  concepten: {
    lijst: async () => sleutels.map((sleutel) => ({ sleutel, gewijzigd: verloopt, verloopt })),
    lees: async (_wie: unknown, sleutel: string) => ({ inhoud: inhoud[sleutel] }),
  },
} as unknown as Parameters<typeof listConcepten>[1];

it('lists every draft with what it is about and its own address; nothing of other things', async () => {
  const gevonden = await listConcepten(vraagVan(inwoner()), deps);
  expect(gevonden.map(({ onderwerp, pad }) => [onderwerp, pad])).toEqual([
    ['Bezwaar maken (Toekenning parkeerkaart)', '/aanvragen/bezwaar?welke=een'],
    ['Bezwaar maken', '/aanvragen/bezwaar?welke=twee'],
    ['klacht', '/aanvragen/klacht'],
  ]);
});
