import type { Openingstijd } from '@loket/contract';

const dagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** Opening hours as an editor types them, a line for each: `ma 09:00-17:00`. */
export const alsTekst = (tijden: readonly Openingstijd[]): string =>
  tijden.map(({ dag, van, tot }) => `${dag} ${van}-${tot}`).join('\n');

/** Null when a line is no opening time. */
export function uitTekst(tekst: string): Openingstijd[] | null {
  const regels = tekst
    .split('\n')
    .map((regel) => regel.trim().toLowerCase())
    .filter(Boolean);
  const tijden = regels.map((regel) => {
    const [, naam, van, tot] = /^(\w\w)\s+(\d\d[:.]\d\d)\s*-\s*(\d\d[:.]\d\d)$/.exec(regel) ?? [];
    const dag = dagen.find((een) => een === naam);
    return dag && van && tot ? { dag, van: van.replace('.', ':'), tot: tot.replace('.', ':') } : null;
  });
  return tijden.every((tijd) => tijd !== null) ? tijden : null;
}

/** Words with commas between them. */
export const lijst = (tekst: string): string[] =>
  tekst
    .split(',')
    .map((deel) => deel.trim())
    .filter(Boolean);
