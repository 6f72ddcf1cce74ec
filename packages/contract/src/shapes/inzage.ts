import { z } from 'zod';
import { BronSleutel, Datum, OntbrekendeBron, Tijdstip } from './common.ts';
import { Grondslag } from './sessie.ts';

/** Who looked, as an organisation: never which employee. */
export const Kijker = z
  .object({
    /** `uzelf`: the reader; `vertegenwoordiger`: somebody who acted for her; `onbekend`: no part was noted. */
    soort: z.enum(['organisatie', 'vertegenwoordiger', 'uzelf', 'onbekend']),
    /** To filter with; the same part always has the same code. */
    code: z.string(),
    /** Of a representative only when the reader herself gave the mandate, in this portal. */
    naam: z.string().nullable(),
  })
  .meta({ id: 'Kijker' });
export type Kijker = z.infer<typeof Kijker>;

/** One time that somebody looked: what was done shortly after one another, for one purpose, about one case or none. */
export const Bezoek = z
  .object({
    /** Names it to ask about it; says nothing by itself. */
    id: z.string(),
    dag: Datum,
    begin: Tijdstip,
    einde: Tijdstip,
    wie: Kijker,
    /** Code of the processing activity; the apps have its words. */
    activiteit: z.string(),
    /** Code of the purpose that an employee stated. */
    doel: z.string().nullable(),
    /** On what ground a representative acted. */
    grondslag: Grondslag.nullable(),
    /** Codes of the kinds of data that were seen. */
    gegevens: z.array(z.string()),
    /** The case it was about, when it is one that the reader sees herself. */
    zaak: BronSleutel.extend({ titel: z.string(), nummer: z.string() }).nullable(),
    /** It was about one case, whether `zaak` can be shown or not. */
    overZaak: z.boolean(),
    /** How many times something was asked for. */
    keer: z.int(),
    /** False when nothing was shown in the end: it failed or was refused. */
    getoond: z.boolean(),
  })
  .meta({ id: 'Bezoek' });
export type Bezoek = z.infer<typeof Bezoek>;

const code = z.string().regex(/^[a-z]+(:[A-Za-z0-9_.-]{1,60})?$/);

export const InzagePeriode = z.enum(['maand', 'kwartaal', 'jaar', 'alles']).meta({ id: 'InzagePeriode' });
export type InzagePeriode = z.infer<typeof InzagePeriode>;

export const InzageVraag = z.object({
  /** How far back from today. */
  periode: InzagePeriode.default('kwartaal'),
  /** Code of a `Kijker`; `uzelf` shows one's own looks. */
  wie: code.optional(),
  /** Where the page before ended (`volgende`). */
  na: z
    .string()
    .regex(/^[0-9TZ:.-]{10,30}_[0-9a-f]{16}$/)
    .optional(),
});

/** Who looked at my data. What is withheld by law is in none of these fields. */
export const Inzage = z
  .object({
    bezoeken: z.array(Bezoek),
    /** For `na`; null at the end. */
    volgende: z.string().nullable(),
    /** One's own looks in this period. */
    eigen: z.object({ keer: z.int(), laatste: Tijdstip.nullable() }),
    /** Who looked in this period, to filter with. */
    kijkers: z.array(Kijker),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'Inzage' });
export type Inzage = z.infer<typeof Inzage>;

export const BezoekPad = z.object({ bezoekId: z.string().regex(/^[0-9a-f]{16}$/) });

/** A question about one visit; the line of the log is put under it, so there is room for less than elsewhere. */
export const BezoekVraag = z
  .object({
    /** Chosen by the page for one sending: sent twice, it is still one. */
    sleutel: z.uuid(),
    tekst: z.string().trim().min(1, 'Schrijf uw vraag op.').max(600, 'Maak uw vraag korter dan 600 tekens.'),
  })
  .meta({ id: 'BezoekVraag' });
