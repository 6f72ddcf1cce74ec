import { z } from 'zod';
import { Tijdstip } from './common.ts';

/** Which form, and of what: `vraag`, `taak:{id}`. Never holds anything of a person. */
export const ConceptSleutel = z.string().regex(/^[a-z][a-z0-9:-]{0,119}$/);
/** Drafts of forms have operations of their own, so that two tabs do not write over each other. */
export const ConceptPad = z.object({ sleutel: ConceptSleutel.regex(/^(?!formulier:)/) });

const MEESTE_TEKENS = 60_000;

/** What was typed, by field; the form itself knows what it means. */
const ConceptInhoud = z
  .record(z.string().max(200), z.unknown())
  .refine((inhoud) => JSON.stringify(inhoud).length <= MEESTE_TEKENS, 'Dit is te veel om te bewaren.')
  .meta({ id: 'ConceptInhoud' });

export const Concept = z
  .object({
    /** Null when nothing was kept. */
    inhoud: ConceptInhoud.nullable(),
    gewijzigd: Tijdstip.nullable(),
  })
  .meta({ id: 'Concept' });
export type Concept = z.infer<typeof Concept>;

export const ConceptOpslag = z.object({ inhoud: ConceptInhoud }).meta({ id: 'ConceptOpslag' });
