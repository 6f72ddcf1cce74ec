import { aantalDecimalen, leesGetal } from '../getal.ts';
import type { Antwoord } from '../model.ts';
import { fout, goed, leeg, type Oordeel } from './oordeel.ts';
import { getypt } from './tekst.ts';

interface Grenzen {
  minimum?: number;
  maximum?: number;
  decimalen: number;
}

/** A number or an amount, with its bounds; kept as a number. */
export function leesGetalAntwoord({ minimum, maximum, decimalen }: Grenzen, antwoord: Antwoord | undefined): Oordeel {
  const tekst = getypt(antwoord);
  if (!tekst) return leeg;
  const getal = leesGetal(tekst);
  if (getal === null) return fout('geen-getal');
  if (aantalDecimalen(getal) > decimalen) return fout('te-veel-decimalen', decimalen);
  if (minimum !== undefined && getal < minimum) return fout('te-klein', minimum);
  if (maximum !== undefined && getal > maximum) return fout('te-groot', maximum);
  return goed(getal);
}
