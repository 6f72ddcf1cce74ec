import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CheckboxGroup } from './checkbox-group.tsx';
import { Checkbox, RadioGroup } from './choice.tsx';
import { DateInput } from './date-input.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Select, Textarea, TextInput } from './text-input.tsx';

const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent);

it.each([
  ['TextInput', <TextInput key="i" label="Vraag" description="Hulp" error="Vul iets in" />, 'textbox'],
  ['Textarea', <Textarea key="a" label="Vraag" description="Hulp" error="Vul iets in" />, 'textbox'],
  ['Select', <Select key="s" label="Vraag" description="Hulp" error="Vul iets in" options={[]} />, 'combobox'],
  ['Checkbox', <Checkbox key="c" label="Vraag" description="Hulp" error="Vul iets in" />, 'checkbox'],
])('%s is tied to its label, help and error', (_name, field, role) => {
  render(field);
  const input = screen.getByRole(role, { name: 'Vraag' });
  expect(described(input)).toEqual(['Hulp', 'Vul iets in']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

it('a field without help or error describes nothing', () => {
  render(<TextInput label="Naam" optionalLabel="niet verplicht" />);
  const input = screen.getByRole('textbox', { name: 'Naam (niet verplicht)' });
  expect(input.hasAttribute('aria-describedby')).toBe(false);
  expect(input.hasAttribute('aria-invalid')).toBe(false);
});

it('a group of choices has its question, help and error, and tells what was chosen', async () => {
  const change = vi.fn();
  render(
    <RadioGroup
      legend="Hoe wilt u bericht?"
      name="hoe"
      error="Maak een keuze"
      onChange={change}
      options={[
        { value: 'mail', label: 'Per e-mail', description: 'Binnen een dag' },
        { value: 'post', label: 'Per post' },
      ]}
    />,
  );
  const group = screen.getByRole('group', { name: 'Hoe wilt u bericht?' });
  expect(described(group)).toEqual(['Maak een keuze']);
  expect(described(screen.getByRole('radio', { name: 'Per e-mail' }))).toEqual(['Binnen een dag']);
  await userEvent.click(screen.getByLabelText('Per post'));
  expect(change).toHaveBeenCalledWith('post');
});

it('a date is asked in three fields that share question, help and error', async () => {
  const change = vi.fn();
  render(
    <DateInput
      id="geboren"
      legend="Wanneer bent u geboren?"
      error="Vul het jaar in"
      wrong={['jaar']}
      words={{ dag: 'Dag', maand: 'Maand', jaar: 'Jaar' }}
      value={{ dag: '1', maand: '2', jaar: '' }}
      onChange={change}
    />,
  );
  const group = screen.getByRole('group', { name: 'Wanneer bent u geboren?' });
  expect(described(group)).toEqual(['Vul het jaar in']);
  expect(screen.getByRole('textbox', { name: 'Dag' }).id).toBe('geboren');
  expect(screen.getByRole('textbox', { name: 'Maand' }).hasAttribute('aria-invalid')).toBe(false);
  expect(screen.getByRole('textbox', { name: 'Jaar' }).getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(screen.getByRole('textbox', { name: 'Jaar' }), '1');
  expect(change).toHaveBeenCalledWith({ dag: '1', maand: '2', jaar: '1' });
});

it('of several choices some can be made, and undone', async () => {
  const change = vi.fn();
  const options = ['a', 'b'].map((value) => ({ value, label: `Keuze ${value}` }));
  render(<CheckboxGroup id="wat" legend="Wat past?" options={options} value={['a']} onChange={change} />);
  expect(screen.getByRole('group', { name: 'Wat past?' })).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Keuze b'));
  expect(change).toHaveBeenLastCalledWith(['a', 'b']);
  await userEvent.click(screen.getByLabelText('Keuze a'));
  expect(change).toHaveBeenLastCalledWith([]);
});

it('the summary of errors takes the focus and leads to the fields', async () => {
  const errors = [
    { fieldId: 'mail', message: 'Vul uw e-mailadres in' },
    { fieldId: 'hoe', message: 'Maak een keuze' },
  ];
  const form = (shown: typeof errors) => (
    <>
      <ErrorSummary title="Kijk nog even naar 2 vragen" errors={shown} />
      <TextInput id="mail" label="E-mailadres" />
      <RadioGroup id="hoe" legend="Hoe?" name="hoe" options={[{ value: 'mail', label: 'Per e-mail' }]} />
    </>
  );
  const { rerender } = render(form([]));
  expect(screen.queryByText('Kijk nog even naar 2 vragen')).toBeNull();
  rerender(form(errors));
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Kijk nog even naar 2 vragen' }));
  await userEvent.click(screen.getByRole('link', { name: 'Vul uw e-mailadres in' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'E-mailadres' }));
  await userEvent.click(screen.getByRole('link', { name: 'Maak een keuze' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Per e-mail' }));
});
