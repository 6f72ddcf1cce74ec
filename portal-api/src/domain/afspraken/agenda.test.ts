import { expect, it } from 'vitest';
import { agendaBestand, type AgendaAfspraak } from './agenda.ts';

const afspraak: AgendaAfspraak = {
  id: '0a0c1c2e-5c63-4f7d-9a63-5b7d9c1d7a10',
  nummer: 'A2026-1001',
  plek: {
    soort: 'balie',
    naam: { nl: 'Stadhuis, balie', en: 'City hall, desk' },
    adres: ['Plein 1', '7607 EW Almelo'],
  },
  begin: '2026-12-07T08:00:00.000Z',
  eind: '2026-12-07T08:30:00.000Z',
  versie: 0,
  geannuleerd: false,
};
const omgeving = {
  gemeente: 'Gemeente Almelo',
  adres: 'https://mijn.almelo.example/afspraken/0a0c1c2e-5c63-4f7d-9a63-5b7d9c1d7a10',
  taal: 'nl' as const,
  now: new Date('2026-11-23T09:00:00Z'),
};
/** As a calendar reads it: lines that were folded are one again. */
const regels = (anders: Partial<AgendaAfspraak> = {}, taal: 'nl' | 'en' = 'nl') =>
  agendaBestand({ ...afspraak, ...anders }, { ...omgeving, taal })
    .replaceAll('\r\n ', '')
    .split('\r\n');

it('tells when in the time of the Netherlands, and nothing of what it is about', () => {
  expect(regels()).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'DTSTART;TZID=Europe/Amsterdam:20261207T090000',
      'DTEND;TZID=Europe/Amsterdam:20261207T093000',
      'DTSTAMP:20261123T090000Z',
      'SUMMARY:Afspraak bij Gemeente Almelo',
      'LOCATION:Stadhuis\\, balie\\, Plein 1\\, 7607 EW Almelo',
      'UID:0a0c1c2e-5c63-4f7d-9a63-5b7d9c1d7a10@mijn.almelo.example',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'END:VCALENDAR',
      '',
    ]),
  );
  expect(regels({}, 'en')).toContain('LOCATION:City hall\\, desk\\, Plein 1\\, 7607 EW Almelo');
  expect(regels({ plek: { soort: 'telefoon', naam: { nl: 'x', en: null }, adres: [] } })).toContain(
    'LOCATION:Wij bellen u',
  );
});

it.each([
  // the days around both changes of the clock in 2027, and the hour itself on the days of the change
  ['2027-03-26T08:00:00Z', '20270326T090000'],
  ['2027-03-29T07:00:00Z', '20270329T090000'],
  ['2027-03-28T00:59:00Z', '20270328T015900'],
  ['2027-03-28T01:00:00Z', '20270328T030000'],
  ['2027-10-29T07:00:00Z', '20271029T090000'],
  ['2027-11-01T08:00:00Z', '20271101T090000'],
])('%s is %s on the wall', (begin, muur) => {
  expect(regels({ begin })).toContain(`DTSTART;TZID=Europe/Amsterdam:${muur}`);
});

it('has the zone with both rules of the clock, so that no calendar has to guess', () => {
  const alle = regels();
  const zone = alle.slice(alle.indexOf('BEGIN:VTIMEZONE'), alle.indexOf('END:VTIMEZONE') + 1);
  const deel = (naam: string) => zone.slice(zone.indexOf(`BEGIN:${naam}`), zone.indexOf(`END:${naam}`));
  expect(zone).toContain('TZID:Europe/Amsterdam');
  expect(deel('DAYLIGHT')).toEqual(
    expect.arrayContaining(['TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU']),
  );
  expect(deel('STANDARD')).toEqual(
    expect.arrayContaining(['TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']),
  );
});

it('replaces an older version, and takes away what was cancelled', () => {
  expect(regels({ versie: 2, geannuleerd: true })).toEqual(expect.arrayContaining(['SEQUENCE:2', 'STATUS:CANCELLED']));
});

it('has no line longer than 75 octets, and breaks no character', () => {
  const naam = { nl: 'Wijkteam ’t Hofkamp – spreekkamer één; achter de ringleiding, eerste verdieping', en: null };
  const bestand = agendaBestand({ ...afspraak, plek: { soort: 'balie', naam, adres: ['Straat 1\nachter'] } }, omgeving);
  const geschreven = bestand.split('\r\n');
  expect(Math.max(...geschreven.map((regel) => Buffer.byteLength(regel)))).toBeLessThanOrEqual(75);
  expect(bestand.replaceAll('\r\n ', '')).toContain(
    'LOCATION:Wijkteam ’t Hofkamp – spreekkamer één\\; achter de ringleiding\\, eerste verdieping\\, Straat 1\\nachter',
  );
  expect(bestand.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
