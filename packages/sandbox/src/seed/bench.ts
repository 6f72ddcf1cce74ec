import type { Fixture } from '../core/admin.ts';
import type { JsonObject } from '../core/json.ts';
import { addDays } from '../registers/durations.ts';
import { persoonRol, oddZaak, RESIDENT, type OddContext, type OddFixture } from './odd/context.ts';
import { oddDocumenten } from './odd/documenten.ts';
import { oddPersonen } from './odd/personen.ts';

const KINDS = ['WMO-HBH', 'BIJSTAND', 'MOR', 'GPK', 'LLV', 'VERH', 'BB', 'SUBS-BI'] as const;

/**
 * A resident with exactly `count` cases, the newest with `documents` documents, for benchmarks; not in the seed.
 * A third is closed. The person is in the BRP too.
 */
export function benchFixtures(
  count: number,
  { bsn, documents = 6 }: { bsn: string; documents?: number },
  context: OddContext,
): Fixture[] {
  const person = oddPersonen['persoon-in-onderzoek']?.({ bsn, persoon: { inOnderzoek: undefined } }, context) ?? [];
  const cases = Array.from({ length: Math.max(0, count - 1) }, (_, nth) => benchZaak(bsn, nth, context)).flat();
  return [...person, ...cases, ...newest(bsn, documents, context)];
}

function benchZaak(bsn: string, nth: number, context: OddContext): Fixture[] {
  const day = addDays(context.today, -3 - nth * 4);
  const closed = nth % 3 === 2;
  const rollen = [
    persoonRol('initiator', bsn),
    {
      omschrijvingGeneriek: 'behandelaar',
      betrokkeneType: 'medewerker',
      identificatie: { identificatie: 'MDW00001', achternaam: 'Wessels', voorletters: 'A.', voorvoegselAchternaam: '' },
    },
  ];
  const velden: JsonObject = {
    identificatie: `BENCH-${bsn.slice(-4)}-${String(nth).padStart(4, '0')}`,
    omschrijving: `Aanvraag ${nth + 1}`,
    startdatum: day,
    registratiedatum: day,
    einddatum: closed ? addDays(day, 2) : null,
    uiterlijkeEinddatumAfdoening: addDays(day, 56),
  };
  const statussen = [
    { stap: 0, op: `${day}T09:00:00Z` },
    { stap: 1, op: `${addDays(day, 1)}T09:00:00Z` },
  ];
  return oddZaak(
    { name: `bench ${nth}`, values: { bsn }, soort: KINDS[nth % KINDS.length] ?? 'MOR', rollen, statussen, velden },
    context,
  ).fixtures;
}

function newest(bsn: string, documents: number, context: OddContext): Fixture[] {
  const statussen = Array.from({ length: documents }, () => 'definitief');
  return oddDocumenten['documenten-in-alle-statussen']?.({ bsn, statussen }, context) ?? [];
}

/** The same by name, for `POST /_sandbox/fixtures`: `{ name: 'bench', values: { zaken: 30, bsn } }`. */
export const benchFixture: OddFixture = (values, context) => {
  const count = typeof values['zaken'] === 'number' ? values['zaken'] : 30;
  const bsn = typeof values['bsn'] === 'string' ? values['bsn'] : RESIDENT;
  const documents = typeof values['documenten'] === 'number' ? values['documenten'] : 6;
  return benchFixtures(count, { bsn, documents }, context);
};
