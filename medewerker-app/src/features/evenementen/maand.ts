/** A month as `2026-12`. */
export type Maand = string;

const deel = (maand: Maand): [number, number] => [Number(maand.slice(0, 4)), Number(maand.slice(5, 7))];
const dag = (jaar: number, maand: number, dagInMaand: number) =>
  new Date(Date.UTC(jaar, maand - 1, dagInMaand)).toISOString().slice(0, 10);

/** The month that lies so many months later. */
export function plusMaanden(maand: Maand, aantal: number): Maand {
  const [jaar, nummer] = deel(maand);
  return dag(jaar, nummer + aantal, 1).slice(0, 7);
}

/** First and last day of a month. */
export function dagenVan(maand: Maand): { van: string; tot: string } {
  const [jaar, nummer] = deel(maand);
  return { van: dag(jaar, nummer, 1), tot: dag(jaar, nummer + 1, 0) };
}

/** Whether an address holds a month. */
export const isMaand = (tekst: string | null): tekst is Maand => /^20\d{2}-(0[1-9]|1[0-2])$/.test(tekst ?? '');

/** Weeks of a month from Monday on; null where a week reaches into another month. */
export function wekenVan(maand: Maand): (string | null)[][] {
  const [jaar, nummer] = deel(maand);
  const aantal = new Date(Date.UTC(jaar, nummer, 0)).getUTCDate();
  const voor = (new Date(Date.UTC(jaar, nummer - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((voor + aantal) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_dag, plek) => {
      const dagInMaand = week * 7 + plek - voor + 1;
      return dagInMaand < 1 || dagInMaand > aantal ? null : dag(jaar, nummer, dagInMaand);
    }),
  );
}
