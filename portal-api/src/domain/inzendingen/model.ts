import { z } from 'zod';
import type { Antwoorden, Formulier, Inzending as Vertrek } from '@loket/formulieren';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { Ref } from '../../registers/model.ts';

/** A file that was uploaded before and goes along. */
export interface Bijlage {
  /** In table `bestand`. */
  id: string;
  naam: string;
  mediatype: string;
  omvang: number;
  /** What kind of document the question asked for, by the name in the catalogue; null when it did not say. */
  soort: string | null;
  /** Of a document that the municipality has already, instead of a file in our table: where it is. */
  eerder?: { zaak: Ref; document: Ref } | undefined;
}

/** Everything that was sent, with the definition that asked it: readable as long as the row is there. */
export interface Inhoud {
  formulier: Formulier;
  /** As typed. */
  antwoorden: Antwoorden;
  /** As checked and read at the moment of receipt. */
  vertrek: Vertrek;
  bijlagen: Bijlage[];
  /** Calendar date on which she began, where that is the day of reporting (Participatiewet 44). */
  gemeld?: string | undefined;
  /** Whose it is; null when nobody was logged in. */
  wie: DataSubject | null;
  /** Sent by somebody who stands for her. */
  namens: boolean;
}

/** A form that was sent. */
export interface Inzending extends Inhoud {
  id: string;
  nummer: string;
  ontvangen: Date;
  /** When the case was complete; null while it is being made. */
  afgerond: Date | null;
  /** When it was taken back; null when it was not. */
  ingetrokken: Date | null;
  zaak: (Ref & { nummer: string }) | null;
  anoniem: boolean;
}

const ref = z.object({ bron: z.string(), id: z.string() });

/** What is kept was checked when it came in, so only its frame is looked at. */
export const inhoudSchema = z.object({
  formulier: z.custom<Formulier>((value) => typeof value === 'object' && value !== null),
  antwoorden: z.custom<Antwoorden>((value) => typeof value === 'object' && value !== null),
  vertrek: z.custom<Vertrek>((value) => typeof value === 'object' && value !== null),
  bijlagen: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      mediatype: z.string(),
      omvang: z.number(),
      soort: z.string().nullable(),
      eerder: z.object({ zaak: ref, document: ref }).optional(),
    }),
  ),
  gemeld: z.string().optional(),
  wie: z.object({ soort: z.enum(['bsn', 'kvk', 'rsin', 'vestiging']), waarde: z.string() }).nullable(),
  namens: z.boolean(),
}) satisfies z.ZodType<Inhoud>;

/** Under whose name what nobody was logged in for is kept. */
export const ANONIEM = 'anoniem';

/** Kind of what is sent, in the outbox. */
export const INZENDING = 'inzending';
