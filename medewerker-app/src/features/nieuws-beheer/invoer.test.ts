import { expect, it } from 'vitest';
import { alsMoment, alsVeld, bestaatNiet } from './invoer.ts';

it.each([
  ['2026-12-01T09:00', '2026-12-01T08:00:00.000Z'],
  ['2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
  // the night on which the clock goes forward, and the one on which it goes back
  ['2027-03-28T01:30', '2027-03-28T00:30:00.000Z'],
  ['2027-03-28T03:30', '2027-03-28T01:30:00.000Z'],
  ['2026-10-25T01:30', '2026-10-24T23:30:00.000Z'],
  ['2026-10-25T03:30', '2026-10-25T02:30:00.000Z'],
])('%s on the Dutch clock is %s', (veld, moment) => {
  expect(alsMoment(veld)).toBe(moment);
  expect(alsVeld(moment)).toBe(veld);
});

it('of an hour that comes twice the first is meant, as with events', () => {
  expect(alsMoment('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
});

it('a time that does not exist is kept as it was filled in and is no moment; nothing is no moment either', () => {
  expect(alsMoment('2027-03-28T02:30')).toBe('2027-03-28T02:30');
  expect(alsVeld('2027-03-28T02:30')).toBe('2027-03-28T02:30');
  expect([bestaatNiet('2027-03-28T02:30'), bestaatNiet('2027-03-28T01:30:00.000Z'), bestaatNiet(null)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(alsMoment('')).toBeNull();
  expect(alsVeld(null)).toBe('');
});
