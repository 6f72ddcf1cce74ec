import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { IconUsers } from '../icon/icons.ts';

export interface ActingBarProps {
  /** "U handelt voor Jurre ten Brinke" */
  label: string;
  /** On what ground ("als ouder"). */
  note?: string;
  /** The way back to oneself. */
  action: ReactNode;
}

/** Stays on top of every page as long as somebody acts for another, so that nobody forgets whose page it is. */
export function ActingBar({ label, note, action }: ActingBarProps) {
  return (
    <section className="loket-acting-bar" aria-label={label} data-niet-voorlezen>
      <div className="loket-acting-bar__inner">
        <p className="loket-acting-bar__words">
          <Icon as={IconUsers} />
          <span>
            <strong>{label}</strong>
            {note && <span className="loket-acting-bar__note"> {note}</span>}
          </span>
        </p>
        {action}
      </div>
    </section>
  );
}
