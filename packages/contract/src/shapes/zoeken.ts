import { z } from 'zod';

/** Kinds of documents that can be found. A new kind is a word here and a source in the feature that has it. */
export const zoeksoorten = ['product', 'verbetering'] as const;
export const ZOEK_PER_PAGINA = 20;
const tekst = z.string().trim().max(200).default('');

export const ZoekVraag = z.object({
  zoek: tekst,
  soort: z.enum(zoeksoorten).optional(),
  /** `name:value`, with commas; values of one name are alternatives, names are put together. */
  facet: z
    .string()
    .max(400)
    .regex(/^([a-z]+:[a-z0-9-]+(,[a-z]+:[a-z0-9-]+){0,9})?$/)
    .default(''),
  taal: z.string().max(3).default('nl'),
  pagina: z.coerce.number().int().min(1).max(100).default(1),
});
export type ZoekVraag = z.output<typeof ZoekVraag>;

/** A piece of text, and whether it is what was looked for. */
export const ZoekStuk = z.object({ text: z.string(), hit: z.boolean() }).meta({ id: 'ZoekStuk' });
export type ZoekStuk = z.infer<typeof ZoekStuk>;

export const ZoekTreffer = z
  .object({
    soort: z.string(),
    id: z.string(),
    taal: z.string(),
    /** Path in the app where it is read. */
    pad: z.string(),
    titel: z.array(ZoekStuk),
    samenvatting: z.array(ZoekStuk),
    facetten: z.array(z.string()),
    /** Why it was found: the same words, a word that means the same, or a word that is written alike. */
    reden: z.enum(['woorden', 'synoniem', 'spelling']),
  })
  .meta({ id: 'ZoekTreffer' });
export type ZoekTreffer = z.infer<typeof ZoekTreffer>;

export const ZoekUitkomst = z
  .object({
    treffers: z.array(ZoekTreffer),
    aantal: z.int(),
    /** There are more than were counted. */
    meer: z.boolean(),
    pagina: z.int(),
    perPagina: z.int(),
    /** How often each occurs; of one name as if nothing of that name was chosen. */
    facetten: z.array(z.object({ facet: z.string(), aantal: z.int() })),
    soorten: z.array(z.object({ soort: z.string(), aantal: z.int() })),
    /** What was looked for instead, when nothing was found as typed. */
    verbeterd: z.string().nullable(),
  })
  .meta({ id: 'ZoekUitkomst' });
export type ZoekUitkomst = z.infer<typeof ZoekUitkomst>;

export const SuggestieVraag = ZoekVraag.pick({ zoek: true, soort: true, taal: true });
export const Suggesties = z
  .object({ suggesties: z.array(z.object({ soort: z.string(), titel: z.string(), pad: z.string() })) })
  .meta({ id: 'Suggesties' });
