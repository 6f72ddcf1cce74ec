import { clsx } from 'clsx';
import { useEffect, useId, useRef, useState } from 'react';
import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconDots } from '../icon/icons.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';

export interface NavItem {
  label: string;
  href: string;
  icon: IconType;
  current?: boolean;
  /** How many new things wait there; `countLabel` says it in words ("2 nieuw"). */
  count?: number;
  countLabel?: string;
}

export interface MainNavProps {
  /** Name of the landmark ("Hoofdmenu"). */
  label: string;
  items: NavItem[];
  /** Rooms under "Meer" on a phone and in a top bar; in a column they stand below the others. */
  more?: { label: string; items: NavItem[] };
}

const BAR_PLACES = 5;

function NavLink({ item, onFollow }: { item: NavItem; onFollow?: () => void }) {
  return (
    <Anchor
      href={item.href}
      className={clsx('loket-nav__link', item.current && 'loket-nav__link--current')}
      aria-current={item.current ? 'page' : undefined}
      onClick={onFollow}
    >
      <span className="loket-nav__icon">
        <Icon as={item.icon} />
        {item.count ? (
          <span className="loket-nav__count" aria-hidden="true">
            {item.count}
          </span>
        ) : null}
      </span>
      <span className="loket-nav__label">{item.label}</span>
      {item.count && item.countLabel ? (
        <>
          {' '}
          <VisuallyHidden>({item.countLabel})</VisuallyHidden>
        </>
      ) : null}
    </Anchor>
  );
}

/** The rooms of the portal: a bar at the bottom on a phone, a column or a top bar on a desk. */
export function MainNav({ label, items, more }: MainNavProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLElement>(null);
  const moreButton = useRef<HTMLButtonElement>(null);
  const hasMore = (more && more.items.length > 0) || items.length > BAR_PLACES;
  const inBar = hasMore ? BAR_PLACES - 1 : BAR_PLACES;
  const overflow = items.slice(inBar);
  const close = () => setOpen(false);

  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      moreButton.current?.focus();
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [open]);

  return (
    <nav aria-label={label} className="loket-nav" ref={root}>
      <ul className="loket-nav__list">
        {items.map((item, index) => (
          <li key={item.href} className={clsx('loket-nav__item', index >= inBar && 'loket-nav__item--overflow')}>
            <NavLink item={item} onFollow={close} />
          </li>
        ))}
        {hasMore && (
          <li
            className={clsx(
              'loket-nav__item loket-nav__item--more',
              !more?.items.length && 'loket-nav__item--more-phone',
            )}
          >
            <button
              type="button"
              ref={moreButton}
              className={clsx(
                'loket-nav__link',
                more?.items.some((item) => item.current) && 'loket-nav__link--current',
                overflow.some((item) => item.current) && 'loket-nav__link--holds-current',
              )}
              aria-expanded={open}
              aria-controls={panelId}
              onClick={() => setOpen(!open)}
            >
              <span className="loket-nav__icon">
                <Icon as={IconDots} />
              </span>
              <span className="loket-nav__label">{more?.label}</span>
            </button>
          </li>
        )}
      </ul>
      {hasMore && (
        <ul id={panelId} className={clsx('loket-nav__more', open && 'loket-nav__more--open')}>
          {overflow.map((item) => (
            <li key={item.href} className="loket-nav__item loket-nav__item--copy">
              <NavLink item={item} onFollow={close} />
            </li>
          ))}
          {more?.items.map((item) => (
            <li key={item.href} className="loket-nav__item">
              <NavLink item={item} onFollow={close} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
