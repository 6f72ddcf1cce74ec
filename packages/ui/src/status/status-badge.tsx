import { DataBadge } from '@nl-design-system-candidate/data-badge-react';
import { clsx } from 'clsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import {
  IconCircle,
  IconCircleCheck,
  IconClockExclamation,
  IconInbox,
  IconProgress,
  IconScale,
  IconUserExclamation,
} from '../icon/icons.ts';

export type StatusKind =
  'ontvangen' | 'in_behandeling' | 'wacht_op_u' | 'beslist' | 'afgerond' | 'te_laat' | 'neutraal';

const drawings: Record<StatusKind, IconType> = {
  ontvangen: IconInbox,
  in_behandeling: IconProgress,
  wacht_op_u: IconUserExclamation,
  beslist: IconScale,
  afgerond: IconCircleCheck,
  te_laat: IconClockExclamation,
  neutraal: IconCircle,
};

/** The state of something in a word, a shape and a colour, the same everywhere. */
export function StatusBadge({ kind, label, className }: { kind: StatusKind; label: string; className?: string }) {
  return (
    <DataBadge className={clsx('loket-status', `loket-status--${kind}`, className)}>
      <Icon as={drawings[kind]} size="s" />
      {label}
    </DataBadge>
  );
}
