/** A day in the calendar, ISO 8601 (`2026-12-04`); never a moment, so that no time zone can shift it. */
export type Kalenderdag = string;

const dag = 86_400_000;
const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Which day it is in the Netherlands at this moment. */
export function dagVan(moment: Date): Kalenderdag {
  return amsterdam.format(moment);
}

/**
 * The day of a date or moment as registers write it. A moment with an offset is put on the Dutch calendar; a date, or
 * a moment without offset, is taken as written. Null for anything else.
 */
export function leesDag(tekst: string | null): Kalenderdag | null {
  const [, datum, tijd, offset] = /^(\d{4}-\d{2}-\d{2})(T[\d:.,]+(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(tekst ?? '') ?? [];
  if (!tekst || !datum || !bestaat(datum)) return null;
  if (!tijd || !offset) return datum;
  const moment = new Date(tekst);
  return Number.isNaN(moment.getTime()) ? null : dagVan(moment);
}

/** The moment at which a day begins in the Netherlands: an hour or two before it does in UTC. */
export function beginVan(datum: Kalenderdag): Date {
  const zomer = new Date(utc(datum) - 7_200_000);
  return dagVan(zomer) === datum ? zomer : new Date(utc(datum) - 3_600_000);
}

/** Days from one day to another; negative when the second is earlier. */
export function dagenTussen(van: Kalenderdag, tot: Kalenderdag): number {
  return Math.round((utc(tot) - utc(van)) / dag);
}

/** The day that lies so many days later; earlier when negative. */
export function plusDagen(van: Kalenderdag, dagen: number): Kalenderdag {
  return iso(utc(van) + dagen * dag);
}

/** Day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekdag(datum: Kalenderdag): number {
  return new Date(utc(datum)).getUTCDay();
}

/** The Monday of the week that a day is in. */
export function maandagVan(datum: Kalenderdag): Kalenderdag {
  return plusDagen(datum, -((weekdag(datum) + 6) % 7));
}

export function jaarVan(datum: Kalenderdag): number {
  return Number(datum.slice(0, 4));
}

export interface Duur {
  jaren: number;
  maanden: number;
  dagen: number;
}

const eeuw = 36_525;

/**
 * Reads an ISO 8601 duration of days and longer (`P56D`, `P8W`, `P1Y2M`). Null when it is none, has length zero, or is
 * longer than any term: a typing error counts to no day that means something.
 */
export function leesDuur(tekst: string | null): Duur | null {
  const delen = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T[\dHMS.,]*)?$/i.exec(tekst ?? '');
  if (!delen) return null;
  const [jaren, maanden, weken, dagen] = delen.slice(1).map((deel) => Number(deel ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const duur = { jaren, maanden, dagen: weken * 7 + dagen };
  const lengte = jaren * 366 + maanden * 31 + duur.dagen;
  return lengte > 0 && lengte <= eeuw ? duur : null;
}

/** The day after a duration. A month later than 31 January is the last day of February. */
export function plus(van: Kalenderdag, duur: Duur): Kalenderdag {
  const [jaar, maand, dagInMaand] = delenVan(van);
  const maanden = (jaar + duur.jaren) * 12 + (maand - 1) + duur.maanden;
  const doelJaar = Math.floor(maanden / 12);
  const doelMaand = maanden % 12;
  const laatste = new Date(Date.UTC(doelJaar, doelMaand + 1, 0)).getUTCDate();
  return iso(Date.UTC(doelJaar, doelMaand, Math.min(dagInMaand, laatste)) + duur.dagen * dag);
}

function delenVan(datum: Kalenderdag): [number, number, number] {
  return [Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10))];
}

function utc(datum: Kalenderdag): number {
  const [jaar, maand, dagInMaand] = delenVan(datum);
  return Date.UTC(jaar, maand - 1, dagInMaand);
}

function iso(tijd: number): Kalenderdag {
  return new Date(tijd).toISOString().slice(0, 10);
}

function bestaat(datum: string): boolean {
  const tijd = utc(datum);
  return !Number.isNaN(tijd) && iso(tijd) === datum;
}
