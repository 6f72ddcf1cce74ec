import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '../icon/icons.ts';

export interface DataTableColumn<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row (one per table). */
  rowHeader?: boolean;
  numeric?: boolean;
  sortable?: boolean;
}

export interface DataTableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: DataTableColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  density?: 'normal' | 'dense';
  sort?: { key: string; direction: 'ascending' | 'descending' };
  onSort?: (key: string) => void;
}

const sortDrawing = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort } as const;

/** A table with a head that stays in sight; on a phone each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, density = 'normal', sort, onSort } = props;
  // the roles are spelled out because `display` on a phone takes them away
  return (
    <table role="table" className={clsx('utrecht-table loket-table', `loket-table--${density}`)}>
      <caption className={clsx('utrecht-table__caption', captionHidden && 'loket-visually-hidden')}>{caption}</caption>
      <thead role="rowgroup" className="utrecht-table__header utrecht-table__header--sticky">
        <tr role="row" className="utrecht-table__row">
          {columns.map((column) => {
            const direction = sort?.key === column.key ? sort.direction : 'none';
            return (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                aria-sort={column.sortable ? direction : undefined}
                className={clsx('utrecht-table__header-cell', column.numeric && 'loket-table__cell--numeric')}
              >
                {column.sortable && onSort ? (
                  <button type="button" className="loket-table__sort" onClick={() => onSort(column.key)}>
                    {column.header}
                    <Icon as={sortDrawing[direction]} size="s" />
                  </button>
                ) : (
                  column.header
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody role="rowgroup" className="utrecht-table__body">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className="utrecht-table__row">
            {columns.map((column) => {
              const Cell = column.rowHeader ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  role={column.rowHeader ? 'rowheader' : 'cell'}
                  scope={column.rowHeader ? 'row' : undefined}
                  data-label={column.header}
                  className={clsx(
                    'utrecht-table__cell',
                    column.rowHeader && 'loket-table__cell--header',
                    column.numeric && 'utrecht-table__cell--numeric-data loket-table__cell--numeric',
                  )}
                >
                  <span className="loket-table__value">{column.cell(row)}</span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
