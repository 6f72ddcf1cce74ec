import type { Werkzoekfacet, Werkzoeksoort } from '@loket/contract';

/** The kinds that can be found, in the order in which they are shown. */
export const zoeksoorten = [
  'nieuws',
  'pagina',
  'kennis',
  'medewerker',
  'team',
  'cursus',
  'ruimte',
  'evenement',
  'product',
  'formulier',
  'voorziening',
] as const satisfies readonly Werkzoeksoort[];

/** By what else results are narrowed, in the order in which the choices stand. */
export const zoekfacetten = [
  'wijk',
  'team',
  'vaardigheid',
  'thema',
  'categorie',
] as const satisfies readonly Werkzoekfacet[];

/** A kind as the API names it; undefined for one that this app does not know. */
export const zoeksoort = (naam: string | null): Werkzoeksoort | undefined => zoeksoorten.find((een) => een === naam);
