import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { Anchor } from '../link/link-context.tsx';

export interface NewsItem {
  id: string;
  href: string;
  /** What happened, as a sentence. */
  text: ReactNode;
  /** What it is about. */
  about?: ReactNode;
  /** When, in words. */
  when: ReactNode;
  /** ISO 8601, for `<time>`. */
  dateTime: string;
  icon: IconType;
}

/** What happened, the newest first: one line each, and the whole line takes the finger. */
export function NewsList({ label, items }: { label: string; items: NewsItem[] }) {
  return (
    <ul className="loket-news" aria-label={label}>
      {items.map(({ id, href, text, about, when, dateTime, icon }) => (
        <li key={id} className="loket-news__item">
          <span className="loket-news__icon">
            <Icon as={icon} />
          </span>
          <div className="loket-news__body">
            <Anchor href={href} className="loket-news__link">
              {text}
            </Anchor>
            {about && <span className="loket-news__about">{about}</span>}
          </div>
          <time className="loket-news__when" dateTime={dateTime}>
            {when}
          </time>
        </li>
      ))}
    </ul>
  );
}
