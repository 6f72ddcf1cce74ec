import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StatusBadge } from '../status/status-badge.tsx';
import { ActionCard } from './action-card.tsx';
import { Card, CardList } from './card.tsx';
import { Metric } from './metric.tsx';

it('a card has exactly one link, named by its title', () => {
  render(
    <Card
      title="Kapvergunning"
      href="/zaken/1"
      badge={<StatusBadge kind="ontvangen" label="Ontvangen" />}
      meta={['Zaak 1', undefined, '']}
    />,
  );
  expect(screen.getByRole('link').textContent).toBe('Kapvergunning');
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(1);
});

it('a list of cards says how many there are, without empty places', () => {
  render(
    <CardList label="Zaken">
      {[1, 2].map((id) => (
        <Card key={id} title={`Zaak ${id}`} />
      ))}
      {false}
    </CardList>,
  );
  expect(within(screen.getByRole('list', { name: 'Zaken' })).getAllByRole('listitem')).toHaveLength(2);
});

it('what we ask says what, why and until when, and urgency has a shape besides its colour', () => {
  const ask = { verb: 'Lever uw bewijs aan', why: 'Dan kunnen wij beslissen.', until: 'Vóór 4 december', href: '/t' };
  const { rerender, container } = render(<ActionCard {...ask} />);
  expect(container.textContent).toContain('Dan kunnen wij beslissen.');
  const calm = container.querySelector('.loket-action-card__until svg')?.outerHTML;
  rerender(<ActionCard {...ask} urgent />);
  expect(container.querySelector('.loket-action-card__until svg')?.outerHTML).not.toBe(calm);
});

it('a number reads as one sentence', () => {
  render(<Metric value="42" label="open zaken" href="/werk" />);
  expect(screen.getByText(/42/).closest('p')?.textContent).toBe('42 open zaken');
});
