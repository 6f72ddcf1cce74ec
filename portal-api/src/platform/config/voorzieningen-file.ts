import { VoorzieningInhoud, WijkteamOpslag } from '@loket/contract';
import { z } from 'zod';

/** Shape of VOORZIENINGEN_FILE: the provisions that a portal begins with when it has none yet; editors go on from there. */
export const voorzieningenSchema = z.object({
  /** By id of the team: when one can walk in, and how long people wait, until an editor says otherwise. */
  wijkteams: z.record(z.string(), WijkteamOpslag).default({}),
  voorzieningen: z.array(z.intersection(VoorzieningInhoud, z.object({ id: z.uuid() }))),
});
export type VoorzieningenBegin = z.output<typeof voorzieningenSchema>;
