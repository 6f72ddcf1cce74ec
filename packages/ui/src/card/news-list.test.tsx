import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { IconMail } from '../icon/icons.ts';
import { NewsList } from './news-list.tsx';

it('each line is one link, with what it is about and when', () => {
  render(
    <NewsList
      label="Nieuw"
      items={[
        {
          id: 'a',
          href: '/berichten/1',
          text: 'Er is een nieuw bericht',
          about: 'Parkeren',
          when: 'vandaag',
          dateTime: '2026-11-23',
          icon: IconMail,
        },
      ]}
    />,
  );
  const [line] = within(screen.getByRole('list', { name: 'Nieuw' })).getAllByRole('listitem');
  expect(within(line!).getByRole('link', { name: 'Er is een nieuw bericht' }).getAttribute('href')).toBe(
    '/berichten/1',
  );
  expect(line!.textContent).toContain('Parkeren');
  expect(line!.querySelector('time')?.dateTime).toBe('2026-11-23');
});
