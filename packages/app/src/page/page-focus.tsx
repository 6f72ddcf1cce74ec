import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useLocation } from 'react-router';
import { gemeente } from '../gemeente.ts';

interface Visit {
  pathname: string;
  /** The heading of this page was given the focus. */
  focused: boolean;
}

interface Around {
  last: RefObject<Visit | undefined>;
  /** Stands before the title of every page in the name of the tab. */
  voor: string | undefined;
}

/** Told the name of the tab while a page is drawn, where no effect will run: on a server. */
export const TitelMelder = createContext<((titel: string) => void) | null>(null);

const Context = createContext<Around | null>(null);

/** Remembers on which page the focus was set last; `voor` stands before the title of each in the name of the tab. */
export function PageFocus({ voor, children }: { voor?: string | undefined; children: ReactNode }) {
  const last = useRef<Visit | undefined>(undefined);
  const around = useMemo(() => ({ last, voor }), [voor]);
  return <Context value={around}>{children}</Context>;
}

/**
 * For the one `h1` of a page: names the tab, and puts the focus on the heading of a page that somebody went to, as soon
 * as it is there (WCAG 2.4.3). Not on the first page: there the browser begins at the top, as people expect.
 */
export function usePageHeading(titel: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const around = useContext(Context);
  const last = around?.last;
  const voor = around?.voor;
  const { pathname } = useLocation();
  const tabblad = `${voor ? `${voor}: ` : ''}${titel} | ${gemeente.productnaam} ${gemeente.naam}`;
  useContext(TitelMelder)?.(tabblad);
  useEffect(() => {
    document.title = tabblad;
  }, [tabblad]);
  useEffect(() => {
    if (!last) return;
    const before = last.current;
    const arrived = before !== undefined && before.pathname !== pathname;
    const focused = arrived || (before?.focused ?? false);
    // the heading that came with the first words was replaced by the one of the whole page, and took the focus along
    const lost = focused && document.activeElement === document.body;
    if (arrived || lost) heading.current?.focus({ preventScroll: true });
    last.current = { pathname, focused };
  }, [last, pathname]);
  return heading;
}
