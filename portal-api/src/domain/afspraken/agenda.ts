import type { Afspraakplek } from '../../registers/afspraken-model.ts';

/** What stands in a calendar: nothing of what it is about, for calendars are shared and stand open on a desk. */
export interface AgendaAfspraak {
  id: string;
  nummer: string;
  plek: Pick<Afspraakplek, 'soort' | 'naam' | 'adres'>;
  begin: string;
  eind: string;
  /** Rises with each change: a calendar replaces what it has. */
  versie: number;
  geannuleerd: boolean;
}

interface Omgeving {
  gemeente: string;
  /** Where it can be moved or cancelled. */
  adres: string;
  taal: 'nl' | 'en';
  now: Date;
}

const woorden = {
  nl: {
    titel: 'Afspraak bij {gemeente}',
    telefoon: 'Wij bellen u',
    video: 'Met beeldbellen',
    tekst: 'Nummer {nummer}. Verzetten of annuleren: {adres}',
  },
  en: {
    titel: 'Appointment with {gemeente}',
    telefoon: 'We call you',
    video: 'By video call',
    tekst: 'Number {nummer}. Move or cancel: {adres}',
  },
};

/**
 * The clock of the Netherlands, as every calendar asks it beside a local time (RFC 5545 3.6.5): summer time from the last
 * Sunday of March to that of October (Directive 2000/84/EC).
 */
const TIJDZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An appointment as a file for any calendar (RFC 5545). */
export function agendaBestand(afspraak: AgendaAfspraak, { gemeente, adres, taal, now }: Omgeving): string {
  const t = woorden[taal];
  const { id, nummer, plek, begin, eind, versie, geannuleerd } = afspraak;
  const naam = taal === 'en' ? (plek.naam.en ?? plek.naam.nl) : plek.naam.nl;
  const waar = plek.soort === 'balie' ? [naam, ...plek.adres].join(', ') : t[plek.soort];
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Een Loket//Afspraken//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...TIJDZONE,
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(adres).hostname}`,
    `SEQUENCE:${versie}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;TZID=Europe/Amsterdam:${plaatselijk(begin)}`,
    `DTEND;TZID=Europe/Amsterdam:${plaatselijk(eind)}`,
    `SUMMARY:${tekst(t.titel.replace('{gemeente}', gemeente))}`,
    `LOCATION:${tekst(waar)}`,
    `DESCRIPTION:${tekst(t.tekst.replace('{nummer}', nummer).replace('{adres}', adres))}`,
    `URL:${adres}`,
    `STATUS:${geannuleerd ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${gevouwen(regel)}\r\n`).join('');
}

const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock on the wall says: `20261207T090000`. */
function plaatselijk(moment: string): string {
  return klok.format(new Date(moment)).replaceAll(/[-:]/g, '').replace(' ', 'T');
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** RFC 5545 3.3.11. */
function tekst(waarde: string): string {
  return waarde.replaceAll(/[\\;,]/g, (teken) => `\\${teken}`).replaceAll(/\r?\n/g, '\\n');
}

const LANGST = 75;

/** No line is longer than 75 octets; what follows begins with a space (RFC 5545 3.1). Characters stay whole. */
function gevouwen(regel: string): string {
  let gevuld = 0;
  let uit = '';
  for (const teken of regel) {
    const octetten = Buffer.byteLength(teken);
    if (gevuld + octetten > LANGST) {
      uit += '\r\n ';
      gevuld = 1;
    }
    uit += teken;
    gevuld += octetten;
  }
  return uit;
}
