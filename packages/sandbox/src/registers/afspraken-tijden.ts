import { addDays } from './durations.ts';

/** When a place is open: days of the week, 1 (Monday) to 7, and Dutch times. */
export interface Openingstijd {
  dagen: number[];
  van: string;
  tot: string;
}

/** A time that can be booked, as moments with the offset of the Netherlands on that day. */
export interface Tijd {
  begin: string;
  eind: string;
}

const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Easter Sunday (Gauss, Gregorian calendar). */
function pasen(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((jaar % 100) / 4) - d - ((jaar % 100) % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${jaar}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** Days on which the municipality is closed: the holidays of the Algemene termijnenwet, 3 lid 1, and 5 May. */
export function feestdagen(jaar: number): ReadonlySet<string> {
  const vast = ['01-01', '05-05', '12-25', '12-26'].map((dag) => `${jaar}-${dag}`);
  const koningsdag = new Date(`${jaar}-04-27T00:00:00Z`).getUTCDay() === 0 ? `${jaar}-04-26` : `${jaar}-04-27`;
  // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday
  return new Set([...vast, koningsdag, ...[-2, 0, 1, 39, 49, 50].map((dagen) => addDays(pasen(jaar), dagen))]);
}

/** A Dutch time as a moment with its offset; offices are not open at night, so that there is always exactly one. */
export function moment(dag: string, tijd: string): string {
  const offset = ['+01:00', '+02:00'].find((een) => klok.format(new Date(`${dag}T${tijd}${een}`)) === `${dag} ${tijd}`);
  return `${dag}T${tijd}:00${offset ?? '+01:00'}`;
}

/** The Dutch day of a moment. */
export function dagVan(now: Date): string {
  return klok.format(now).slice(0, 10);
}

/** Everything that can be offered on a day, one after the other within the opening hours; nothing on a holiday. */
export function tijdenOp(dag: string, duur: number, openingstijden: readonly Openingstijd[]): Tijd[] {
  if (feestdagen(Number(dag.slice(0, 4))).has(dag)) return [];
  const weekdag = new Date(`${dag}T00:00:00Z`).getUTCDay() || 7;
  return openingstijden
    .filter(({ dagen }) => dagen.includes(weekdag))
    .flatMap(({ van, tot }) => {
      const [begin, eind] = [minuten(van), minuten(tot)];
      const aantal = Math.floor((eind - begin) / duur);
      return Array.from({ length: aantal }, (_, nth) => ({
        begin: moment(dag, tijd(begin + nth * duur)),
        eind: moment(dag, tijd(begin + (nth + 1) * duur)),
      }));
    });
}

function minuten(van: string): number {
  return Number(van.slice(0, 2)) * 60 + Number(van.slice(3));
}

function tijd(aantal: number): string {
  return `${String(Math.floor(aantal / 60)).padStart(2, '0')}:${String(aantal % 60).padStart(2, '0')}`;
}
