import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../text/heading.tsx';
import type { HeadingLevel } from '../text/heading.tsx';

export interface SectionProps {
  title: string;
  headingLevel?: HeadingLevel;
  /** Words or a badge beside the title. */
  titleExtra?: ReactNode;
  /** A link at the end of the title line ("Alle zaken"). */
  action?: ReactNode;
  description?: ReactNode;
  /** `panel`: on a white sheet of its own. */
  look?: 'plain' | 'panel';
  className?: string;
  id?: string;
  children: ReactNode;
}

/** A part of a page with its title; a landmark that screen readers can jump to. */
export function Section({
  title,
  headingLevel = 2,
  titleExtra,
  action,
  description,
  look = 'plain',
  className,
  id,
  children,
}: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={clsx('loket-section', `loket-section--${look}`, className)}>
      <div className="loket-section__head">
        <Heading level={headingLevel} id={headingId}>
          {title}
        </Heading>
        {titleExtra}
        {action && <div className="loket-section__action">{action}</div>}
      </div>
      {description && <div className="loket-section__description">{description}</div>}
      {children}
    </section>
  );
}

/** A white sheet. */
export function Panel({ children, className, id }: { children: ReactNode; className?: string; id?: string }) {
  return (
    <div id={id} className={clsx('loket-panel', className)}>
      {children}
    </div>
  );
}
