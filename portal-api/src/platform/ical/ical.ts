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

/** One thing in a calendar: at a time, or on a whole day. */
export interface Agendapunt {
  /** The same for the same thing, also after it changed. */
  uid: string;
  /** Rises with each change: a calendar replaces what it has. */
  versie?: number;
  /** Moments (ISO 8601 with offset), or a calendar day. */
  wanneer: { begin: string; eind: string } | { dag: string };
  titel: string;
  waar?: string;
  tekst?: string;
  url?: string;
  vervalt?: boolean;
  /** Whether one is not free then. */
  bezet?: boolean;
}

/**
 * A file for any calendar (RFC 5545). What stands in it is read by whoever sees the calendar.
 * @param naam what the calendar calls it, for one that is subscribed to
 */
export function icalBestand(
  punten: readonly Agendapunt[],
  { product, now, naam }: { product: string; now: Date; naam?: string },
): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Een Loket//${product}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(naam ? [`X-WR-CALNAME:${tekst(naam)}`] : []),
    ...TIJDZONE,
    ...punten.flatMap((punt) => regelsVan(punt, now)),
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${gevouwen(regel)}\r\n`).join('');
}

function regelsVan(punt: Agendapunt, now: Date): string[] {
  const { uid, versie = 0, wanneer, titel, waar, tekst: toelichting, url, vervalt = false, bezet = true } = punt;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${versie}`,
    `DTSTAMP:${utc(now)}`,
    ...('dag' in wanneer
      ? [`DTSTART;VALUE=DATE:${wanneer.dag.replaceAll('-', '')}`]
      : [
          `DTSTART;TZID=Europe/Amsterdam:${plaatselijk(wanneer.begin)}`,
          `DTEND;TZID=Europe/Amsterdam:${plaatselijk(wanneer.eind)}`,
        ]),
    `SUMMARY:${tekst(titel)}`,
    ...(waar ? [`LOCATION:${tekst(waar)}`] : []),
    ...(toelichting ? [`DESCRIPTION:${tekst(toelichting)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${vervalt ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${bezet ? 'OPAQUE' : 'TRANSPARENT'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
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
