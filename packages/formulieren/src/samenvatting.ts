import type { Gang, GesteldeVraag, ZichtbareStap } from './gang.ts';
import type { Stap, Vraag, Waarde } from './model.ts';

/** A line of "Controleer uw antwoorden". The app writes the value in the language and form of the reader. */
export interface Regel {
  vraag: Vraag;
  /** Undefined when it was left open, which a question that need not be answered may be. */
  waarde: Waarde | undefined;
  /** Of a group: the lines of each of its items. */
  items: Regel[][];
}

export interface Hoofdstuk {
  /** Where the answers of this chapter are changed. */
  stap: Stap;
  regels: Regel[];
}

/** Everything that was asked and answered, by page; pages that only tell something are left out. */
export function vatSamen(gang: Gang): Hoofdstuk[] {
  return gang.stappen.map(hoofdstuk).filter(({ regels }) => regels.length > 0);
}

function hoofdstuk({ stap, onderdelen }: ZichtbareStap): Hoofdstuk {
  return { stap, regels: onderdelen.flatMap((onderdeel) => ('vraag' in onderdeel ? [regel(onderdeel)] : [])) };
}

function regel({ vraag, waarde, items }: GesteldeVraag): Regel {
  return { vraag, waarde, items: items.map((item) => item.map(regel)) };
}
