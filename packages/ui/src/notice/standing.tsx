import type { ReactNode } from 'react';

export interface StandingProps {
  /** The `StatusBadge`. */
  badge?: ReactNode;
  /** Where it stands, as one sentence. */
  text: ReactNode;
  sub?: ReactNode;
  /** Beside it on a desk, under it on a phone: a `TermClock`. */
  aside?: ReactNode;
}

/** Where a case stands, as one sentence on top of its page. */
export function Standing({ badge, text, sub, aside }: StandingProps) {
  return (
    <div className="loket-standing">
      <div className="loket-standing__words">
        {badge && <div className="loket-standing__badge">{badge}</div>}
        <p className="loket-standing__text">{text}</p>
        {sub && <p className="loket-standing__sub">{sub}</p>}
      </div>
      {aside && <div className="loket-standing__aside">{aside}</div>}
    </div>
  );
}
