import { leesDatum } from '../datum.ts';
import type { Antwoord, Datumdelen, Fout, Nu } from '../model.ts';
import { eenFout, fout, goed, leeg, type Oordeel } from './oordeel.ts';

interface Grenzen {
  vanaf?: string;
  tot?: string;
}

const delen = ['dag', 'maand', 'jaar'] as const;

/** Three fields; says which of them is missing, so that the focus can go there. */
export function leesDatumAntwoord({ vanaf, tot }: Grenzen, antwoord: Antwoord | undefined, nu: Nu): Oordeel {
  const datum = alsDatumdelen(antwoord);
  const ontbreekt = delen.filter((deel) => datum[deel].trim() === '');
  if (ontbreekt.length === 3) return leeg;
  if (ontbreekt.length > 0) {
    const fouten: Fout[] = ontbreekt.map((deel) => eenFout('verplicht', undefined, deel));
    return { soort: 'fout', fouten };
  }
  const iso = leesDatum(datum);
  if (iso === null) return fout('geen-datum');
  const eerste = dagVan(vanaf, nu);
  const laatste = dagVan(tot, nu);
  if (eerste && iso < eerste) return fout('te-vroeg', eerste);
  if (laatste && iso > laatste) return fout('te-laat', laatste);
  return goed(iso);
}

/** A bound as a calendar date. */
export function dagVan(grens: string | undefined, nu: Nu): string | undefined {
  return grens === 'vandaag' ? nu.vandaag : grens;
}

function alsDatumdelen(antwoord: Antwoord | undefined): Datumdelen {
  const gegeven = (typeof antwoord === 'object' && !Array.isArray(antwoord) ? antwoord : {}) as Partial<Datumdelen>;
  const tekst = (deel: unknown) => (typeof deel === 'string' ? deel : '');
  return { dag: tekst(gegeven.dag), maand: tekst(gegeven.maand), jaar: tekst(gegeven.jaar) };
}
