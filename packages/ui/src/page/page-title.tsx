import type { ReactNode, Ref } from 'react';
import { Heading } from '../text/heading.tsx';

export interface PageTitleProps {
  title: ReactNode;
  /** Small line above ("Zaak 0141-2026-000123"). */
  over?: ReactNode;
  lead?: ReactNode;
  /** A `StatusBadge`. */
  badge?: ReactNode;
  actions?: ReactNode;
  /** The app sets the focus here after going to another page. */
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The one `h1` of a page with what belongs to it. */
export function PageTitle({ title, over, lead, badge, actions, headingRef }: PageTitleProps) {
  return (
    <div className="loket-page-title">
      <div className="loket-page-title__words">
        {over && <p className="loket-page-title__over">{over}</p>}
        <Heading level={1} ref={headingRef} tabIndex={-1}>
          {title}
        </Heading>
        {badge && <div className="loket-page-title__badge">{badge}</div>}
        {lead && <div className="loket-page-title__lead">{lead}</div>}
      </div>
      {actions && <div className="loket-page-title__actions">{actions}</div>}
    </div>
  );
}
