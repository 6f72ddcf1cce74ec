import { z } from 'zod';
import type { Bezorger } from '../../access/bezorging.ts';
import { subjectVan } from '../../access/subject.ts';
import { Afgewezen, bezorger } from '../../platform/outbox/bezorger.ts';
import type { Grant } from '../../access/grant.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import type { Registers } from '../../registers/model.ts';
import type { Meld } from '../klanten/meld.ts';
import { dagVan } from '../termijnen/kalender.ts';

/** Kind of what is sent: the answer to a task. */
export const TAAKANTWOORD = 'taakantwoord';

const inhoudVan = z.object({
  /** uuid of the task, and the number of the record that was answered. */
  taak: z.string(),
  record: z.number(),
  verzonden: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  /** Last day of the task on the Dutch calendar. */
  verloopdag: z.string().nullable(),
});
export type TaakantwoordInhoud = z.infer<typeof inhoudVan>;

/** The task that something that was sent answers; null when it is something else. */
export function taakVan({ soort, inhoud }: Pick<Zending, 'soort' | 'inhoud'>): string | null {
  return soort === TAAKANTWOORD ? (inhoudVan.safeParse(inhoud).data?.taak ?? null) : null;
}

/** The record of the task that was answered. */
export function recordVan({ inhoud }: Pick<Zending, 'inhoud'>): number {
  return inhoudVan.safeParse(inhoud).data?.record ?? 0;
}

/** What was sent; empty when it cannot be read any more. */
export function verzondenVan({ inhoud }: Pick<Zending, 'inhoud'>): Record<string, unknown> {
  return inhoudVan.safeParse(inhoud).data?.verzonden ?? {};
}

/**
 * Brings the answer to a task to Objecten. The register looks before it writes: after an attempt of which nobody knows
 * how it ended, a task that is no longer open was written then, and is not written again.
 */
export function taakantwoordBezorger(objecten: Registers['objecten'], meld: Meld): Bezorger {
  return bezorger<TaakantwoordInhoud, Grant>({
    soort: TAAKANTWOORD,
    inhoud: inhoudVan,
    async deliver({ taak, verzonden, verloopdag }, { grant, ontvangen, poging }) {
      const { acting } = grant;
      if (acting.door !== 'inwoner') throw new Afgewezen('niet-van-inwoner');
      const antwoord = { van: subjectVan(acting), verzonden, verloopdag, vandaag: dagVan(ontvangen) };
      const afronding = await objecten.rondTaakAf(grant, taak, antwoord);
      if (afronding === 'weg') throw new Afgewezen('taak-weg');
      // Closed by the municipality before anything of ours arrived.
      if (afronding === 'al-klaar' && poging === 1) throw new Afgewezen('al-klaar');
      // Other pages of hers that are open show it now; that failing is no reason to deliver again.
      await meld(grant).catch(() => undefined);
      return { afronding };
    },
  });
}
