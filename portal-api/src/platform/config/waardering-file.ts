import { VerbeteringInhoud } from '@loket/contract';
import { z } from 'zod';

const deel = z.number().min(0).max(1);

/** Shape of WAARDERING_FILE: what a portal for tries begins with, so that the pages of editors can be looked at. */
export const waarderingSchema = z.object({
  verbeteringen: z.array(z.object({ id: z.uuid(), dagenGeleden: z.int().min(0), inhoud: VerbeteringInhoud })),
  /** What people said, by how many weeks ago. */
  beoordelingen: z.array(
    z.object({
      id: z.uuid(),
      wekenGeleden: z.int().min(0),
      stap: z.enum(['formulier', 'zaak']),
      zaaktype: z.string(),
      formulier: z.string().nullable(),
      score: z.int().min(1).max(5),
      reden: z.string().max(1000),
      antwoord: z.boolean(),
    }),
  ),
  /** How far people came: how many began by day, yesterday first, and which part of them came to each page. */
  tellingen: z.array(
    z.object({
      formulier: z.string(),
      perDag: z.array(z.int().min(0)),
      stappen: z.array(z.object({ id: z.string(), bereikt: deel, voltooid: deel, hervat: deel })),
      verstuurd: deel,
    }),
  ),
});
export type WaarderingBegin = z.output<typeof waarderingSchema>;

export const geenWaardering: WaarderingBegin = { verbeteringen: [], beoordelingen: [], tellingen: [] };
