import { expect, it } from 'vitest';
import { presentOntbrekend } from './ontbrekend.ts';

it('tells each missing source once, since its first failure, and whether it was switched off', () => {
  const om = (tijd: string) => new Date(`2026-11-23T${tijd}:00Z`);
  expect(
    presentOntbrekend([
      { source: 'openzaak', kind: 'documenten', failure: 'timeout', since: om('09:02') },
      { source: 'openzaak', kind: 'documenten', failure: 'refused', since: om('09:01') },
      { source: 'openzaak', kind: 'besluiten', failure: 'malformed', since: om('09:03') },
      { source: 'kvk', kind: 'bedrijven', failure: 'switched-off', since: om('08:00') },
    ]),
  ).toEqual([
    { bron: 'openzaak', soort: 'documenten', reden: 'storing', sinds: '2026-11-23T09:01:00.000Z' },
    { bron: 'openzaak', soort: 'besluiten', reden: 'storing', sinds: '2026-11-23T09:03:00.000Z' },
    { bron: 'kvk', soort: 'bedrijven', reden: 'uitgeschakeld', sinds: '2026-11-23T08:00:00.000Z' },
  ]);
});
