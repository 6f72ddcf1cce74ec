import { clsx } from 'clsx';
import { useEffect, useId, useRef, useState } from 'react';
import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconCheck } from '../icon/icons.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';

export interface HeaderMenuItem {
  label: string;
  /** Language and direction of the label when they are not the page's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  current?: boolean;
  onSelect: () => void;
}

export interface HeaderMenuProps {
  icon: IconType;
  /** What is chosen now. */
  label: string;
  /** What can be chosen ("Taal"), for screen readers. */
  explanation: string;
  items: HeaderMenuItem[];
  /** A way to more, under the choices. */
  link?: { label: string; href: string };
}

/** A choice in the page header: a button with what is chosen, and the choices below it. */
export function HeaderMenu({ icon, label, explanation, items, link }: HeaderMenuProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const onLeave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  }, [open]);

  const select = (item: HeaderMenuItem) => {
    setOpen(false);
    button.current?.focus();
    item.onSelect();
  };

  return (
    <div className="loket-header-menu" ref={root}>
      <button
        type="button"
        ref={button}
        className="loket-header-action"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <Icon as={icon} />
        <VisuallyHidden>{explanation}: </VisuallyHidden>
        <span>{label}</span>
      </button>
      <div id={panelId} className="loket-header-menu__panel" hidden={!open}>
        <ul className="loket-header-menu__list">
          {items.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                lang={item.lang}
                dir={item.dir}
                aria-current={item.current || undefined}
                className={clsx('loket-header-menu__item', item.current && 'loket-header-menu__item--current')}
                onClick={() => select(item)}
              >
                <span>{item.label}</span>
                {item.current && <Icon as={IconCheck} />}
              </button>
            </li>
          ))}
        </ul>
        {link && (
          <Anchor href={link.href} className="loket-header-menu__item" onClick={() => setOpen(false)}>
            {link.label}
          </Anchor>
        )}
      </div>
    </div>
  );
}
