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
export const AanvraagOver = z.object({ zaak: Verwijzing.optional(), besluit: Verwijzing.optional() });

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

/** A form to fill in, with what is known already. */
export const Aanvraag = z
  .object({
    formulier: Formulier,
    /** There is a newer version than the one with which she began. */
    nieuwereVersie: z.boolean(),
    /** What sources say, as answers by question; the definition says which source and whether she may change it. */
    vooringevuld: z.record(z.string(), z.unknown()),
    concept: FormulierConcept.nullable(),
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
