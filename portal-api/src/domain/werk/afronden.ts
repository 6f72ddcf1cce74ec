import { z } from 'zod';
import type { Grant } from '../../access/grant.ts';
import { bezorger, type Bezorger } from '../../platform/outbox/bezorger.ts';
import type { Registers } from '../../registers/model.ts';
import { referentieVan } from '../vragen/zending.ts';

/** What the outbox calls it. */
export const afrondSoort = 'contactverzoek-afronden';

/** How an employee finished a question or call-back. */
export const AfrondInhoud = z.object({
  taak: z.string(),
  contact: z.string().nullable(),
  onderwerp: z.string(),
  /** What the resident reads; empty when nothing is written to her. */
  antwoord: z.string(),
  /** How the answer was given, as the register calls it. */
  kanaal: z.enum(['portaal', 'telefoon']),
  /** For colleagues. */
  notitie: z.string(),
});
export type AfrondInhoud = z.infer<typeof AfrondInhoud>;

/** Brings an answer to the one who asked, and closes the task. May be done again: what was made is found. */
export function afrondBezorger({ registers }: { registers: Pick<Registers, 'werk'> }): Bezorger<Grant> {
  const { werk } = registers;
  return bezorger<AfrondInhoud, Grant>({
    soort: afrondSoort,
    inhoud: AfrondInhoud,
    // Somebody waits for this answer: it is tried until somebody has put right what is wrong.
    volhardend: true,
    async deliver({ taak, contact, onderwerp, antwoord, kanaal, notitie }, { id, grant, stap, ontvangen }) {
      const gemaakt = await stap('antwoord', async () => {
        if (antwoord === '' || contact === null) return null;
        return werk.antwoord(grant, contact, {
          referentie: referentieVan(id),
          sleutel: id,
          onderwerp: `Antwoord: ${onderwerp}`,
          inhoud: antwoord,
          kanaal,
          moment: ontvangen,
        });
      });
      await stap('taak', () => werk.rondTaakAf(grant, taak, notitie || 'Beantwoord in het medewerkersportaal.'));
      return { contact: gemaakt };
    },
  });
}
