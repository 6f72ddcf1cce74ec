import type { Antwoord, Bestand } from '../model.ts';
import { fout, goed, leeg, type Oordeel } from './oordeel.ts';

/** References to files that were uploaded before; their content was judged then. */
export function leesBestanden({ hoogstens }: { hoogstens: number }, antwoord: Antwoord | undefined): Oordeel {
  const gegeven: unknown[] = Array.isArray(antwoord) ? antwoord : [];
  const bestanden = gegeven
    .filter(isBestand)
    .filter((bestand, plaats, alle) => alle.findIndex(({ id }) => id === bestand.id) === plaats)
    .map(({ id, naam, omvang }) => ({ id, naam, omvang }));
  if (bestanden.length === 0) return leeg;
  return bestanden.length > hoogstens ? fout('te-veel', hoogstens) : goed(bestanden);
}

function isBestand(deel: unknown): deel is Bestand {
  const { id, naam, omvang } = (typeof deel === 'object' && deel !== null ? deel : {}) as Partial<Bestand>;
  return typeof id === 'string' && id !== '' && typeof naam === 'string' && typeof omvang === 'number';
}
