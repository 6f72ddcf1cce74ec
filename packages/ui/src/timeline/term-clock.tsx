import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconCheck, IconClock, IconClockExclamation, IconClockPause, IconClockPlus } from '../icon/icons.ts';

export type TermStand = 'binnen' | 'verlengd' | 'opgeschort' | 'te_laat' | 'klaar' | 'onbekend';

const drawings: Record<TermStand, IconType> = {
  binnen: IconClock,
  verlengd: IconClockPlus,
  opgeschort: IconClockPause,
  te_laat: IconClockExclamation,
  klaar: IconCheck,
  onbekend: IconClock,
};

export interface TermClockProps {
  stand: TermStand;
  /** The stand in words ("Binnen de termijn"). */
  standLabel: string;
  /** The sentence that counts ("U hoort uiterlijk donderdag 12 december 2026 van ons."). */
  text: ReactNode;
  /** The reason or what it means ("Wij hebben meer tijd nodig, omdat …"). */
  sub?: ReactNode;
  /** How much of the term has passed, 0 to 1; draws the ring. */
  progress?: number;
  /** What stands in the ring ("19") and under it ("dagen"). */
  value?: ReactNode;
  unit?: ReactNode;
}

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/** The day of the decision as a clock. The words say it all; the ring is decoration. */
export function TermClock({ stand, standLabel, text, sub, progress, value, unit }: TermClockProps) {
  const passed = Math.min(1, Math.max(0, progress ?? 0)) * ROUND;
  return (
    <div className={`loket-term loket-term--${stand}`}>
      <div className="loket-term__clock" aria-hidden="true">
        <svg viewBox="0 0 100 100" focusable="false">
          <circle className="loket-term__track" cx="50" cy="50" r={RADIUS} />
          {progress !== undefined && (
            <circle
              className="loket-term__passed"
              cx="50"
              cy="50"
              r={RADIUS}
              strokeDasharray={`${passed.toFixed(1)} ${ROUND.toFixed(1)}`}
              transform="rotate(-90 50 50)"
            />
          )}
        </svg>
        <span className="loket-term__value">
          {value === undefined ? <Icon as={drawings[stand]} size="l" /> : value}
          {unit && <span className="loket-term__unit">{unit}</span>}
        </span>
      </div>
      <div className="loket-term__words">
        <p className="loket-term__stand">
          <Icon as={drawings[stand]} size="s" />
          {standLabel}
        </p>
        <p className="loket-term__text">{text}</p>
        {sub && <p className="loket-term__sub">{sub}</p>}
      </div>
    </div>
  );
}
