import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../text/heading.tsx';
import type { HeadingLevel } from '../text/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '../icon/icons.ts';

export type NoticeKind = 'info' | 'warning' | 'error' | 'success';

const drawings: Record<NoticeKind, IconType> = {
  info: IconInfoCircle,
  warning: IconAlertTriangle,
  error: IconAlertCircle,
  success: IconCircleCheck,
};

export interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  /** Without it the title is bold text, not a heading. */
  headingLevel?: HeadingLevel;
  icon?: IconType;
  actions?: ReactNode;
  /** Said aloud when it appears: `polite` waits, `assertive` interrupts. */
  live?: 'polite' | 'assertive';
  children?: ReactNode;
}

/** Something the reader must know: what happened, what is safe, what to do. */
export function Notice({ kind, title, headingLevel, icon, actions, live, children }: NoticeProps) {
  const titleId = useId();
  const liveRole = live === 'assertive' ? 'alert' : 'status';
  return (
    <div
      className={clsx('loket-notice', `loket-notice--${kind}`)}
      role={live ? liveRole : undefined}
      aria-labelledby={live && title ? titleId : undefined}
    >
      <Icon as={icon ?? drawings[kind]} size="l" className="loket-notice__icon" />
      <div className="loket-notice__body">
        {title &&
          (headingLevel ? (
            <Heading level={headingLevel} looksLike={4} id={titleId} className="loket-notice__title">
              {title}
            </Heading>
          ) : (
            <p id={titleId} className="loket-notice__title">
              {title}
            </p>
          ))}
        {children && <div className="loket-notice__text">{children}</div>}
        {actions && <div className="loket-notice__actions">{actions}</div>}
      </div>
    </div>
  );
}
