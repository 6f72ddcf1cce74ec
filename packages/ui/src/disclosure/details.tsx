import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { IconChevronDown } from '../icon/icons.ts';

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  /** `bare`: only the words ("Waarom vragen wij dit?"); `sheet`: a white sheet. */
  look?: 'bare' | 'sheet';
  children: ReactNode;
}

/** Something folded that the reader can open. */
export function Details({ summary, open, look = 'bare', children }: DetailsProps) {
  return (
    <details className={`loket-details loket-details--${look}`} open={open}>
      <summary className="loket-details__summary">
        <Icon as={IconChevronDown} className="loket-details__arrow" />
        <span>{summary}</span>
      </summary>
      <div className="loket-details__content">{children}</div>
    </details>
  );
}

/** Several folded things under one another. */
export function Accordion({
  items,
}: {
  items: { id: string; title: ReactNode; children: ReactNode; open?: boolean }[];
}) {
  return (
    <div className="loket-accordion">
      {items.map((item) => (
        <Details key={item.id} summary={item.title} open={item.open} look="sheet">
          {item.children}
        </Details>
      ))}
    </div>
  );
}
