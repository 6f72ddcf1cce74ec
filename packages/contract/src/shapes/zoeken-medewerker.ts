import { z } from 'zod';
import { ZoekVraag } from './zoeken.ts';

/** Kinds that employees find, in the order in which they are shown. What a municipality does not have is never found. */
export const werkzoeksoorten = [
  'nieuws',
  'pagina',
  'kennis',
  'medewerker',
  'team',
  'cursus',
  'ruimte',
  'product',
  'formulier',
] as const;
export type Werkzoeksoort = (typeof werkzoeksoorten)[number];

export const WerkZoekVraag = ZoekVraag.pick({ zoek: true, pagina: true }).extend({
  soort: z.enum(werkzoeksoorten).optional(),
});
export type WerkZoekVraag = z.output<typeof WerkZoekVraag>;

export const WerkSuggestieVraag = WerkZoekVraag.pick({ zoek: true });
