import type { Werkzoeksoort } from '@loket/contract';

/** The kinds that can be found, in the order in which they are shown. */
export const zoeksoorten = [
  'nieuws',
  'pagina',
  'kennis',
  'medewerker',
  'team',
  'cursus',
  'ruimte',
  'product',
  'formulier',
] as const satisfies readonly Werkzoeksoort[];

/** A kind as the API names it; undefined for one that this app does not know. */
export const zoeksoort = (naam: string | null): Werkzoeksoort | undefined => zoeksoorten.find((een) => een === naam);
