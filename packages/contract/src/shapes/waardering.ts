import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';
import { Verstuurd } from './vragen.ts';

/** After which step it was asked: after sending a form, or when a case was closed. */
const Stap = z.enum(['formulier', 'zaak']);
const Score = z.int().min(1).max(5);

/** Whether to ask what somebody thought of it. */
export const Beoordelingsvraag = z
  .object({
    /** Not when it was asked before, and not of something that runs. */
    vragen: z.boolean(),
    /** Until when there is an answer to who wants one; null for who is not logged in, as nobody knows who that is. */
    antwoordUiterlijk: Datum.nullable(),
  })
  .meta({ id: 'Beoordelingsvraag' });
export type Beoordelingsvraag = z.infer<typeof Beoordelingsvraag>;

export const Beoordelen = z
  .object({
    /** Null when the question is skipped. */
    score: Score.nullable(),
    reden: z.string().trim().max(1000),
    /** She wants an answer: then, and only then, it is known who wrote it. */
    antwoord: z.boolean(),
    /** Made once by the page: of who wants an answer it is one question, however often it is sent. */
    sleutel: z.uuid(),
    /** A field that people do not see: what fills it in is a program. */
    bijnaam: z.string().max(200),
  })
  .refine(({ antwoord, score }) => !antwoord || score !== null, { path: ['score'], error: 'Kies een antwoord.' })
  .refine(({ antwoord, reden }) => !antwoord || reden.length > 0, { path: ['reden'], error: 'Schrijf uw vraag op.' })
  .meta({ id: 'Beoordelen' });
export type Beoordelen = z.infer<typeof Beoordelen>;

/** `eerder`: it was answered or skipped before, and stays as it was. */
export const Beoordeeld = z
  .object({ stand: z.enum(['bewaard', 'eerder']), vraag: Verstuurd.nullable() })
  .meta({ id: 'Beoordeeld' });
export type Beoordeeld = z.infer<typeof Beoordeeld>;

/** Name of a page of a form, or of checking the answers at its end. */
export const FormulierStap = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A page was opened, and which one was finished by that. Says nothing of who. */
export const FormulierVoortgang = z
  .object({ versie: z.int().min(1), stap: FormulierStap, voltooid: FormulierStap.nullable() })
  .meta({ id: 'FormulierVoortgang' });

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

export const VerbeteringTekst = z
  .object({
    titel: z.string().trim().min(3).max(100),
    /** What people said. */
    gezegd: z.string().trim().min(10).max(500),
    /** What was done about it. */
    gedaan: z.string().trim().min(10).max(1000),
  })
  .meta({ id: 'VerbeteringTekst' });
export type VerbeteringTekst = z.infer<typeof VerbeteringTekst>;

/** "U zei, wij deden", as an editor writes it. */
export const VerbeteringInhoud = z
  .object({
    /** The form and the product where it is shown; it always stands in the list of all. */
    formulier: slug.nullable(),
    product: slug.nullable(),
    teksten: z.object({ nl: VerbeteringTekst, en: VerbeteringTekst.nullable() }),
  })
  .meta({ id: 'VerbeteringInhoud' });
export type VerbeteringInhoud = z.infer<typeof VerbeteringInhoud>;

export const VerbeteringenVraag = z.object({
  taal: z.enum(['nl', 'en']).default('nl'),
  /** Only what concerns this form or this product; all when both are left out. */
  formulier: slug.optional(),
  product: slug.optional(),
});

/** As everybody reads it. */
export const Verbetering = z
  .object({
    id: z.uuid(),
    /** The language of the texts: Dutch when there is no version in the language that was asked for. */
    taal: z.enum(['nl', 'en']),
    ...VerbeteringTekst.shape,
    sinds: Datum,
    /** The page that it is about, when it can be read now. */
    over: z.object({ pad: z.string(), titel: z.string() }).nullable(),
  })
  .meta({ id: 'Verbetering' });
export type Verbetering = z.infer<typeof Verbetering>;
export const VerbeteringenLijst = z.object({ verbeteringen: z.array(Verbetering) }).meta({ id: 'VerbeteringenLijst' });

/** `gewijzigd`: everybody reads an older version than the newest. */
const VerbeteringStand = z.enum(['concept', 'gepubliceerd', 'gewijzigd']);

export const VerbeteringPad = z.object({ verbeteringId: z.uuid() });
export const VerbeteringRegel = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    stand: VerbeteringStand,
    engels: z.boolean(),
    /** Newest version, and the one that everybody reads. */
    versie: z.int(),
    gepubliceerd: z.int().nullable(),
    gewijzigdOp: Tijdstip,
    gewijzigdDoor: z.string(),
  })
  .meta({ id: 'VerbeteringRegel' });
export type VerbeteringRegel = z.infer<typeof VerbeteringRegel>;

const Keuze = z.object({ id: z.string(), titel: z.string() });
/** What an editor can choose from. */
export const VerbeteringKeuzes = z
  .object({ formulieren: z.array(Keuze), producten: z.array(Keuze) })
  .meta({ id: 'VerbeteringKeuzes' });
export type VerbeteringKeuzes = z.infer<typeof VerbeteringKeuzes>;
export const VerbeteringenBeheer = z
  .object({ verbeteringen: z.array(VerbeteringRegel), keuzes: VerbeteringKeuzes })
  .meta({ id: 'VerbeteringenBeheer' });

export const VerbeteringDetail = VerbeteringRegel.extend({
  inhoud: VerbeteringInhoud,
  versies: z.array(
    z.object({ versie: z.int(), moment: Tijdstip, door: z.string(), titel: z.string(), inhoud: VerbeteringInhoud }),
  ),
  keuzes: VerbeteringKeuzes,
}).meta({ id: 'VerbeteringDetail' });
export type VerbeteringDetail = z.infer<typeof VerbeteringDetail>;

/** `versie` is the one that the editor began with: somebody else may have saved meanwhile. */
export const VerbeteringOpslag = z
  .object({ versie: z.int(), inhoud: VerbeteringInhoud })
  .meta({ id: 'VerbeteringOpslag' });
export const VerbeteringVersieKeuze = z.object({ versie: z.int().min(1) });

export const waarderingWeken = [4, 13, 52] as const;
/** How many weeks back, this one among them. */
export const WaarderingPeriode = z.object({
  weken: z.coerce
    .number()
    .pipe(z.union([z.literal(4), z.literal(13), z.literal(52)]))
    .default(13),
});

/** What is judged: a form, or a kind of case with all that was said of it. */
const Onderwerp = z.enum(['formulier', 'zaaktype']);
export const WaarderingPad = z.object({ waarvan: Onderwerp, code: z.string().min(1).max(80) });

export const WaarderingRegel = z
  .object({
    soort: Onderwerp,
    code: z.string(),
    naam: z.string(),
    aantal: z.int(),
    /** Of what was said in the period; null when nothing was. */
    gemiddelde: z.number().nullable(),
    /** How often 1, 2, 3, 4 and 5 was given. */
    verdeling: z.array(z.int()).length(5),
    /** How many wanted an answer. */
    antwoordGevraagd: z.int(),
    /** Of forms: how many were begun and how many were sent. */
    begonnen: z.int().nullable(),
    verstuurd: z.int().nullable(),
  })
  .meta({ id: 'WaarderingRegel' });
export type WaarderingRegel = z.infer<typeof WaarderingRegel>;

const Periode = z.object({ van: Datum, tot: Datum });
export const WaarderingOverzicht = z
  .object({ formulieren: z.array(WaarderingRegel), zaaktypen: z.array(WaarderingRegel), periode: Periode })
  .meta({ id: 'WaarderingOverzicht' });
export type WaarderingOverzicht = z.infer<typeof WaarderingOverzicht>;

/** Null for one to four: with so few a number could point at somebody. */
const Weinig = z.int().nullable();

const Trechterstap = z.object({
  id: z.string(),
  titel: z.string(),
  bereikt: z.int(),
  voltooid: z.int(),
  /** How often somebody went on here after having left. */
  hervat: z.int(),
});

/** How far people come in a form. */
export const Trechter = z
  .object({
    /** The versions that were filled in, the newest first, and the one that this is about; null for all together. */
    versies: z.array(z.int()),
    versie: z.int().nullable(),
    begonnen: z.int(),
    verstuurd: z.int(),
    stappen: z.array(Trechterstap),
    perDag: z.array(z.object({ dag: Datum, begonnen: Weinig, verstuurd: Weinig })),
  })
  .meta({ id: 'Trechter' });
export type Trechter = z.infer<typeof Trechter>;

export const WaarderingVraag = WaarderingPeriode.extend({ versie: z.coerce.number().int().min(1).optional() });
export const WaarderingDetail = WaarderingRegel.extend({
  periode: Periode,
  perWeek: z.array(z.object({ week: Datum, aantal: Weinig, gemiddelde: z.number().nullable() })),
  /** Of forms only. */
  trechter: Trechter.nullable(),
}).meta({ id: 'WaarderingDetail' });
export type WaarderingDetail = z.infer<typeof WaarderingDetail>;

export const REDENEN_PER_PAGINA = 20;
export const RedenenVraag = WaarderingPeriode.extend({
  score: z.coerce.number().int().min(1).max(5).optional(),
  stap: Stap.optional(),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});
const Reden = z
  .object({
    id: z.uuid(),
    /** Monday of the week in which it was written; within a week they stand in no order. */
    week: Datum,
    stap: Stap,
    score: Score,
    versie: z.int().nullable(),
    tekst: z.string(),
  })
  .meta({ id: 'BeoordelingReden' });
export const RedenenLijst = z
  .object({ redenen: z.array(Reden), aantal: z.int(), pagina: z.int() })
  .meta({ id: 'RedenenLijst' });
export type RedenenLijst = z.infer<typeof RedenenLijst>;
export const RedenPad = z.object({ redenId: z.uuid() });
