import type { NieuwsStand } from '@loket/contract';
import type { StatusKind } from '@loket/ui';

/** How each step on the way to readers looks. */
export const standSoort: Record<NieuwsStand, StatusKind> = {
  concept: 'neutraal',
  'ter-beoordeling': 'wacht_op_u',
  teruggegeven: 'te_laat',
  goedgekeurd: 'beslist',
  ingepland: 'in_behandeling',
  gepubliceerd: 'afgerond',
  verlopen: 'neutraal',
  ingetrokken: 'neutraal',
};
