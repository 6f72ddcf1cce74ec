import { foutenVan, type Gang, type ZichtbareStap } from './gang.ts';

/** Where somebody is: on a page of questions, or at the summary at the end ("Controleer uw antwoorden"). */
export type Plaats = { soort: 'stap'; stap: ZichtbareStap; nummer: number; aantal: number } | { soort: 'controle' };

/** The place with this name; null when no such page is shown now, as with an old link. */
export function plaatsVan(gang: Gang, stapId: string): Plaats | null {
  const plek = gang.stappen.findIndex(({ stap }) => stap.id === stapId);
  return plek < 0 ? null : op(gang, plek);
}

/** What comes after a page: the next one that is shown, or the summary. */
export function volgende(gang: Gang, stapId: string): Plaats {
  return op(gang, gang.stappen.findIndex(({ stap }) => stap.id === stapId) + 1);
}

/** What comes before a page; null before the first. From the summary (`null`) it is the last page. */
export function vorige(gang: Gang, stapId: string | null): Plaats | null {
  const plek = stapId === null ? gang.stappen.length : gang.stappen.findIndex(({ stap }) => stap.id === stapId);
  return plek <= 0 ? null : op(gang, plek - 1);
}

/** Where somebody goes on who comes back: the first page that is not right yet, else the summary. */
export function verderBij(gang: Gang): Plaats {
  const plek = gang.stappen.findIndex((stap) => foutenVan(stap).length > 0);
  return plek < 0 ? { soort: 'controle' } : op(gang, plek);
}

function op({ stappen }: Gang, plek: number): Plaats {
  const stap = stappen[plek];
  return stap ? { soort: 'stap', stap, nummer: plek + 1, aantal: stappen.length } : { soort: 'controle' };
}
