import { z } from 'zod';
import { Datum, OntbrekendeBron, Tijdstip } from './common.ts';
import { Telefoonnummer } from './vragen.ts';

/** Codes and ids as the register of appointments gives them. */
const Code = z.string().regex(/^[0-9a-zA-Z_.-]{1,60}$/);
/** An appointment in the register, or what was sent here to make one. */
export const AfspraakPad = z.object({ id: z.uuid() });
/** Chosen by the page for one sending: sent twice, it is still one. */
const Sleutel = z.uuid();

/** Words of the register: in Dutch, and in English where it has them. */
export const Woorden = z.object({ nl: z.string(), en: z.string().nullable() }).meta({ id: 'Woorden' });
export type Woorden = z.infer<typeof Woorden>;

export const AfspraakPlek = z
  .object({
    id: z.string(),
    soort: z.enum(['balie', 'telefoon', 'video']),
    naam: Woorden,
    /** Lines; empty where nobody goes. */
    adres: z.array(z.string()),
    toegankelijkheid: z.array(Woorden),
    bereikbaarheid: Woorden.nullable(),
  })
  .meta({ id: 'AfspraakPlek' });
export type AfspraakPlek = z.infer<typeof AfspraakPlek>;

/**
 * Where it stands. `nog-niet`: it was sent, and the register has not made it yet; `niet-gelukt`: it will not be made.
 */
export const AfspraakStand = z
  .enum(['gepland', 'geweest', 'geannuleerd', 'nog-niet', 'niet-gelukt'])
  .meta({ id: 'AfspraakStand' });

/** Why it could not be made or changed. */
export const AfspraakReden = z
  .enum(['bezet', 'voorbij', 'niet-meer', 'te-lang', 'ingetrokken'])
  .meta({ id: 'AfspraakReden' });
export type AfspraakReden = z.infer<typeof AfspraakReden>;

const afspraak = {
  id: z.string(),
  /** Null until the register made it. */
  nummer: z.string().nullable(),
  stand: AfspraakStand,
  /** Code of what it is about. */
  product: z.string(),
  onderwerp: Woorden,
  /** Nobody may see over a shoulder what it is about. */
  gevoelig: z.boolean(),
  plek: AfspraakPlek,
  begin: Tijdstip,
  eind: Tijdstip,
  /** Name of the establishment that it is of, for who is logged in for the whole company. */
  vestiging: z.string().nullable(),
  /** A change that was sent and is not made yet, or was refused. Until it is made the old time holds. */
  verzoek: z
    .object({
      soort: z.enum(['verzetten', 'annuleren']),
      stand: z.enum(['nog-niet', 'niet-gelukt']),
      /** The time that was asked for. */
      begin: Tijdstip.nullable(),
      reden: AfspraakReden.nullable(),
    })
    .nullable(),
};

export const AfspraakSamenvatting = z.object(afspraak).meta({ id: 'AfspraakSamenvatting' });
export type AfspraakSamenvatting = z.infer<typeof AfspraakSamenvatting>;

export const AfsprakenLijst = z
  .object({
    /** What is to come, the soonest first; what is not made yet among it. */
    komend: z.array(AfspraakSamenvatting),
    /** What has been or was cancelled, the latest first. */
    eerder: z.array(AfspraakSamenvatting),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'AfsprakenLijst' });
export type AfsprakenLijst = z.infer<typeof AfsprakenLijst>;

export const AfspraakDetail = z
  .object({
    ...afspraak,
    meenemen: z.array(Woorden),
    /** As given for it; null when somebody else gave them. */
    email: z.string().nullable(),
    telefoon: z.string().nullable(),
    toelichting: z.string().nullable(),
    /** Whether it can still be moved or cancelled here. */
    wijzigbaar: z.boolean(),
    /** Until when it is tried, while it is not made. */
    proberenTot: Tijdstip.nullable(),
    reden: AfspraakReden.nullable(),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'AfspraakDetail' });
export type AfspraakDetail = z.infer<typeof AfspraakDetail>;

export const AfspraakProduct = z
  .object({
    code: z.string(),
    naam: Woorden,
    omschrijving: Woorden.nullable(),
    /** Minutes; null when the register does not say. */
    duur: z.int().nullable(),
    gevoelig: z.boolean(),
    /** Ids of the places where it is offered. */
    plekken: z.array(z.string()),
    meenemen: z.array(Woorden),
  })
  .meta({ id: 'AfspraakProduct' });
export type AfspraakProduct = z.infer<typeof AfspraakProduct>;

export const AfspraakKeuzes = z
  .object({
    producten: z.array(AfspraakProduct),
    plekken: z.array(AfspraakPlek),
    /** From the contact data of who makes it. */
    email: z.string().nullable(),
    telefoon: z.string().nullable(),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'AfspraakKeuzes' });
export type AfspraakKeuzes = z.infer<typeof AfspraakKeuzes>;

export const AfspraakTijdenVraag = z.object({
  product: Code,
  plek: Code,
  /** The first day to look at; today when left out. */
  van: Datum.optional(),
});

export const AfspraakTijd = z.object({ begin: Tijdstip, eind: Tijdstip }).meta({ id: 'AfspraakTijd' });
export type AfspraakTijd = z.infer<typeof AfspraakTijd>;

export const AfspraakTijden = z
  .object({
    /** Days on which something is free. */
    dagen: z.array(z.object({ dag: Datum, tijden: z.array(AfspraakTijd) })),
    /** Where to look on. */
    vanaf: Datum,
    verder: Datum,
    peilmoment: Tijdstip,
  })
  .meta({ id: 'AfspraakTijden' });
export type AfspraakTijden = z.infer<typeof AfspraakTijden>;

const leeg = z.literal('').transform(() => null);

export const NieuweAfspraak = z
  .object({
    sleutel: Sleutel,
    product: Code,
    plek: Code,
    begin: Tijdstip,
    email: z
      .union([leeg, z.email('Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@voorbeeld.nl.').max(254)])
      .nullable()
      .default(null),
    telefoon: z.union([leeg, Telefoonnummer]).nullable().default(null),
    toelichting: z.string().trim().max(500, 'Dit is te lang. Maak het korter dan 500 tekens.').default(''),
  })
  .meta({ id: 'NieuweAfspraak' });

export const AfspraakVerzetting = z
  .object({ sleutel: Sleutel, plek: Code, begin: Tijdstip })
  .meta({ id: 'AfspraakVerzetting' });

/** Where it stands after it was sent. Only `gelukt` is a promise. */
export const AfspraakUitkomst = z
  .object({
    /** Of the appointment; while it is not made, of what was sent. */
    id: z.string(),
    stand: z.enum(['gelukt', 'nog-niet', 'niet-gelukt']),
    reden: AfspraakReden.nullable(),
    /** The nearest times that are free, when the one that was chosen is not. */
    andereTijden: z.array(AfspraakTijd),
  })
  .meta({ id: 'AfspraakUitkomst' });
export type AfspraakUitkomst = z.infer<typeof AfspraakUitkomst>;

export const AgendaVraag = z.object({ taal: z.enum(['nl', 'en']).default('nl') });
