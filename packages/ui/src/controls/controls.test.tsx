import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FilterButtons } from './filter-buttons.tsx';
import { SearchField } from './search-field.tsx';

it('filters say which one is pressed', async () => {
  const change = vi.fn();
  render(
    <FilterButtons
      label="Toon"
      value="lopend"
      onChange={change}
      options={[
        { value: 'lopend', label: 'Lopend', count: 3 },
        { value: 'afgerond', label: 'Afgerond' },
      ]}
    />,
  );
  expect(screen.getByRole('button', { pressed: true }).textContent).toContain('Lopend');
  await userEvent.click(screen.getByRole('button', { name: 'Afgerond' }));
  expect(change).toHaveBeenCalledWith('afgerond');
});

it('searching gives the trimmed words, by Enter or by the button, and does not leave the page', async () => {
  const submit = vi.fn();
  render(<SearchField label="Zoek een zaak" buttonLabel="Zoek" onSubmit={submit} />);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een zaak' }), ' 0141 {Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Zoek' }));
  expect(submit.mock.calls).toEqual([['0141'], ['0141']]);
  expect(screen.getByRole('search')).toBeTruthy();
});
