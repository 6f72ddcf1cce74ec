import { z } from 'zod';
import { Tijdstip } from './common.ts';

/** What the portal itself keeps of the reader, and whether she may download or remove it now. */
export const Account = z
  .object({
    /** Until when what asks for a fresh login works; null when she has to log in again first. */
    versTot: Tijdstip.nullable(),
    /** What is kept, by part; `aantal` is null when that part could not be read. */
    bewaard: z.array(z.object({ naam: z.string(), aantal: z.int().nullable() })),
    /** How many things she sent that are not with the municipality yet. */
    onderweg: z.int(),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

export const DownloadVraag = z.object({ taal: z.enum(['nl', 'en']).default('nl') });

export const AccountVerwijderen = z
  .object({ begrepen: z.literal(true, 'Vink aan dat u begrijpt wat er gebeurt.') })
  .meta({ id: 'AccountVerwijderen' });

export const AccountVerwijderd = z
  .object({
    /** How many things are still on their way; they are removed once they have been delivered. */
    onderweg: z.int(),
    /** Where the browser goes to end the session at the identity provider as well. */
    naar: z.string(),
  })
  .meta({ id: 'AccountVerwijderd' });
export type AccountVerwijderd = z.infer<typeof AccountVerwijderd>;
