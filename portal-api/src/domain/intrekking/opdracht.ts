import { z } from 'zod';

/** Kind of what is sent, in the outbox. */
export const INTREKKING = 'inzending-intrekken';

/** What is taken back, with all that is said of it: the form itself may be erased before this is delivered. */
export const opdracht = z.object({
  inzending: z.string(),
  nummer: z.string(),
  titel: z.string(),
  zaaktype: z.string(),
  ontvangen: z.string(),
  /** The case, where it was there already. */
  zaak: z.object({ bron: z.string(), id: z.string(), nummer: z.string() }).nullable(),
  wie: z.object({ soort: z.enum(['bsn', 'kvk', 'rsin', 'vestiging']), waarde: z.string() }),
  reden: z.string().nullable(),
});
export type Opdracht = z.infer<typeof opdracht>;
