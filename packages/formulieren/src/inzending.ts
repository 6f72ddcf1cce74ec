import type { Gang, GesteldeVraag } from './gang.ts';
import type { Antwoord, Antwoorden, Fout, Formulier, Nu, Waarde, Waarden } from './model.ts';
import { doorloop } from './gang.ts';

/** What leaves the form: the answers to what was asked, with the version of the form that asked it. */
export interface Inzending {
  formulier: string;
  versie: number;
  waarden: Waarden;
  /** Ids of the files that belong to it, each once. */
  bestanden: string[];
  /** Answers that are kept as a property of the case, by the name of the property. */
  eigenschappen: Record<string, string>;
}

/**
 * Makes what is sent, or says what is wrong. The same in the browser and in the API, which never trusts what the browser
 * made of it. An answer that a condition hides is never in it.
 */
export function maakInzending(
  formulier: Formulier,
  antwoorden: Antwoorden,
  nu: Nu,
): { inzending: Inzending; fouten: [] } | { inzending: null; fouten: Fout[] } {
  const gang = doorloop(formulier, antwoorden, nu);
  if (gang.fouten.length > 0) return { inzending: null, fouten: gang.fouten };
  const { id, versie } = formulier;
  const bestanden = [...new Set(vragenVan(gang).flatMap(bestandenIn))];
  return {
    inzending: { formulier: id, versie, waarden: gang.waarden, bestanden, eigenschappen: eigenschappenVan(gang) },
    fouten: [],
  };
}

/** All questions that are asked now, those in groups too. */
export function vragenVan(gang: Gang): GesteldeVraag[] {
  return gang.stappen.flatMap(({ onderdelen }) =>
    onderdelen.flatMap((onderdeel) => ('vraag' in onderdeel ? [onderdeel, ...onderdeel.items.flat()] : [])),
  );
}

function bestandenIn({ vraag, waarde }: GesteldeVraag): string[] {
  return vraag.soort === 'bestand' && Array.isArray(waarde) ? waarde.map((deel) => (deel as { id: string }).id) : [];
}

function eigenschappenVan(gang: Gang): Record<string, string> {
  return Object.fromEntries(
    vragenVan(gang).flatMap(({ vraag, waarde }) =>
      vraag.eigenschap !== undefined && waarde !== undefined ? [[vraag.eigenschap, alsTekst(waarde)]] : [],
    ),
  );
}

/** A value in the one line that a property of a case has. */
function alsTekst(waarde: Waarde): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde))
    return waarde
      .map((deel) => (typeof deel === 'string' ? deel : ''))
      .filter(Boolean)
      .join(', ');
  if (typeof waarde !== 'object') return String(waarde);
  const { straat, huisnummer, huisletter, toevoeging, postcode, plaats } = waarde;
  return `${straat} ${[huisnummer + huisletter, toevoeging].filter(Boolean).join('-')}, ${postcode} ${plaats}`;
}

/** What is known beforehand, by source and field: `brp.adres`. */
export type Bekend = ReadonlyMap<string, Antwoord>;

export interface Vooringevuld {
  antwoorden: Antwoorden;
  /** Ids of the questions that were filled in now. */
  ingevuld: string[];
}

/** Fills in what is known and was not answered. What the resident may not change is always what the source says. */
export function vulVooraf(formulier: Formulier, antwoorden: Antwoorden, bekend: Bekend): Vooringevuld {
  const vol: Antwoorden = { ...antwoorden };
  const ingevuld: string[] = [];
  for (const { vraag, waarde } of bekendeVragen(formulier, bekend)) {
    const mag = vraag.prefill.aanpasbaar;
    if (mag && Object.hasOwn(antwoorden, vraag.id)) continue;
    vol[vraag.id] = waarde;
    ingevuld.push(vraag.id);
  }
  return { antwoorden: vol, ingevuld };
}

/** What is wrong because somebody changed what only the source may say. */
export function nietAanpasbaar(formulier: Formulier, antwoorden: Antwoorden, bekend: Bekend): Fout[] {
  return bekendeVragen(formulier, bekend)
    .filter(({ vraag, waarde }) => {
      const gegeven = Object.hasOwn(antwoorden, vraag.id) ? antwoorden[vraag.id] : undefined;
      return !vraag.prefill.aanpasbaar && gegeven !== undefined && JSON.stringify(gegeven) !== JSON.stringify(waarde);
    })
    .map(({ vraag }) => ({ pad: vraag.id, code: 'niet-aanpasbaar' }));
}

function bekendeVragen({ stappen }: Formulier, bekend: Bekend) {
  return stappen
    .flatMap(({ onderdelen }) => onderdelen)
    .flatMap((vraag) => {
      if (vraag.soort === 'informatie' || !vraag.prefill) return [];
      const waarde = bekend.get(`${vraag.prefill.bron}.${vraag.prefill.veld}`);
      return waarde === undefined ? [] : [{ vraag: { ...vraag, prefill: vraag.prefill }, waarde }];
    });
}
