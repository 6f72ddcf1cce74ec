import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface ConversationMessage {
  id: string;
  /** `own` is the reader herself; shown on the other side as well as named. */
  by: 'own' | 'other';
  /** Who said it. */
  who: ReactNode;
  /** When and how: date, channel. Several become separate facts. */
  meta?: ReactNode[];
  /** A `StatusBadge`, or a word such as "Nieuw". */
  badge?: ReactNode;
  /** What was said; line breaks are kept. */
  text: ReactNode;
  /** Stands under the text: a remark. */
  note?: ReactNode;
  /** A `FileList` of what came with it. */
  attachments?: ReactNode;
}

export interface ConversationProps {
  /** Name of the list for screen readers. */
  label: string;
  /** Oldest first. */
  messages: ConversationMessage[];
}

/** What was said to and fro, as a list: each with who said it before what was said. */
export function Conversation({ label, messages }: ConversationProps) {
  return (
    <ol className="loket-conversation" aria-label={label}>
      {messages.map(({ id, by, who, meta = [], badge, text, note, attachments }) => (
        <li key={id} className={clsx('loket-conversation__item', `loket-conversation__item--${by}`)}>
          <div className="loket-conversation__head">
            <span className="loket-conversation__who">{who}</span>
            {badge}
          </div>
          <p className="loket-conversation__text">{text}</p>
          {note && <div className="loket-conversation__note">{note}</div>}
          {attachments}
          {meta.length > 0 && (
            <ul className="loket-card__meta">
              {meta.map((fact, index) => (
                <li key={index}>{fact}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
