import { describe, expect, it } from 'vitest';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { belmomenten } from './belmomenten.ts';

const { terugbellen } = vragenSettings.parse({});
const op = (moment: string, anders: Partial<typeof terugbellen> = {}) =>
  belmomenten(new Date(moment), { ...terugbellen, ...anders }).map(({ id }) => id);

describe('the times to be called back', () => {
  it('are in the morning and the afternoon of working days', () => {
    expect(op('2026-11-23T07:00:00Z')).toEqual(
      ['23', '24', '25', '26', '27'].flatMap((dag) => [`2026-11-${dag}T09:00-12:00`, `2026-11-${dag}T13:00-16:30`]),
    );
  });

  it('are never past or begun, by the clock of the Netherlands', () => {
    expect(op('2026-11-23T09:00:00Z')[0]).toBe('2026-11-23T13:00-16:30');
    expect(op('2026-11-23T12:00:00Z')[0]).toBe('2026-11-24T09:00-12:00');
    // Nearly midnight in Greenwich is the next day here.
    expect(op('2026-11-23T23:30:00Z')[0]).toBe('2026-11-24T09:00-12:00');
    expect(op('2026-07-06T06:59:00Z')[0]).toBe('2026-07-06T09:00-12:00');
    expect(op('2026-07-06T07:00:00Z')[0]).toBe('2026-07-06T13:00-16:30');
  });

  it('skip weekends and public holidays', () => {
    expect([...new Set(op('2026-12-24T16:00:00Z').map((id) => id.slice(0, 10)))]).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-04',
    ]);
  });

  it('follow the hours of the municipality', () => {
    const momenten = [
      { dagen: [4], van: '18:00', tot: '20:00' },
      { dagen: [6], van: '09:00', tot: '12:00' },
    ];
    expect(op('2026-11-23T09:00:00Z', { dagen: 2, momenten })).toEqual([
      '2026-11-26T18:00-20:00',
      '2026-11-28T09:00-12:00',
    ]);
    expect(op('2026-11-23T09:00:00Z', { momenten: [{ dagen: [], van: '09:00', tot: '10:00' }] })).toEqual([]);
  });
});
