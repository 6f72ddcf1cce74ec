import { formulierSchema } from '@loket/formulieren/definitie';
import { z } from 'zod';
import { Datum, OntbrekendeBron, Tijdstip } from './common.ts';
import { FormulierStap } from './waardering.ts';

/** `mantelzorgwaardering`. */
const FormulierId = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
export const FormulierPad = z.object({ formulier: FormulierId });
export const FormulierBestandPad = FormulierPad.extend({ bestandId: z.uuid() });

/** `zgw/4a7c…`: what else is meant, of the back end that has it. */
const Verwijzing = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+\/[\w.-]+$/);
/** The decision that it is about, with its case; both or neither. */
const AanvraagOver = z.object({ zaak: Verwijzing.optional(), besluit: Verwijzing.optional() });

/** Which draft, of a form that may have more than one; it says nothing of a person. */
const Welke = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const WelkConcept = z.object({ welke: Welke.optional() });
export const AanvraagVraag = AanvraagOver.extend(WelkConcept.shape);

/** A form as data: what `@loket/formulieren` goes through, in the browser and in the API alike. */
export const Formulier = formulierSchema.meta({ id: 'Formulier' });

const MEESTE_TEKENS = 60_000;

/** Answers as they were typed, by question; the definition of the form knows what they mean. */
const Antwoorden = z
  .record(z.string().max(60), z.unknown())
  .refine((antwoorden) => JSON.stringify(antwoorden).length <= MEESTE_TEKENS, 'Dit is te veel om te bewaren.')
  .meta({ id: 'FormulierAntwoorden' });

const Revisie = z.int().min(0);

export const FormulierConcept = z
  .object({
    /** Version of the form with which it was begun, and with which she goes on. */
    versie: z.int(),
    antwoorden: Antwoorden,
    /** Changes with every save. */
    revisie: Revisie,
    begonnenOp: Tijdstip,
    gewijzigdOp: Tijdstip,
    /** When it is thrown away if nobody comes back. */
    verlooptOp: Tijdstip,
  })
  .meta({ id: 'FormulierConcept' });
export type FormulierConcept = z.infer<typeof FormulierConcept>;

/** A form that I sent before and that has answers to questions of this one. */
export const EerdereAanvraag = z
  .object({
    id: z.uuid(),
    /** What one names on the phone. */
    nummer: z.string(),
    /** Of the form, by language. */
    titel: z.object({ nl: z.string() }).catchall(z.string()),
    ontvangenOp: Tijdstip,
    /** Handled under the same law: only then its answers are proposed without being asked for. */
    zelfdeWet: z.boolean(),
    /** By question of this form; null when it is of another law, until she picks it. */
    antwoorden: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'EerdereAanvraag' });
export type EerdereAanvraag = z.infer<typeof EerdereAanvraag>;

export const EerderePad = FormulierPad.extend({ inzending: z.uuid() });
export const EerdereVraag = z.object({ versie: z.coerce.number().int().min(1) });

export const AdresVraag = z
  .object({
    postcode: z.string().regex(/^[1-9]\d{3} ?[a-zA-Z]{2}$/),
    huisnummer: z.int().min(1).max(99_999),
  })
  .meta({ id: 'AdresVraag' });

/** Addresses at a number; not `beschikbaar`: there is no register to ask, or it does not answer. */
export const GevondenAdressen = z
  .object({
    beschikbaar: z.boolean(),
    adressen: z.array(
      z.object({
        postcode: z.string(),
        huisnummer: z.string(),
        huisletter: z.string(),
        toevoeging: z.string(),
        straat: z.string(),
        plaats: z.string(),
      }),
    ),
  })
  .meta({ id: 'GevondenAdressen' });

export const BekendeDocumentenVraag = z.object({
  versie: z.coerce.number().int().min(1),
  /** The question for which a document is looked for. */
  vraag: z.string().max(60),
  zoek: z.string().trim().max(100).default(''),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});

/** A document of a case of mine that can be the answer to a question, instead of uploading it once more. */
const BekendDocument = z
  .object({
    /** As it stands among the answers. */
    bestand: z.object({ id: z.string(), naam: z.string(), omvang: z.int() }),
    titel: z.string(),
    soort: z.string().nullable(),
    datum: Datum.nullable(),
    zaak: z.object({ titel: z.string(), nummer: z.string() }),
  })
  .meta({ id: 'BekendDocument' });

export const BekendeDocumenten = z
  .object({
    resultaten: z.array(BekendDocument),
    aantal: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'BekendeDocumenten' });
export type BekendeDocumenten = z.infer<typeof BekendeDocumenten>;

/** Another draft of this form. */
const AnderConcept = z
  .object({
    welke: Welke,
    /** What tells it from the others, by language; null while that was not answered. */
    naam: z.object({ nl: z.string() }).catchall(z.string()).nullable(),
    begonnenOp: Tijdstip,
    gewijzigdOp: Tijdstip,
    verlooptOp: Tijdstip,
  })
  .meta({ id: 'AnderConcept' });
export type AnderConcept = z.infer<typeof AnderConcept>;

/** A form to fill in, with what is known already. */
export const Aanvraag = z
  .object({
    formulier: Formulier,
    /** There is a newer version than the one with which she began. */
    nieuwereVersie: z.boolean(),
    /** What sources say, as answers by question; the definition says which source and whether she may change it. */
    vooringevuld: z.record(z.string(), z.unknown()),
    /** Earlier submissions with answers to questions of this form, newest first. */
    eerder: z.array(EerdereAanvraag),
    concept: FormulierConcept.nullable(),
    /** The other drafts of this form, newest first; none for a form that has one at a time. */
    concepten: z.array(AnderConcept),
    /** Which day it is for the form. */
    vandaag: Datum,
    ontbrekend: z.array(OntbrekendeBron),
  })
  .meta({ id: 'Aanvraag' });
export type Aanvraag = z.infer<typeof Aanvraag>;

/** `revisie`: the one that is saved over; null when there was no draft yet. */
export const ConceptOpslaan = z
  .object({
    versie: z.int().min(1),
    antwoorden: Antwoorden,
    revisie: Revisie.nullable(),
    /** The page that is open, to count how far people come; left out before the first. */
    stap: FormulierStap.optional(),
  })
  .meta({ id: 'ConceptOpslaan' });

/** Not `bewaard`: another tab or device was first, and this is what it kept; null when it was sent or thrown away there. */
export const ConceptBewaard = z
  .object({ bewaard: z.boolean(), concept: FormulierConcept.nullable() })
  .meta({ id: 'ConceptBewaard' });
export type ConceptBewaard = z.infer<typeof ConceptBewaard>;

/** A file that was uploaded for a question, as it stands among the answers. */
export const FormulierBestand = z
  .object({ id: z.uuid(), naam: z.string(), omvang: z.int() })
  .meta({ id: 'FormulierBestand' });
export type FormulierBestand = z.infer<typeof FormulierBestand>;
