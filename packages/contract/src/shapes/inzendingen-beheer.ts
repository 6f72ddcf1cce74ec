import { z } from 'zod';
import { Datum, Tijdstip } from './common.ts';

/**
 * Something that was sent and is not where it should be: a form that is no case yet, or what belongs to a case and is not
 * there. Not who sent it, and nothing of what is in it.
 */
export const WachtendeInzending = z
  .object({
    id: z.uuid(),
    wat: z.enum(['formulier', 'handtekening', 'handtekening_bericht', 'intrekking']),
    /** Of the form that it belongs to. */
    nummer: z.string(),
    /** Title of the form. */
    formulier: z.string(),
    ontvangenOp: Tijdstip,
    /** It waits longer than is normal: administrators were told. */
    vast: z.boolean(),
    /** At which step it stopped, and what was wrong: a register and a kind of error. */
    stap: z.string().nullable(),
    storing: z.string().nullable(),
    pogingen: z.int(),
    volgendeOp: Tijdstip,
  })
  .meta({ id: 'WachtendeInzending' });
export type WachtendeInzending = z.infer<typeof WachtendeInzending>;

/** A signature that somebody was asked for and that is not there; of nobody by name. */
export const MissendeHandtekening = z
  .object({
    id: z.uuid(),
    /** Of the form under which it is missing. */
    nummer: z.string(),
    formulier: z.string(),
    rol: z.enum(['partner', 'vertegenwoordiger']),
    gevraagdOp: Tijdstip,
    uiterlijk: Datum,
    /** Why somebody should look at it: the term has ended, or nobody could be reached. */
    reden: z.enum(['verlopen', 'onbezorgd', 'nergens']),
  })
  .meta({ id: 'MissendeHandtekening' });
export type MissendeHandtekening = z.infer<typeof MissendeHandtekening>;

export const WachtendeInzendingen = z
  .object({
    items: z.array(WachtendeInzending),
    aantal: z.int(),
    handtekeningen: z.array(MissendeHandtekening),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'WachtendeInzendingen' });
export type WachtendeInzendingen = z.infer<typeof WachtendeInzendingen>;

export const WachtendeInzendingPad = z.object({ inzendingId: z.uuid() });
export const KopieVraag = z.object({ vorm: z.enum(['pdf', 'json']).default('pdf') });
