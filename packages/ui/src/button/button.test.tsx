import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from './button.tsx';

describe('Button', () => {
  it('does not submit a form unless asked', async () => {
    const submit = vi.fn();
    render(
      <form onSubmit={submit}>
        <Button>Wis</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(submit).not.toHaveBeenCalled();
  });

  it.each(['busy', 'disabled'] as const)('when %s keeps the focus but swallows click and submit', async (state) => {
    const click = vi.fn();
    const submit = vi.fn();
    render(
      <form onSubmit={submit}>
        <Button type="submit" onClick={click} {...{ [state]: true }}>
          Verstuur
        </Button>
      </form>,
    );
    const button = screen.getByRole('button');
    await userEvent.click(button);
    expect(click).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
  });

  it('says what it is busy with', () => {
    render(
      <Button busy busyLabel="Wij versturen uw melding">
        Verstuur
      </Button>,
    );
    expect(screen.getByRole('button', { name: 'Wij versturen uw melding' })).toBeTruthy();
  });
});
