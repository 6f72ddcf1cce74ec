import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { IconLanguage } from '../icon/icons.ts';
import { HeaderMenu } from './header-menu.tsx';

it('opens on a press, says what is chosen, and closes with Escape or a choice', async () => {
  const user = userEvent.setup();
  const onSelect = vi.fn();
  render(
    <HeaderMenu
      icon={IconLanguage}
      label="Nederlands"
      explanation="Taal"
      items={[
        { label: 'Nederlands', lang: 'nl', current: true, onSelect: () => undefined },
        { label: 'العربية', lang: 'ar', dir: 'rtl', onSelect },
      ]}
      link={{ label: 'Lezen en weergave', href: '/lezen' }}
    />,
  );
  const button = screen.getByRole('button', { name: /^Taal.*Nederlands$/ });
  expect(screen.queryByRole('button', { name: 'العربية' })).toBeNull();
  await user.click(button);
  expect(screen.getByRole('button', { name: 'Nederlands' }).getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('link', { name: 'Lezen en weergave' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(button);
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'العربية' }));
  expect(onSelect).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button);
});
