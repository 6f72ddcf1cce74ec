import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';

const Collega = z.object({ identificatie: z.string(), naam: z.string() });
const adres = z
  .union([z.url({ protocol: /^https$/ }), z.string().regex(/^\/[\w/-]{0,200}$/)])
  .nullable()
  .default(null);

/** One line of a template. `dagen` after the first day of work. */
export const SjabloonRegel = z.object({
  id: z.uuid(),
  titel: z.string().trim().min(3).max(120),
  toelichting: z.string().trim().max(500).default(''),
  /** A page of the portal (`/mensen`) or of another system (https). */
  adres,
  /** Who does it: the newcomer herself, who she answers to, or somebody by name. */
  wie: z.union([z.enum(['nieuwkomer', 'leidinggevende']), z.string().regex(/^mens:[A-Za-z0-9._@-]{1,60}$/)]),
  dagen: z.int().min(-30).max(365),
});
export type SjabloonRegel = z.output<typeof SjabloonRegel>;

/** Role code, or `*` for everybody. */
export const SjabloonPad = z.object({ rol: z.string().regex(/^(\*|[a-z0-9-]{1,40})$/) });
export const SjabloonOpslag = z
  .object({ revisie: z.int().nullable(), regels: z.array(SjabloonRegel).max(60) })
  .meta({ id: 'SjabloonOpslag' });
export const Sjabloon = z
  .object({
    rol: z.string(),
    naam: z.string(),
    /** Null while nobody saved one. */
    revisie: z.int().nullable(),
    regels: z.array(SjabloonRegel),
    gewijzigd: z.object({ door: z.string(), op: Tijdstip }).nullable(),
  })
  .meta({ id: 'OnboardingSjabloon' });
export type Sjabloon = z.infer<typeof Sjabloon>;
/** All of them, with the colleagues who can be named in one. */
export const Sjablonen = z
  .object({ sjablonen: z.array(Sjabloon), collegas: z.array(Collega) })
  .meta({ id: 'OnboardingSjablonen' });
export type Sjablonen = z.infer<typeof Sjablonen>;

export const OnboardingTaak = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    toelichting: z.string(),
    adres: z.string().nullable(),
    voor: Collega,
    eigenaar: Collega,
    uiterlijk: Datum,
    gedaanOp: Tijdstip.nullable(),
    teLaat: z.boolean(),
  })
  .meta({ id: 'OnboardingTaak' });
export type OnboardingTaak = z.infer<typeof OnboardingTaak>;

const Voortgang = Collega.extend({ inDienst: Datum.nullable(), gedaan: z.int(), totaal: z.int(), teLaat: z.int() });

/** My own list while I am new, who is new under me, and what I do for newcomers. */
export const Onboarding = z
  .object({
    mijn: z.array(OnboardingTaak).nullable(),
    nieuwkomers: z.array(Voortgang),
    voorAnderen: z.array(OnboardingTaak),
  })
  .meta({ id: 'Onboarding' });
export type Onboarding = z.infer<typeof Onboarding>;

export const NieuwkomerPad = z.object({ identificatie: z.string().max(60) });
export const OnboardingVan = z
  .object({
    wie: Voortgang,
    taken: z.array(OnboardingTaak),
    /** The reader may add, change and take away. */
    magWijzigen: z.boolean(),
    collegas: z.array(Collega),
  })
  .meta({ id: 'OnboardingVan' });
export type OnboardingVan = z.infer<typeof OnboardingVan>;

export const OnboardingTaakPad = z.object({ taakId: z.uuid() });
export const OnboardingTaakInvoer = z
  .object({
    titel: z.string().trim().min(3).max(120),
    toelichting: z.string().trim().max(500).default(''),
    adres,
    eigenaar: z.string().min(1).max(60),
    uiterlijk: Datum,
  })
  .meta({ id: 'OnboardingTaakInvoer' });
export type OnboardingTaakInvoer = z.output<typeof OnboardingTaakInvoer>;
export const OnboardingGedaan = z.object({ gedaan: z.boolean() }).meta({ id: 'OnboardingGedaan' });
