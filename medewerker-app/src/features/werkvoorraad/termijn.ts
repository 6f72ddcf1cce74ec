import type { Werktermijn } from '@loket/contract';
import type { StatusKind } from '@loket/ui';

/** The shape and colour of how soon something has to be done; its word stands beside it. */
export const drawing: Record<Werktermijn, StatusKind> = {
  te_laat: 'te_laat',
  vandaag: 'wacht_op_u',
  deze_week: 'in_behandeling',
  later: 'neutraal',
  geen: 'neutraal',
};
