import type { Antwoord, Optie } from '../model.ts';
import { fout, goed, leeg, type Oordeel } from './oordeel.ts';
import { getypt } from './tekst.ts';

const kent = (opties: readonly Optie[], waarde: string) => opties.some((optie) => optie.waarde === waarde);

/** One of the options, by its value. */
export function leesKeuze({ opties }: { opties: Optie[] }, antwoord: Antwoord | undefined): Oordeel {
  const gekozen = getypt(antwoord);
  if (!gekozen) return leeg;
  return kent(opties, gekozen) ? goed(gekozen) : fout('onbekende-keuze');
}

/** In the order of the options, each once. */
export function leesMeerkeuze(
  { opties, hoogstens }: { opties: Optie[]; hoogstens?: number },
  antwoord: Antwoord | undefined,
): Oordeel {
  const gekozen = Array.isArray(antwoord) ? antwoord.filter((deel) => typeof deel === 'string') : [];
  if (gekozen.length === 0) return leeg;
  if (!gekozen.every((waarde) => kent(opties, waarde))) return fout('onbekende-keuze');
  const waarden = opties.map(({ waarde }) => waarde).filter((waarde) => gekozen.includes(waarde));
  if (hoogstens !== undefined && waarden.length > hoogstens) return fout('te-veel', hoogstens);
  return goed(waarden);
}

/** Yes or no; kept as true or false. */
export function leesJaNee(_vraag: object, antwoord: Antwoord | undefined): Oordeel {
  if (antwoord === true || antwoord === 'ja') return goed(true);
  if (antwoord === false || antwoord === 'nee') return goed(false);
  return getypt(antwoord) ? fout('onbekende-keuze') : leeg;
}

/** A declaration is made or not; refusing it is no answer. */
export function leesVerklaring(_vraag: object, antwoord: Antwoord | undefined): Oordeel {
  return antwoord === true ? goed(true) : leeg;
}
