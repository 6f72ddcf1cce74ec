import { beginVan, dagVan, plusDagen } from '../termijnen/kalender.ts';
import { isVrijeDag } from '../termijnen/feestdagen.ts';
import type { Mailwens } from './model.ts';

const MINUUT = 60_000;
/** What comes within this time goes into the same mail, and what is read within it needs none. */
const BUNDEL_MS = 2 * MINUUT;
/** The one mail of a day comes before work begins. */
const OCHTEND_MS = 7.5 * 60 * MINUUT;
/** From then on a mail of this kind helps nobody any more: the portal has it. */
const OPGEVEN_MS = 24 * 60 * MINUUT;

/** When a mail goes that tells of what happens now; null when none is wanted. */
export function mailOp(wens: Mailwens, now: Date): Date | null {
  if (wens === 'nooit') return null;
  if (wens === 'direct') return new Date(now.getTime() + BUNDEL_MS);
  for (let dag = dagVan(now); ; dag = plusDagen(dag, 1)) {
    const ochtend = new Date(beginVan(dag).getTime() + OCHTEND_MS);
    if (ochtend > now && !isVrijeDag(dag)) return ochtend;
  }
}

/** Minutes between attempts at a mail server that does not take it now. */
const TUSSENPOZEN = [1, 5, 15, 30, 60];

/** When to try again after this many attempts; null when there is no use in it any more. */
export function opnieuwOp(pogingen: number, gemaakt: Date, now: Date): Date | null {
  const op = new Date(now.getTime() + (TUSSENPOZEN[pogingen - 1] ?? 120) * MINUUT);
  return op.getTime() - gemaakt.getTime() > OPGEVEN_MS ? null : op;
}
