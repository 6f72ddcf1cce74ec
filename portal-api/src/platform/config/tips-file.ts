import { TipInhoud } from '@loket/contract';
import { z } from 'zod';

/** Shape of TIPS_FILE: tips that a portal begins with when it has none yet; editors go on from there. */
export const tipsSchema = z.array(z.intersection(TipInhoud, z.object({ id: z.uuid() })));
export type TipsBegin = z.output<typeof tipsSchema>;
