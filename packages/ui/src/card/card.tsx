import { clsx } from 'clsx';
import { Children } from 'react';
import type { ReactNode } from 'react';
import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconChevronRight } from '../icon/icons.ts';
import { Heading } from '../text/heading.tsx';
import type { HeadingLevel } from '../text/heading.tsx';

export interface CardProps {
  title: ReactNode;
  headingLevel?: HeadingLevel;
  /** Makes the whole card clickable; there is one link, the title. */
  href?: string;
  /** The server answers this address itself. */
  native?: boolean;
  icon?: IconType;
  /** A `StatusBadge`. */
  badge?: ReactNode;
  /** Small facts under the text: number, date. Several become separate facts. */
  meta?: ReactNode | ReactNode[];
  actions?: ReactNode;
  children?: ReactNode;
  className?: string;
}

/** One thing of a list: what it is, how it stands, and the way to it. */
export function Card({
  title,
  headingLevel = 3,
  href,
  native,
  icon,
  badge,
  meta,
  actions,
  children,
  className,
}: CardProps) {
  const facts = (Array.isArray(meta) ? meta : [meta]).filter(
    (fact) => fact !== undefined && fact !== null && fact !== '',
  );
  return (
    <article className={clsx('loket-card', href !== undefined && 'loket-card--link', className)}>
      {icon && (
        <span className="loket-card__icon">
          <Icon as={icon} />
        </span>
      )}
      <div className="loket-card__body">
        <div className="loket-card__head">
          <Heading level={headingLevel} looksLike={4} className="loket-card__title">
            {href === undefined ? (
              title
            ) : (
              <Anchor href={href} native={native} className="loket-card__link">
                {title}
              </Anchor>
            )}
          </Heading>
          {badge}
        </div>
        {children && <div className="loket-card__text">{children}</div>}
        {facts.length > 0 && (
          <ul className="loket-card__meta">
            {facts.map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        )}
        {actions && <div className="loket-card__actions">{actions}</div>}
      </div>
      {href !== undefined && <Icon as={IconChevronRight} className="loket-card__arrow" />}
    </article>
  );
}

export interface CardListProps {
  /** Name of the list for screen readers, when no heading names it. */
  label?: string;
  columns?: 'one' | 'auto';
  children: ReactNode;
}

/** Cards as a list, so that screen readers say how many there are. */
export function CardList({ label, columns = 'one', children }: CardListProps) {
  return (
    <ul className={clsx('loket-card-list', `loket-card-list--${columns}`)} aria-label={label}>
      {Children.toArray(children).map((child, index) => (
        <li key={index} className="loket-card-list__item">
          {child}
        </li>
      ))}
    </ul>
  );
}
