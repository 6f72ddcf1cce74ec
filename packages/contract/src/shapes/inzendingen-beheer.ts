import { z } from 'zod';
import { Tijdstip } from './common.ts';

/** A form that was sent and is no case yet. Not who sent it, and nothing of what is in it. */
export const WachtendeInzending = z
  .object({
    id: z.uuid(),
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

export const WachtendeInzendingen = z
  .object({ items: z.array(WachtendeInzending), aantal: z.int(), peilmoment: Tijdstip })
  .meta({ id: 'WachtendeInzendingen' });
export type WachtendeInzendingen = z.infer<typeof WachtendeInzendingen>;

export const WachtendeInzendingPad = z.object({ inzendingId: z.uuid() });
export const KopieVraag = z.object({ vorm: z.enum(['pdf', 'json']).default('pdf') });
