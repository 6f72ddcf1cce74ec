import type { ReactNode } from 'react';
import { Heading } from '../text/heading.tsx';
import type { HeadingLevel } from '../text/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconInbox } from '../icon/icons.ts';

export interface EmptyStateProps {
  title: string;
  headingLevel?: HeadingLevel;
  icon?: IconType;
  /** `good`: nothing to do is good news. */
  tone?: 'neutral' | 'good';
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing here: what will appear and how. Only for a true nothing, never for a failure. */
export function EmptyState({
  title,
  headingLevel = 3,
  icon = IconInbox,
  tone = 'neutral',
  children,
  actions,
}: EmptyStateProps) {
  return (
    <div className={`loket-empty loket-empty--${tone}`}>
      <span className="loket-empty__icon">
        <Icon as={icon} size="l" />
      </span>
      <div className="loket-empty__words">
        <Heading level={headingLevel} looksLike={4}>
          {title}
        </Heading>
        {children && <div className="loket-empty__text">{children}</div>}
        {actions && <div className="loket-empty__actions">{actions}</div>}
      </div>
    </div>
  );
}
