import { z } from 'zod';
import { BronSleutel, Datum, OntbrekendeBron, RegisterId, Tijdstip } from './common.ts';
import { DocumentSamenvatting } from './zaken.ts';

/** Names a conversation: the key of what was sent here, or its uuid in the customer register. */
const GesprekId = z.string().regex(/^[0-9a-zA-Z-]{1,60}$/);
export const VraagPad = z.object({ id: GesprekId });
export const VraagBijlagePad = VraagPad.extend({ documentBron: BronSleutel.shape.bron, documentId: RegisterId });

const Tijd = z.string().regex(/^\d{2}:\d{2}$/);

export const VraagStand = z
  .enum(['wordt_bezorgd', 'niet_bezorgd', 'open', 'beantwoord', 'afgehandeld', 'ingetrokken'])
  .meta({ id: 'VraagStand' });

export const Contactkanaal = z
  .enum(['portaal', 'telefoon', 'email', 'balie', 'brief', 'chat', 'overig'])
  .meta({ id: 'Contactkanaal' });

const Belmoment = z.object({ dag: Datum, van: Tijd, tot: Tijd });

const gesprek = {
  id: z.string(),
  soort: z.enum(['vraag', 'terugbelverzoek', 'contact']),
  /** What it is about, in the words of who began it. */
  onderwerp: z.string().nullable(),
  stand: VraagStand,
  /** The day on which the answer is promised; null when there is nothing to wait for. */
  antwoordUiterlijk: Datum.nullable(),
  /** When the municipality calls back. */
  belmoment: Belmoment.nullable(),
  kanaal: Contactkanaal,
  begonnen: Tijdstip.nullable(),
  laatste: Tijdstip.nullable(),
  /** Answers that were not read yet. */
  ongelezen: z.int(),
};

export const VraagSamenvatting = z
  .object({
    ...gesprek,
    /** The beginning of what was last said. */
    fragment: z.string().nullable(),
    fragmentVan: z.enum(['u', 'gemeente']),
  })
  .meta({ id: 'VraagSamenvatting' });
export type VraagSamenvatting = z.infer<typeof VraagSamenvatting>;

export const VragenLijst = z
  .object({
    resultaten: z.array(VraagSamenvatting),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'VragenLijst' });
export type VragenLijst = z.infer<typeof VragenLijst>;

export const VraagBijdrage = z
  .object({
    id: z.string(),
    van: z.enum(['u', 'gemeente']),
    kanaal: Contactkanaal,
    /** Null when nobody wrote down what was said. */
    tekst: z.string().nullable(),
    moment: Tijdstip.nullable(),
    /** Written by the resident; else an employee noted what she said. */
    zelfGeschreven: z.boolean(),
    ongelezen: z.boolean(),
    stand: z.enum(['bezorgd', 'wordt_bezorgd', 'niet_bezorgd']),
    bijlagen: z.array(DocumentSamenvatting),
  })
  .meta({ id: 'VraagBijdrage' });
export type VraagBijdrage = z.infer<typeof VraagBijdrage>;

export const VraagDetail = z
  .object({
    ...gesprek,
    bijdragen: z.array(VraagBijdrage),
    /** Cases that it is about, of those that the reader may see. */
    zaken: z.array(z.object({ ...BronSleutel.shape, titel: z.string(), nummer: z.string() })),
    intrekbaar: z.boolean(),
    reageerbaar: z.boolean(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'VraagDetail' });
export type VraagDetail = z.infer<typeof VraagDetail>;

/** Open Klant keeps a thousand characters of a contact. */
const Tekst = z
  .string()
  .trim()
  .min(1, 'Schrijf uw vraag op.')
  .max(1000, 'Uw vraag is te lang. Maak de vraag korter dan 1000 tekens.');

/** Chosen by the page for one sending: sent twice, it is still one. */
const Sleutel = z.uuid();

const over = {
  /** A case of one's own. */
  zaak: BronSleutel.nullable().default(null),
  /** Code of a subject; needed when it is about no case. */
  onderwerp: z.string().max(40).nullable().default(null),
};

export const VraagFormulierVraag = z.object({ bron: BronSleutel.shape.bron.optional(), id: RegisterId.optional() });

export const VraagFormulier = z
  .object({
    /** The case that it will be about. */
    zaak: z.object({ ...BronSleutel.shape, titel: z.string(), nummer: z.string() }).nullable(),
    onderwerpen: z.array(
      z.object({
        code: z.string(),
        naam: z.object({ nl: z.string(), en: z.string() }),
        /** Until when there is an answer to what is sent today. */
        antwoordUiterlijk: Datum,
      }),
    ),
    /** The same for a question about this case. */
    antwoordUiterlijk: Datum,
    /** When one can be called back; empty when the municipality does not call. */
    belmomenten: z.array(z.object({ id: z.string(), dag: Datum, van: Tijd, tot: Tijd })),
    /** The preferred phone number in the contact data. */
    telefoon: z.string().nullable(),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'VraagFormulier' });
export type VraagFormulier = z.infer<typeof VraagFormulier>;

export const NieuweVraag = z.object({ sleutel: Sleutel, ...over, tekst: Tekst }).meta({ id: 'NieuweVraag' });

/** As Open Klant takes it: Dutch, or with a country code. */
export const Telefoonnummer = z
  .string()
  .transform((nummer) => nummer.replaceAll(/[\s().-]/g, ''))
  .pipe(
    z
      .string()
      .regex(
        /^(0[1-9]\d{8}|\+\d{9,15}|00\d{7,13})$/,
        'Dit is geen telefoonnummer. Een nummer heeft 10 cijfers, zoals 0612345678.',
      ),
  );

export const NieuwTerugbelverzoek = z
  .object({
    sleutel: Sleutel,
    ...over,
    tekst: z.string().trim().max(1000, 'Dit is te lang. Maak het korter dan 1000 tekens.').default(''),
    moment: z.string().min(1, 'Kies wanneer wij u bellen.').max(60),
    telefoon: Telefoonnummer,
  })
  .meta({ id: 'NieuwTerugbelverzoek' });

export const NieuweReactie = z.object({ sleutel: Sleutel, tekst: Tekst }).meta({ id: 'NieuweReactie' });

/** Where something that was sent stands: at the municipality's own register, or kept here until it can go there. */
export const Verstuurd = z
  .object({ id: z.string(), stand: z.enum(['bezorgd', 'wordt_bezorgd', 'niet_bezorgd']) })
  .meta({ id: 'Verstuurd' });
export type Verstuurd = z.infer<typeof Verstuurd>;
