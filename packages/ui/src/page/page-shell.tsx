import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { clsx } from 'clsx';
import type { MouseEvent, ReactNode } from 'react';

export interface PageShellProps {
  skipLinkLabel: string;
  header: ReactNode;
  /** An `ActingBar`, under the header and on top while one scrolls. */
  bar?: ReactNode;
  /** A `MainNav`. Left out on pages without rooms (logged out, errors). */
  nav?: ReactNode;
  /** Where the navigation stands on a desk. On a phone it is always the bar at the bottom. */
  navPosition?: 'side' | 'top';
  /** `wide`: for work lists that need the room of the screen. */
  width?: 'normal' | 'wide';
  footer: ReactNode;
  mainId?: string;
  children: ReactNode;
}

/** Header, navigation, main and footer of every page, with a skip link that moves the focus. */
export function PageShell({
  skipLinkLabel,
  header,
  bar,
  nav,
  navPosition = 'side',
  width = 'normal',
  footer,
  mainId = 'inhoud',
  children,
}: PageShellProps) {
  const skip = (event: MouseEvent) => {
    const main = document.getElementById(mainId);
    if (!main) return;
    event.preventDefault();
    main.focus();
    main.scrollIntoView?.();
  };
  const look = [nav ? `loket-shell--nav-${navPosition}` : 'loket-shell--nav-none', `loket-shell--${width}`];
  return (
    <div className={clsx('loket-shell', look)}>
      <SkipLink href={`#${mainId}`} onClick={skip}>
        {skipLinkLabel}
      </SkipLink>
      {header}
      {bar}
      <div className="loket-shell__body">
        {nav && <div className="loket-shell__nav">{nav}</div>}
        <main id={mainId} tabIndex={-1} className="loket-shell__main">
          {children}
        </main>
      </div>
      {footer}
    </div>
  );
}
