import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconArrowRight, IconCalendar, IconClockExclamation, IconUserExclamation } from '../icon/icons.ts';
import { Heading } from '../text/heading.tsx';
import type { HeadingLevel } from '../text/heading.tsx';

export interface ActionCardProps {
  /** What we ask, verb first ("Lever uw bewijs aan"). */
  verb: ReactNode;
  headingLevel?: HeadingLevel;
  href?: string;
  native?: boolean;
  /** Why we ask, in one sentence. */
  why?: ReactNode;
  /** Until when, in words ("vóór donderdag 4 december 2026"). */
  until?: ReactNode;
  /** The day is near or past: said by shape and by the words of `until`. */
  urgent?: boolean;
  icon?: IconType;
  /** Which case it belongs to. */
  meta?: ReactNode;
}

/** "Dit vragen wij van u": one thing to do, why, and until when. */
export function ActionCard({
  verb,
  headingLevel = 3,
  href,
  native,
  why,
  until,
  urgent = false,
  icon = IconUserExclamation,
  meta,
}: ActionCardProps) {
  return (
    <article className={clsx('loket-action-card', urgent && 'loket-action-card--urgent', href && 'loket-card--link')}>
      <span className="loket-action-card__icon">
        <Icon as={icon} />
      </span>
      <div className="loket-action-card__body">
        <Heading level={headingLevel} looksLike={4} className="loket-card__title">
          {href === undefined ? (
            verb
          ) : (
            <Anchor href={href} native={native} className="loket-card__link">
              {verb}
            </Anchor>
          )}
        </Heading>
        {why && <p className="loket-action-card__why">{why}</p>}
        {until && (
          <p className="loket-action-card__until">
            <Icon as={urgent ? IconClockExclamation : IconCalendar} />
            <span>{until}</span>
          </p>
        )}
        {meta && <p className="loket-action-card__meta">{meta}</p>}
      </div>
      {href !== undefined && <Icon as={IconArrowRight} className="loket-card__arrow" />}
    </article>
  );
}
