import { weekdag, type Kalenderdag } from '../termijnen/kalender.ts';
import type { Medewerkerprofiel } from './model.ts';
import { isInDienst } from './rij.ts';

export type Aanwezigheid = 'werkt' | 'vrij' | 'afwezig' | 'uit-dienst';

/** Whether somebody works on a day: absence that she said herself goes before her working days. */
export function aanwezigOp(
  mens: Pick<Medewerkerprofiel, 'inDienst' | 'uitDienst' | 'werkdagen' | 'afwezig'>,
  dag: Kalenderdag,
): Aanwezigheid {
  if (!isInDienst(mens, dag)) return 'uit-dienst';
  const { afwezig, werkdagen } = mens;
  if (afwezig && afwezig.van <= dag && (afwezig.tot === null || dag <= afwezig.tot)) return 'afwezig';
  // ISO 8601 counts Sunday as 7
  return werkdagen.includes(weekdag(dag) || 7) ? 'werkt' : 'vrij';
}
