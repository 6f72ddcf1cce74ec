import type { InzageBeperking } from '@loket/contract';
import type { StatusKind } from '@loket/ui';

/** The look of where a restriction stands. */
export function soortVan(stand: InzageBeperking['stand']): StatusKind {
  if (stand === 'wacht_op_collega') return 'wacht_op_u';
  return stand === 'van_kracht' ? 'beslist' : 'neutraal';
}
