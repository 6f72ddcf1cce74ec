import { addDays } from '../registers/durations.ts';

/** Public holidays with a fixed date; those around Easter and Whitsun are left out. */
const FEESTDAGEN = new Set(['01-01', '04-27', '05-05', '12-25', '12-26']);

const isWerkdag = (day: string): boolean =>
  ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !FEESTDAGEN.has(day.slice(5));

/** The last working day up to and including an ISO date, but never before `from`: when the municipality did something. */
export function werkdagTot(day: string, from: string): string {
  if (day <= from) return from;
  return isWerkdag(day) ? day : werkdagTot(addDays(day, -1), from);
}

/** The first working day from an ISO date: a term does not end on a day off (Algemene termijnenwet 1). */
export function werkdagVanaf(day: string): string {
  return isWerkdag(day) ? day : werkdagVanaf(addDays(day, 1));
}
