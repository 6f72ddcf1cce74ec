import type { Search } from '../../platform/search/search.ts';
import type { Medewerkerprofiel } from './model.ts';
import { MEDEWERKER } from './vindbaar.ts';

export interface Zoekvraag {
  zoek?: string | undefined;
  vaardigheid?: string | undefined;
  wijk?: string | undefined;
  taal?: string | undefined;
  team?: string | undefined;
}

export interface Gevonden {
  /** Who fits best first; without words by name. */
  mensen: Medewerkerprofiel[];
  /** What was looked for instead, when nobody was found as typed. */
  gezochtOp: string | null;
}

/** So many come from the search at a time. */
const PER_KEER = 50;

/** Who has everything that was asked: the words by the one search of the product, typing errors forgiven, and each filter. */
export async function zoekMensen(
  iedereen: readonly Medewerkerprofiel[],
  { zoek = '', ...filters }: Zoekvraag,
  { search, now }: { search: Pick<Search, 'find'>; now: Date },
): Promise<Gevonden> {
  const passend = iedereen.filter((mens) => past(mens, filters));
  if (zoek.trim() === '') return { mensen: passend, gezochtOp: null };
  const per = new Map(passend.map((mens) => [mens.identificatie, mens]));
  const ids: string[] = [];
  for (;;) {
    const { hits, total, corrected } = await search.find(
      { text: zoek, kinds: [MEDEWERKER], from: ids.length, most: PER_KEER },
      { audience: [MEDEWERKER], language: 'nl', now },
    );
    ids.push(...hits.map(({ id }) => id));
    if (hits.length === 0 || ids.length >= total)
      return { mensen: ids.flatMap((id) => per.get(id) ?? []), gezochtOp: corrected };
  }
}

function past(mens: Medewerkerprofiel, { vaardigheid, wijk, taal, team }: Omit<Zoekvraag, 'zoek'>): boolean {
  return (
    (!vaardigheid || mens.vaardigheden.includes(vaardigheid)) &&
    (!wijk || mens.wijken.includes(wijk)) &&
    (!taal || mens.talen.includes(taal)) &&
    (!team || mens.teams.includes(team))
  );
}

/** Every value that somebody has, by its word. */
export function keuzesUit(lijsten: readonly (readonly string[])[]): string[] {
  return [...new Set(lijsten.flat())].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
