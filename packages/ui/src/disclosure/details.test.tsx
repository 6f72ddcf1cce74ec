import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Accordion } from './details.tsx';

it('folded things open one by one', async () => {
  render(
    <Accordion
      items={[
        { id: 'a', title: 'Waarom vragen wij dit?', children: 'Daarom' },
        { id: 'b', title: 'Hoe lang duurt het?', children: 'Kort', open: true },
      ]}
    />,
  );
  const [why, long] = [...document.querySelectorAll('details')];
  expect([why?.open, long?.open]).toEqual([false, true]);
  await userEvent.click(screen.getByText('Waarom vragen wij dit?'));
  expect(why?.open).toBe(true);
});
