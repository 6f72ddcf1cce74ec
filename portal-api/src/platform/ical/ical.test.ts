import { expect, it } from 'vitest';
import { icalFile, type IcalEntry } from './ical.ts';

const event: IcalEntry = {
  uid: '1@loket.example',
  sequence: 0,
  begin: new Date('2026-10-25T00:30:00Z'),
  end: new Date('2026-10-25T09:00:00Z'),
  summary: 'Nacht, van de klok; \\ en "meer"',
  location: 'Stadhuis',
  description: 'Regel 1\nRegel 2',
  url: 'https://loket.example/evenementen/1',
  cancelled: false,
};
const now = new Date('2026-10-01T00:00:00Z');

it('an event over the night in which the clock goes back ends an hour of real time later than the wall says', () => {
  const lines = icalFile('Evenementen', [event], now).split('\r\n');
  expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20261025T023000');
  expect(lines).toContain('DTEND;TZID=Europe/Amsterdam:20261025T100000');
  expect(lines).toContain('SUMMARY:Nacht\\, van de klok\\; \\\\ en "meer"');
  expect(lines).toContain('DESCRIPTION:Regel 1\\nRegel 2');
  expect(lines).toContain('CLASS:PUBLIC');
});

it('no line is longer than 75 octets, and a character stays whole', () => {
  const file = icalFile('Evenementen', [{ ...event, summary: 'é'.repeat(100) }], now);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain('é'.repeat(100));
});
