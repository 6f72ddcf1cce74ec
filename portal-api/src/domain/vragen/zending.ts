import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Zending } from '../../platform/outbox/outbox.ts';

/** What the outbox calls these. */
export const vraagSoort = 'vraag';
export const intrekSoort = 'vraag-intrekken';

/** What a resident sends: a question, a request to be called back, or more in a conversation that runs. */
export const VraagInhoud = z.object({
  soort: z.enum(['vraag', 'terugbelverzoek', 'reactie']),
  /** As it will stand in the register. */
  onderwerp: z.string(),
  tekst: z.string(),
  /** Uuid of the case that it is about. */
  zaak: z.string().nullable(),
  /** The contact that it is a reaction to. */
  gesprek: z.string().nullable(),
  team: z.string(),
  /** For when the team is not known in the register. */
  standaardTeam: z.string(),
  antwoordUiterlijk: z.string().nullable(),
  belmoment: z.object({ dag: z.string(), van: z.string(), tot: z.string() }).nullable(),
  telefoon: z.string().nullable(),
  /** Who wrote it for another (`namens.id`), without saying who that is. */
  door: z.string().optional(),
});
export type VraagInhoud = z.infer<typeof VraagInhoud>;

/** Which one is withdrawn: a contact of the register, or what the portal itself sent (delivered or not). */
export const IntrekInhoud = z.object({ contact: z.string().nullable(), zending: z.string().nullable() });
export type IntrekInhoud = z.infer<typeof IntrekInhoud>;

/** Something sent, as far as the screen needs it. */
export type VraagZending = Pick<Zending, 'id' | 'stand' | 'ontvangen'> & { inhoud: VraagInhoud };

/** The names under which the portal keeps its own facts with a contact. */
export const kenmerk = {
  /** Set by the adapter: the id of the zending. */
  sleutel: 'eenLoket',
  soort: 'soort',
  antwoordUiterlijk: 'antwoordUiterlijk',
  belDag: 'belDag',
  belVan: 'belVan',
  belTot: 'belTot',
  ingetrokken: 'ingetrokken',
  door: 'door',
} as const;

/** Kind of a contact that is told of on a page of its own, and so is no question or contact for the lists. */
export const OP_EIGEN_PAGINA = 'op-eigen-pagina';

/**
 * The reference number under which a zending is found in the register: ten characters, always the same for the same
 * zending, so that a delivery that broke off half-way finds what it made.
 */
export function referentieVan(zending: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(zending).digest('hex').slice(0, 24)}`).toString(36);
  return `L${digits.padStart(9, '0').slice(0, 9)}`.toUpperCase();
}

/** What is kept with the contact in the register. */
export function kenmerkenVan({ soort, antwoordUiterlijk, belmoment, door }: VraagInhoud): Record<string, string> {
  return {
    [kenmerk.soort]: soort,
    ...(door && { [kenmerk.door]: door }),
    ...(antwoordUiterlijk && { [kenmerk.antwoordUiterlijk]: antwoordUiterlijk }),
    ...(belmoment && {
      [kenmerk.belDag]: belmoment.dag,
      [kenmerk.belVan]: belmoment.van,
      [kenmerk.belTot]: belmoment.tot,
    }),
  };
}
