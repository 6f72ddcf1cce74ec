import { z } from 'zod';
import type { Bezorger } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { bezorger } from '../../platform/outbox/bezorger.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import type { Registers } from '../../registers/model.ts';
import type { Meld } from '../klanten/meld.ts';
import { dagVan } from '../termijnen/kalender.ts';

/** Kind of what is sent: that a message was opened. */
export const BERICHT_GELEZEN = 'bericht-gelezen';

const inhoudVan = z.object({ bericht: z.string() });

/** The message that was opened; null when it is something else that was sent. */
export function berichtVan({ inhoud }: Pick<Zending, 'inhoud'>): string | null {
  return inhoudVan.safeParse(inhoud).data?.bericht ?? null;
}

/** Tells the register that a message was opened, once: it looks first. */
export function gelezenBezorger(objecten: Registers['objecten'], meld: Meld): Bezorger {
  return bezorger<z.infer<typeof inhoudVan>, Grant>({
    soort: BERICHT_GELEZEN,
    inhoud: inhoudVan,
    async deliver({ bericht }, { grant, ontvangen }) {
      await objecten.markeerGeopend(grant, bericht, dagVan(ontvangen));
      // The mark in the navigation of other pages; that failing is no reason to deliver again.
      await meld(grant).catch(() => undefined);
    },
  });
}
