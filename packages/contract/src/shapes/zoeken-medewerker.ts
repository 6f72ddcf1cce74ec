import { z } from 'zod';
import { ZoekUitkomst, ZoekVraag } from './zoeken.ts';

/** Kinds that employees find, in the order in which they are shown. What a municipality does not have is never found. */
export const werkzoeksoorten = [
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
] as const;
export type Werkzoeksoort = (typeof werkzoeksoorten)[number];

/** By what else employees narrow: of each one value at a time. */
export const werkzoekfacetten = ['wijk', 'team', 'vaardigheid', 'thema', 'categorie'] as const;
export type Werkzoekfacet = (typeof werkzoekfacetten)[number];
const waarde = z.string().trim().min(1).max(100);
const keuze = Object.fromEntries(werkzoekfacetten.map((wat) => [wat, waarde])) as Record<Werkzoekfacet, typeof waarde>;

export const WerkZoekVraag = ZoekVraag.pick({ zoek: true, pagina: true }).extend({
  soort: z.enum(werkzoeksoorten).optional(),
  ...z.object(keuze).partial().shape,
});
export type WerkZoekVraag = z.output<typeof WerkZoekVraag>;

/** What was found, and by what else than its kind that can be narrowed. */
export const WerkZoekUitkomst = ZoekUitkomst.omit({ facetten: true })
  .extend({
    facetten: z.array(
      z.object({
        wat: z.enum(werkzoekfacetten),
        /** In the order of how many there are; `naam` is how people call it. */
        waarden: z.array(z.object({ waarde: z.string(), naam: z.string(), aantal: z.int() })),
      }),
    ),
  })
  .meta({ id: 'WerkZoekUitkomst' });
export type WerkZoekUitkomst = z.infer<typeof WerkZoekUitkomst>;

export const WerkSuggestieVraag = WerkZoekVraag.pick({ zoek: true });
