import type { Datumdelen } from './model.ts';

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'];
const alleMaanden = [...maanden, 'november', 'december'];

/** The calendar date of three fields (`2026-02-28`); null when there is no such day. A month may be written as a word. */
export function leesDatum({ dag, maand, jaar }: Datumdelen): string | null {
  const delen = [jaar.trim(), maandnummer(maand.trim()), dag.trim()];
  if (!/^\d{4}$/.test(delen[0] ?? '') || !delen.slice(1).every((deel) => /^\d{1,2}$/.test(deel))) return null;
  const iso = [delen[0], delen[1]?.padStart(2, '0'), delen[2]?.padStart(2, '0')].join('-');
  const dagInTijd = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(dagInTijd.getTime()) && dagInTijd.toISOString().startsWith(iso) ? iso : null;
}

/** The three fields of a calendar date. */
export function datumdelen(iso: string): Datumdelen {
  const [jaar = '', maand = '', dag = ''] = iso.split('-');
  return { dag: String(Number(dag)), maand: String(Number(maand)), jaar };
}

function maandnummer(getypt: string): string {
  const klein = getypt.toLowerCase();
  const plaats = klein.length < 3 ? -1 : alleMaanden.findIndex((maand) => maand.startsWith(klein));
  return plaats < 0 ? getypt : String(plaats + 1);
}
