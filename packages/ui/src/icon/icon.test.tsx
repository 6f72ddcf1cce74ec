import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Icon } from './icon.tsx';
import { IconHome } from './icons.ts';

it('an icon is decoration unless it has words', () => {
  const { rerender } = render(<Icon as={IconHome} />);
  expect(screen.queryByRole('img')).toBeNull();
  rerender(<Icon as={IconHome} label="Thuis" />);
  expect(screen.getByRole('img', { name: 'Thuis' })).toBeTruthy();
});
