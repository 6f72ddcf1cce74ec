import { z } from 'zod';

/** Calendar date, ISO 8601 (`2026-12-04`). */
export const Datum = z.iso.date().meta({ id: 'Datum' });
/** Moment with offset, ISO 8601. */
export const Tijdstip = z.iso.datetime({ offset: true }).meta({ id: 'Tijdstip' });

/** A uuid that a register gave out: of any version, also of none that RFC 9562 knows. */
export const RegisterId = z.guid();

/** Identifies something at its source: the configured back end and the uuid there. */
export const BronSleutel = z.object({
  bron: z.string().regex(/^[a-z0-9-]{1,40}$/),
  id: RegisterId,
});

/** A source that could not be asked: the rest of the answer is complete, this part is missing. */
export const OntbrekendeBron = z
  .object({
    bron: z.string(),
    soort: z.enum([
      'zaken',
      'documenten',
      'besluiten',
      'catalogus',
      'personen',
      'bedrijven',
      'adressen',
      'taken',
      'berichten',
      'klantcontacten',
      'afspraken',
    ]),
    /** `storing`: failed just now; `uitgeschakeld`: switched off by the municipality. */
    reden: z.enum(['storing', 'uitgeschakeld']),
    sinds: Tijdstip,
  })
  .meta({ id: 'OntbrekendeBron' });
export type OntbrekendeBron = z.infer<typeof OntbrekendeBron>;

export const Probleem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    invalidParams: z.array(z.object({ name: z.string(), code: z.string(), reason: z.string() })).optional(),
    /** With `sterker-inloggen`: the level that is needed. */
    niveau: z.enum(['midden', 'substantieel', 'hoog']).optional(),
  })
  .meta({ id: 'Probleem', description: 'RFC 9457 problem details' });
export type Probleem = z.infer<typeof Probleem>;
