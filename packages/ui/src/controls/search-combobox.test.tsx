import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SearchCombobox } from './search-combobox.tsx';

const options = [
  { id: '/een', label: 'Eén' },
  { id: '/twee', label: 'Twee' },
];
function show() {
  const given = { onInput: vi.fn(), onChoose: vi.fn(), onSubmit: vi.fn() };
  render(
    <SearchCombobox
      label="Zoek"
      buttonLabel="Zoek nu"
      action="/producten"
      hidden={{ taal: 'en' }}
      options={options}
      optionsLabel="Bedoelt u"
      countLabel={(count) => `${count} suggesties`}
      {...given}
    />,
  );
  return { ...given, field: screen.getByRole('combobox', { name: 'Zoek' }) };
}

it('offers what could be meant, chosen with the keyboard, and closes with Escape', async () => {
  const user = userEvent.setup();
  const { field, onChoose, onSubmit } = show();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await user.type(field, 'e');
  expect(screen.getByRole('status').textContent).toBe('2 suggesties');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { name: 'Twee' }).id);
  await user.keyboard('{Enter}');
  expect([onChoose.mock.calls, onSubmit.mock.calls]).toEqual([[['/twee']], []]);
  await user.keyboard('{ArrowUp}');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Escape}');
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

it('searches for what was typed when nothing was chosen', async () => {
  const user = userEvent.setup();
  const { field, onSubmit } = show();
  await user.type(field, ' hulp {Enter}');
  expect(onSubmit).toHaveBeenCalledWith('hulp');
});

it('is a form that works without JavaScript', () => {
  show();
  const form = screen.getByRole('search');
  expect([form.getAttribute('action'), form.getAttribute('method')]).toEqual(['/producten', 'get']);
});

it('in a header it has its name for screen readers, a key to come there, and says of what kind an option is', async () => {
  render(
    <SearchCombobox
      label="Zoek in alles"
      labelHidden
      look="header"
      shortcut="Ctrl K"
      buttonLabel="Zoek"
      action="/zoeken"
      options={[{ id: '/mensen/1', label: 'Annelies Wessels', note: 'Collega' }]}
      optionsLabel="Bedoel je"
      countLabel={(count) => `${count} suggestie`}
      onInput={() => undefined}
      onChoose={() => undefined}
      onSubmit={() => undefined}
    />,
  );
  const field = screen.getByRole('combobox', { name: 'Zoek in alles' });
  expect(field.getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K');
  await userEvent.type(field, 'wes');
  expect(screen.getByRole('option', { name: 'Annelies Wessels Collega' })).toBeTruthy();
});
