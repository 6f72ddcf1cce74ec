import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TermClock } from './term-clock.tsx';
import { Timeline } from './timeline.tsx';

it('steps say in words what is done, where it stands and what comes', () => {
  render(
    <Timeline
      label="Stappen"
      labels={{ past: 'Klaar', now: 'Nu', future: 'Nog te doen' }}
      steps={[
        { state: 'past', title: 'Ontvangen', date: '2 november 2026', dateTime: '2026-11-02', correction: 'Hersteld' },
        { state: 'now', title: 'In onderzoek' },
        { state: 'future', title: 'Besluit' },
      ]}
    />,
  );
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Klaar: Ontvangen',
    'Nu: In onderzoek',
    'Nog te doen: Besluit',
  ]);
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('In onderzoek');
  expect(screen.getByText('2 november 2026').getAttribute('dateTime')).toBe('2026-11-02');
  expect(screen.getByText('Hersteld')).toBeTruthy();
});

it('the clock is decoration: everything stands in words', () => {
  const { container } = render(
    <TermClock stand="te_laat" standLabel="Te laat" text="Wij zijn 8 dagen te laat." value="8" progress={3} />,
  );
  expect(container.querySelector('.loket-term__clock')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelector('.loket-term__words')?.textContent).toBe('Te laatWij zijn 8 dagen te laat.');
});

it('the ring is never more than round and never less than empty', () => {
  const dash = (progress: number) => {
    const { container, unmount } = render(
      <TermClock stand="binnen" standLabel="Binnen" text="t" progress={progress} />,
    );
    const value = container.querySelector('.loket-term__passed')?.getAttribute('stroke-dasharray');
    unmount();
    return value;
  };
  expect(dash(3)).toBe(dash(1));
  expect(dash(-1)).toBe(dash(0));
});
