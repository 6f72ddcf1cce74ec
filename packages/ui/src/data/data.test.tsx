import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DataTable } from './data-table.tsx';
import type { DataTableColumn } from './data-table.tsx';
import { DescriptionList } from './description-list.tsx';
import { FileList } from './file-link.tsx';

interface Row {
  id: string;
  dagen: number;
}
const columns: DataTableColumn<Row>[] = [
  { key: 'id', header: 'Zaak', cell: (row) => row.id, rowHeader: true },
  { key: 'dagen', header: 'Dagen', cell: (row) => row.dagen, numeric: true, sortable: true },
];

it('a table keeps its meaning when a phone shows it as cards', () => {
  render(<DataTable caption="Zaken" columns={columns} rows={[{ id: 'Z1', dagen: 3 }]} rowKey={(row) => row.id} />);
  const table = screen.getByRole('table', { name: 'Zaken' });
  expect(table.getAttribute('role')).toBe('table');
  expect(within(table).getByRole('rowheader').textContent).toBe('Z1');
  expect(within(table).getByRole('cell').dataset['label']).toBe('Dagen');
});

it('a table says how it is sorted and asks for another order', async () => {
  const sort = vi.fn();
  render(
    <DataTable
      caption="Zaken"
      columns={columns}
      rows={[]}
      rowKey={(row) => row.id}
      sort={{ key: 'dagen', direction: 'descending' }}
      onSort={sort}
    />,
  );
  expect(screen.getByRole('columnheader', { name: 'Dagen' }).getAttribute('aria-sort')).toBe('descending');
  expect(screen.getByRole('columnheader', { name: 'Zaak' }).getAttribute('aria-sort')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Dagen' }));
  expect(sort).toHaveBeenCalledWith('dagen');
});

it('facts keep their names', () => {
  render(<DescriptionList rows={[{ label: 'Zaaknummer', value: '0141', note: 'oud' }]} />);
  expect(screen.getByRole('term').textContent).toBe('Zaaknummer');
  expect(screen.getByRole('definition').textContent).toContain('0141');
});

it('a document says its kind and size inside the link', () => {
  render(
    <FileList
      files={[
        { href: '/api/d/1', name: 'Besluit', type: 'PDF', size: '1,2 MB' },
        { href: '/api/d/2', name: 'Foto' },
      ]}
    />,
  );
  const [besluit, foto] = screen.getAllByRole('link');
  expect(besluit?.textContent).toBe('Besluit (PDF, 1,2 MB)');
  expect(besluit?.hasAttribute('download')).toBe(true);
  expect(foto?.textContent?.trim()).toBe('Foto');
});
