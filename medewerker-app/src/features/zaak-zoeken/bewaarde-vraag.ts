import type { Zoekvraag } from './queries.ts';

const KEY = 'loket-zoekvraag';
/** The longest time of a session: whoever comes back later begins anew. */
const HOUDBAAR_MS = 8 * 60 * 60_000;

export type Bewaarplaats = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Bewaard {
  persoon: string;
  om: number;
  vraag: Zoekvraag;
}

/** Keeps what was typed when the session ended under somebody's hands: in this tab only, for this person only. */
export function bewaarVraag(plaats: Bewaarplaats, persoon: string | undefined, vraag: Zoekvraag, om: number): void {
  if (!persoon || !Object.values(vraag).some(Boolean)) return;
  try {
    plaats.setItem(KEY, JSON.stringify({ persoon, om, vraag } satisfies Bewaard));
  } catch {
    // the browser keeps nothing: the form begins empty
  }
}

/** What this person had typed before the session ended; undefined when there is nothing, or it is of somebody else. */
export function leesVraag(plaats: Bewaarplaats, persoon: string | undefined, nu: number): Zoekvraag | undefined {
  try {
    const bewaard = JSON.parse(plaats.getItem(KEY) ?? 'null') as Bewaard | null;
    return bewaard && bewaard.persoon === persoon && nu - bewaard.om < HOUDBAAR_MS ? bewaard.vraag : undefined;
  } catch {
    return undefined;
  }
}

export function wisVraag(plaats: Bewaarplaats): void {
  try {
    plaats.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}
