import type { ReactNode } from 'react';
import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { Wordmark } from './wordmark.tsx';

export interface PageHeaderProps {
  /** "Gemeente Almelo" */
  gemeente: string;
  /** "Eén Loket" */
  productnaam: string;
  homeHref: string;
  /** Who is logged in. `label` are the words for screen readers ("Ingelogd als"). */
  gebruiker?: { naam: string; toelichting?: string; label?: string };
  /** `HeaderAction`s: language, log out. */
  actions?: ReactNode;
  /** Search field or command in the middle (employee portal). */
  search?: ReactNode;
}

const initials = (naam: string): string => {
  const words = naam.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('');
};

/** The top of every page: whose counter this is and who I am. */
export function PageHeader({ gemeente, productnaam, homeHref, gebruiker, actions, search }: PageHeaderProps) {
  return (
    <header className="loket-header">
      <div className="loket-header__inner">
        <Anchor href={homeHref} className="loket-header__home">
          <Wordmark />
          <span className="loket-header__names">
            <span className="loket-header__product">{productnaam}</span>{' '}
            <span className="loket-header__gemeente">{gemeente}</span>
          </span>
        </Anchor>
        {search && <div className="loket-header__search">{search}</div>}
        <div className="loket-header__end">
          {gebruiker && (
            <p className="loket-header__user">
              <span className="loket-avatar" aria-hidden="true">
                {initials(gebruiker.naam)}
              </span>
              <span className="loket-header__user-words">
                {gebruiker.label && <VisuallyHidden>{gebruiker.label} </VisuallyHidden>}
                <span className="loket-header__user-name">{gebruiker.naam}</span>{' '}
                {gebruiker.toelichting && <span className="loket-header__user-note">{gebruiker.toelichting}</span>}
              </span>
            </p>
          )}
          {actions && <div className="loket-header__actions">{actions}</div>}
        </div>
      </div>
    </header>
  );
}

export interface HeaderActionProps {
  icon: IconType;
  label: string;
  /** Language of the label when it is not the page's ("English"). */
  lang?: string;
  /** A link when given, otherwise a button. */
  href?: string;
  native?: boolean;
  /** How many new things wait there; `countLabel` says it in words ("2 ongelezen"). */
  count?: number;
  countLabel?: string;
  type?: 'button' | 'submit';
  onClick?: () => void;
}

/** A small action in the page header: an icon with its word. */
export function HeaderAction(props: HeaderActionProps) {
  const { icon, label, lang, href, native, count = 0, countLabel, type = 'button', onClick } = props;
  const inside = (
    <>
      <span className="loket-header-action__icon">
        <Icon as={icon} />
        {count > 0 && (
          <span className="loket-header-action__count" aria-hidden="true">
            {count > 99 ? '99+' : count}
          </span>
        )}
      </span>
      <span lang={lang}>{label}</span>
      {count > 0 && countLabel && (
        <>
          {' '}
          <VisuallyHidden>({countLabel})</VisuallyHidden>
        </>
      )}
    </>
  );
  return href === undefined ? (
    <button type={type === 'submit' ? 'submit' : 'button'} className="loket-header-action" onClick={onClick}>
      {inside}
    </button>
  ) : (
    <Anchor href={href} native={native} className="loket-header-action" onClick={onClick}>
      {inside}
    </Anchor>
  );
}
