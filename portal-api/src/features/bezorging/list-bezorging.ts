import type { Bezorging } from '@loket/contract';
import type { BezorgingDeps } from './module.ts';

/** Who is to be told: what failed and until when there is time, and nothing of who they are or of what it is about. */
export async function listBezorging(now: Date, { lijst }: Pick<BezorgingDeps, 'lijst'>): Promise<Bezorging> {
  const { items, aantal } = await lijst.open();
  return {
    aantal,
    peilmoment: now.toISOString(),
    items: items.map(({ pogingen, gemaakt, uiterlijk, ...item }) => ({
      ...item,
      gemaakt: gemaakt.toISOString(),
      uiterlijk: uiterlijk.toISOString(),
      teLaat: uiterlijk < now,
      pogingen: pogingen.map(({ kanaal, stand, op }) => ({
        kanaal,
        oorzaak: stand === 'opgegeven' ? ('dienst' as const) : ('adres' as const),
        op: op.toISOString(),
      })),
    })),
  };
}
