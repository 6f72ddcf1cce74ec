import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface DescriptionListProps {
  rows: { label: ReactNode; value: ReactNode; note?: ReactNode }[];
  /** `stacked`: label above value everywhere, for narrow columns. */
  look?: 'rows' | 'stacked';
}

/** Facts with their names. */
export function DescriptionList({ rows, look = 'rows' }: DescriptionListProps) {
  return (
    <dl className={clsx('loket-description-list', `loket-description-list--${look}`)}>
      {rows.map((row, index) => (
        <div key={index} className="loket-description-list__row">
          <dt>{row.label}</dt>
          <dd>
            {row.value}
            {row.note && <span className="loket-description-list__note">{row.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
