import { expect, it } from 'vitest';
import { kloktijdVan, momentVan } from './kloktijd.ts';

it.each([
  ['2026-12-07T14:00', '2026-12-07T13:00:00.000Z'],
  ['2026-07-07T14:00', '2026-07-07T12:00:00.000Z'],
  // the clock goes forward: two o'clock is three o'clock
  ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
  ['2027-03-28T02:30', null],
  ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  // the clock goes back: half past two comes twice, and the first is meant
  ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['2026-02-30T10:00', null],
  ['2026-13-01T10:00', null],
])('%s on the wall is %s', (kloktijd, moment) => {
  expect(momentVan(kloktijd)?.toISOString() ?? null).toBe(moment);
  if (moment) expect(kloktijdVan(new Date(moment))).toBe(kloktijd);
});

it('the second half past two is on the wall as the first', () => {
  expect(kloktijdVan(new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30');
});
