import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Conversation } from './conversation.tsx';

it('is a list in which who said it comes before what was said', () => {
  render(
    <Conversation
      label="Wat er is gezegd"
      messages={[
        { id: '1', by: 'own', who: 'U', meta: ['20 november', 'telefoon'], text: 'Wanneer?' },
        {
          id: '2',
          by: 'other',
          who: 'Gemeente',
          badge: <b>Nieuw</b>,
          text: 'Volgende week.',
          note: 'Zo genoteerd',
          attachments: 'brief.pdf',
        },
      ]}
    />,
  );
  const [eerste, tweede] = within(screen.getByRole('list', { name: 'Wat er is gezegd' })).getAllByText(
    /^(U|Gemeente)$/,
  );
  expect(eerste?.closest('li')?.textContent).toBe('UWanneer?20 novembertelefoon');
  expect(tweede?.closest('li')?.textContent).toBe('GemeenteNieuwVolgende week.Zo genoteerdbrief.pdf');
});
