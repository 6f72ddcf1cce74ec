import { z } from 'zod';
import { BronSleutel, Datum, OntbrekendeBron, Tijdstip } from './common.ts';

/** Where a case stands, in the five words that are the same everywhere. */
export const Fase = z.enum(['ontvangen', 'in_behandeling', 'wacht_op_u', 'beslist', 'afgerond']).meta({ id: 'Fase' });
export type Fase = z.infer<typeof Fase>;

/** The decision date as a clock (Awb 4:13 to 4:15). */
export const Termijn = z
  .object({
    stand: z.enum(['binnen_termijn', 'verlengd', 'opgeschort', 'te_laat', 'geen_termijn', 'afgerond']),
    /** Last day on which the municipality must decide; null when not known or while suspended without a date. */
    uiterlijk: Datum.nullable(),
    /** The municipality's own promise, when earlier than `uiterlijk`. */
    streefdatum: Datum.nullable(),
    /** Calendar days from today to `uiterlijk`; negative when late. */
    dagenResterend: z.int().nullable(),
    /** `van`: the last day before the extension, when that is known. */
    verlenging: z.object({ reden: z.string(), dagen: z.int().nullable(), van: Datum.nullable() }).nullable(),
    /** While it lasts `uiterlijk` is the day as it was before: it moves on by as long as the suspension takes. */
    opschorting: z.object({ reden: z.string() }).nullable(),
  })
  .meta({ id: 'Termijn' });
export type Termijn = z.infer<typeof Termijn>;

/** What kind of matter a case is for the law: it decides what one can do when the municipality is late. */
export const Zaaksoort = z
  .enum(['aanvraag', 'bezwaar', 'wmo_melding', 'klacht', 'melding', 'onbekend'])
  .meta({ id: 'Zaaksoort' });
export type Zaaksoort = z.infer<typeof Zaaksoort>;

/**
 * What the law lets a resident do when a case takes long: give notice of default (Awb 4:17), apply without waiting for
 * the end of the inquiry (Wmo 2.3.2), or go to the ombudsman (Awb 9:20).
 */
export const Vervolgstap = z
  .object({
    soort: z.enum(['ingebrekestelling', 'wmo_aanvraag', 'ombudsman']),
    /** First day on which it can be done, and whether that is today or before. */
    vanaf: Datum,
    kan: z.boolean(),
    /** Last day on which it can be done; null when there is none. */
    tot: Datum.nullable(),
    /** Last day for the municipality to decide, if it is done today (on `vanaf` when that is later). */
    besluitUiterlijk: Datum.nullable(),
    /** From this day the municipality owes a sum for every day. */
    dwangsomVanaf: Datum.nullable(),
  })
  .meta({ id: 'Vervolgstap' });
export type Vervolgstap = z.infer<typeof Vervolgstap>;

/** What can be done when it takes long. Calling is always possible and not in the list. */
export const Vervolg = z.object({ soort: Zaaksoort, stappen: z.array(Vervolgstap) }).meta({ id: 'Vervolg' });
export type Vervolg = z.infer<typeof Vervolg>;

export const ZaakSamenvatting = BronSleutel.extend({
  /** The number as people know it. */
  nummer: z.string(),
  /** Everyday name of the kind of case. */
  titel: z.string(),
  omschrijving: z.string(),
  zaaktype: z.string(),
  fase: Fase,
  /** Text of the current status as the municipality wrote it; null when it wrote none. */
  statustekst: z.string().nullable(),
  statusdatum: Datum.nullable(),
  startdatum: Datum,
  einddatum: Datum.nullable(),
  termijn: Termijn,
  /** Name of the result, only of a closed case. */
  resultaat: z.string().nullable(),
  /** The subject is nobody else's business, not even of who looks along: the page offers to leave quickly. */
  gevoelig: z.boolean(),
}).meta({ id: 'ZaakSamenvatting' });
export type ZaakSamenvatting = z.infer<typeof ZaakSamenvatting>;

export const ZakenVraag = z.object({
  stand: z.enum(['lopend', 'afgerond', 'alle']).default('alle'),
  zoek: z.string().trim().max(100).optional(),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
  perPagina: z.coerce.number().int().min(1).max(100).default(10),
});

export const ZakenLijst = z
  .object({
    resultaten: z.array(ZaakSamenvatting),
    /** How many results there are to page through, of the sources that answered. */
    aantal: z.int(),
    /** Null while a source is missing that counts: then nobody knows how many there are. Never 0 for unknown. */
    aantalLopend: z.int().nullable(),
    aantalAfgerond: z.int().nullable(),
    pagina: z.int(),
    perPagina: z.int(),
    /** There are cases that only show after a stronger login; which ones is not told. */
    sterkerInloggen: z.enum(['substantieel', 'hoog']).nullable(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'ZakenLijst' });
export type ZakenLijst = z.infer<typeof ZakenLijst>;

export const Statusstap = z
  .object({
    stand: z.enum(['geweest', 'nu', 'komt']),
    titel: z.string(),
    tekst: z.string().nullable(),
    datum: Datum.nullable(),
    /** The status was set back: the step before it was put right. */
    correctie: z.boolean(),
    einde: z.boolean(),
  })
  .meta({ id: 'Statusstap' });
export type Statusstap = z.infer<typeof Statusstap>;

export const DocumentSamenvatting = BronSleutel.extend({
  titel: z.string(),
  soort: z.string().nullable(),
  datum: Datum.nullable(),
  /** Bytes; null when the register does not say. */
  omvang: z.int().nullable(),
  /** Short name of the kind of file in words ("PDF", "Word"); null when unknown. */
  formaat: z.string().nullable(),
  bestandsnaam: z.string(),
  richting: z.enum(['van_u', 'van_gemeente', 'onbekend']),
}).meta({ id: 'DocumentSamenvatting' });
export type DocumentSamenvatting = z.infer<typeof DocumentSamenvatting>;

/** Until when and where one can say that one does not agree with a decision. */
export const Reactie = z
  .object({
    /** `beroep`: a decision on an objection goes to the court (Awb 8:1), any other back to who took it (Awb 7:1). */
    weg: z.enum(['bezwaar', 'beroep']),
    /** Last day; null when neither the register nor the day of sending tells. */
    uiterlijk: Datum.nullable(),
    /** Told by the register, or counted from the day of sending (Awb 6:7 and 6:8). */
    herkomst: z.enum(['register', 'berekend', 'onbekend']),
    /** What was counted ended in a weekend or on a public holiday, and so runs on (Algemene termijnenwet 1). */
    verschoven: z.boolean(),
    /** Calendar days from today to `uiterlijk`; negative when it has passed. */
    dagenResterend: z.int().nullable(),
    /** Path in the app where it can be done online; null when only by letter. */
    formulier: z.string().nullable(),
  })
  .meta({ id: 'Reactie' });
export type Reactie = z.infer<typeof Reactie>;

export const BesluitSamenvatting = BronSleutel.extend({
  soort: z.string(),
  datum: Datum,
  toelichting: z.string().nullable(),
  ingangsdatum: Datum.nullable(),
  vervaldatum: Datum.nullable(),
  verzenddatum: Datum.nullable(),
  /** Whether it holds today; `onbekend` when the register gives no days. */
  geldigheid: z.enum(['nog_niet', 'geldt', 'verlopen', 'ingetrokken', 'onbekend']),
  /** Who took it back, also when that is still to come (`vervaldatum`). */
  ingetrokkenDoor: z.enum(['gemeente', 'belanghebbende']).nullable(),
  /** Null where objecting is not possible: what is found on a complaint is no decision (Awb 9:3). */
  reactie: Reactie.nullable(),
  documenten: z.array(DocumentSamenvatting),
}).meta({ id: 'BesluitSamenvatting' });
export type BesluitSamenvatting = z.infer<typeof BesluitSamenvatting>;

export const Behandelaar = z
  .object({
    /** Name of the person who handles the case, when the municipality tells it. */
    naam: z.string().nullable(),
    afdeling: z.string().nullable(),
    telefoon: z.string(),
    email: z.string().nullable(),
  })
  .meta({ id: 'Behandelaar' });

export const ZaakVerwijzing = BronSleutel.extend({
  nummer: z.string(),
  titel: z.string(),
  fase: Fase,
}).meta({ id: 'ZaakVerwijzing' });

export const ZaakDetail = ZaakSamenvatting.extend({
  toelichting: z.string().nullable(),
  registratiedatum: Datum.nullable(),
  statuslijn: z.array(Statusstap),
  resultaatToelichting: z.string().nullable(),
  vervolg: Vervolg,
  besluiten: z.array(BesluitSamenvatting),
  documenten: z.array(DocumentSamenvatting),
  behandelaar: Behandelaar,
  deelzaken: z.array(ZaakVerwijzing),
  hoofdzaak: ZaakVerwijzing.nullable(),
  /** Words and documents were left out, because they are also about somebody else. */
  nietAlles: z.boolean().optional(),
  /** The form that it was made of, for whose it is: its receipt stands on a page of its own. */
  inzending: z.uuid().optional(),
  ontbrekend: z.array(OntbrekendeBron),
  peilmoment: Tijdstip,
}).meta({ id: 'ZaakDetail' });
export type ZaakDetail = z.infer<typeof ZaakDetail>;

export const ZaakPad = BronSleutel;
export const DocumentPad = z.object({
  bron: BronSleutel.shape.bron,
  id: BronSleutel.shape.id,
  documentBron: BronSleutel.shape.bron,
  documentId: BronSleutel.shape.id,
});
