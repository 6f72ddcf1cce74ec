import { z } from 'zod';
import { AfspraakPlek, Woorden } from '@loket/contract';
import type { Zending } from '../../platform/outbox/outbox.ts';

/** What the outbox calls these. */
export const afspraakSoort = 'afspraak';
export const wijzigSoort = 'afspraak-wijzigen';

/** As long as it is tried to make or move one: after that she has gone to do something else, or has called. */
export const PROBEER_MS = 30 * 60_000;

/** What somebody sends to make one; with what it is about and where as it was shown to her. */
export const AfspraakInhoud = z.object({
  product: z.object({ code: z.string(), naam: Woorden, meenemen: z.array(Woorden) }),
  plek: AfspraakPlek,
  begin: z.string(),
  eind: z.string(),
  email: z.string().nullable(),
  telefoon: z.string().nullable(),
  toelichting: z.string(),
  /** Who made it for another (`namens.id`), without saying who that is. */
  door: z.string().nullable(),
});
export type AfspraakInhoud = z.infer<typeof AfspraakInhoud>;

/** A change: of an appointment of the register, or of what was sent and is not made yet (`zending`). */
export const WijzigInhoud = z.discriminatedUnion('wat', [
  z.object({
    wat: z.literal('verzetten'),
    afspraak: z.string(),
    begin: z.string(),
    eind: z.string(),
    plek: AfspraakPlek,
  }),
  z.object({ wat: z.literal('annuleren'), afspraak: z.string().nullable(), zending: z.string().nullable() }),
]);
export type WijzigInhoud = z.infer<typeof WijzigInhoud>;

/** Something sent, with its content read. */
export type Verzonden<Inhoud> = Pick<Zending, 'id' | 'stand' | 'reden' | 'ontvangen' | 'afgerond'> & {
  inhoud: Inhoud;
};

/** Under which a cancellation is sent: pressing twice is once, and who delivers the wish finds it. */
export function annuleerSleutel(id: string): string {
  return `annuleren-${id}`;
}
