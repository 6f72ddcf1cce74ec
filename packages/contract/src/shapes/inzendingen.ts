import { z } from 'zod';
import { BronSleutel, Datum, Tijdstip } from './common.ts';
import { ConceptSleutel } from './concepten.ts';
import { Zaaksoort } from './zaken.ts';

const MEESTE_TEKENS = 90_000;

/** Answers as they were typed, by question; the definition of the form knows what they mean. */
const Ingevuld = z
  .record(z.string().max(200), z.unknown())
  .refine((antwoorden) => JSON.stringify(antwoorden).length <= MEESTE_TEKENS, 'Dit is te veel om te versturen.')
  .meta({ id: 'Ingevuld' });

export const InzendingPad = z.object({ id: z.uuid() });

export const Indienen = z
  .object({
    /** Version of the form that was filled in. */
    versie: z.int().min(1),
    antwoorden: Ingevuld,
    /** Made once for what is sent: sending it again gives the same receipt. */
    sleutel: z.uuid(),
    /** The draft that is done with now; that of the form itself when left out. */
    concept: ConceptSleutel.optional(),
  })
  .meta({ id: 'Indienen' });

/** A question and its answer in words; null when it was left open. */
const Kopieregel = z.object({ vraag: z.string(), antwoord: z.string().nullable() }).meta({ id: 'Kopieregel' });
const KopieregelMetGroep = Kopieregel.extend({
  /** Of a repeating group: the lines of each item. */
  items: z.array(z.array(Kopieregel)),
}).meta({ id: 'KopieregelMetGroep' });

/** A page of the form with what was answered on it. */
export const Kopiehoofdstuk = z
  .object({ titel: z.string(), regels: z.array(KopieregelMetGroep) })
  .meta({ id: 'Kopiehoofdstuk' });
export type Kopiehoofdstuk = z.infer<typeof Kopiehoofdstuk>;

export const Intrekking = z
  .object({
    /** Why, when one likes to say so: for the municipality. */
    reden: z.string().trim().max(500).nullable(),
  })
  .meta({ id: 'Intrekking' });

export const TaalVraag = z.object({ taal: z.enum(['nl', 'en']).default('nl') });

export const BewijsVraag = TaalVraag.extend({ vorm: z.enum(['pdf', 'json']).default('pdf') });

/** Somebody who must sign too, as who sent the form sees her. Why somebody refused is not told. */
const Ondertekenaar = z
  .object({
    id: z.uuid(),
    rol: z.enum(['partner', 'vertegenwoordiger']),
    /** As it was filled in. */
    naam: z.string(),
    waarom: z.string(),
    /** Where the question was sent; null when nowhere. */
    email: z.string().nullable(),
    /** The register says who it is, so it stands on her own page as well. */
    bekend: z.boolean(),
    /** Mail to this address is refused. */
    onbezorgd: z.boolean(),
    stand: z.enum(['gevraagd', 'getekend', 'geweigerd', 'teruggetrokken', 'ingetrokken']),
    uiterlijk: Datum,
    /** The term has ended without a signature; the municipality knows. */
    verlopen: z.boolean(),
    herinnerd: z.boolean(),
    beslistOp: Tijdstip.nullable(),
  })
  .meta({ id: 'Ondertekenaar' });
export type Ondertekenaar = z.infer<typeof Ondertekenaar>;

/** Proof of receipt of a form, with a full copy of what was entered (Awb 2:10 and 4:3a). */
export const Ontvangstbewijs = z
  .object({
    id: z.uuid(),
    /** What one names on the phone. */
    nummer: z.string(),
    ontvangenOp: Tijdstip,
    formulier: z.object({ id: z.string(), versie: z.int(), titel: z.string() }),
    /** `registreren`: received, and a case is being made of it. */
    stand: z.enum(['registreren', 'geregistreerd']),
    /** The case, once it is there. */
    zaak: BronSleutel.extend({ nummer: z.string() }).nullable(),
    /** What happens next, what kind of matter it is for the law, and until when the municipality has to answer; null when not known now. */
    vervolg: z.object({
      /** In the words of the form. */
      daarna: z.string(),
      soort: Zaaksoort,
      uiterlijk: Datum.nullable(),
      streefdatum: Datum.nullable(),
    }),
    /** When it was taken back; null when it was not. */
    ingetrokkenOp: Tijdstip.nullable(),
    kopie: z.array(Kopiehoofdstuk),
    /** Who must sign too, and whether they did. It does not hold the form back. */
    ondertekenaars: z.array(Ondertekenaar),
    /** Sent without being logged in: it is shown this once. */
    anoniem: z.boolean(),
  })
  .meta({ id: 'Ontvangstbewijs' });
export type Ontvangstbewijs = z.infer<typeof Ontvangstbewijs>;
