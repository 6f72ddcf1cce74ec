/** One thing in a calendar. Calendars are shared and stand open on a desk: whoever makes one leaves out what is nobody's business. */
interface IcalEvent {
  uid: string;
  /** Rises with each change: a calendar replaces what it has. */
  sequence: number;
  summary: string;
  location?: string;
  description?: string;
  url: string;
  cancelled: boolean;
  /** Shown to others only as busy. */
  private?: boolean;
}

/** At a time, or on a whole day (ISO 8601), on which one is free all the same. */
export type IcalEntry = IcalEvent & ({ begin: Date; end: Date } | { day: string });

/**
 * The clock of the Netherlands, as every calendar asks it beside a local time (RFC 5545 3.6.5): summer time from the last
 * Sunday of March to that of October (Directive 2000/84/EC).
 */
const TIME_ZONE = [
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

/**
 * A file for any calendar (RFC 5545), in the time of the Netherlands, so that it stays right when the clock changes.
 * @param name what a calendar calls it that subscribes to it
 */
export function icalFile(product: string, events: readonly IcalEntry[], now: Date, name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Een Loket//${product}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name ? [`X-WR-CALNAME:${escaped(name)}`] : []),
    ...TIME_ZONE,
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: IcalEntry, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(now)}`,
    ...('day' in event
      ? [`DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`]
      : [
          `DTSTART;TZID=Europe/Amsterdam:${localTime(event.begin)}`,
          `DTEND;TZID=Europe/Amsterdam:${localTime(event.end)}`,
        ]),
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${'day' in event ? 'TRANSPARENT' : 'OPAQUE'}`,
    `CLASS:${event.private ? 'PRIVATE' : 'PUBLIC'}`,
    'END:VEVENT',
  ];
}

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock on the wall says: `20261207T090000`. */
function localTime(moment: Date): string {
  return wallClock.format(moment).replaceAll(/[-:]/g, '').replace(' ', 'T');
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** RFC 5545 3.3.11. */
function escaped(value: string): string {
  return value.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r?\n/g, '\\n');
}

const LONGEST = 75;

/** No line is longer than 75 octets; what follows begins with a space (RFC 5545 3.1). Characters stay whole. */
function folded(line: string): string {
  let filled = 0;
  let out = '';
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (filled + octets > LONGEST) {
      out += '\r\n ';
      filled = 1;
    }
    out += character;
    filled += octets;
  }
  return out;
}
