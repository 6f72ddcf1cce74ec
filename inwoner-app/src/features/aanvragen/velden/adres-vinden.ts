import type { Adresdelen } from '@loket/formulieren';

/** What can be looked up: a whole postcode and a number; null while that is not there yet. */
export function gezochtMet({ postcode, huisnummer }: Adresdelen): { postcode: string; huisnummer: number } | null {
  const code = postcode.replaceAll(/\s/g, '').toUpperCase();
  const nummer = huisnummer.trim();
  if (!/^[1-9]\d{3}[A-Z]{2}$/.test(code) || !/^[1-9]\d{0,4}$/.test(nummer)) return null;
  return { postcode: code, huisnummer: Number(nummer) };
}

const achter = ({ huisletter, toevoeging }: Adresdelen) =>
  [huisletter.trim(), toevoeging.trim()].join('-').toUpperCase();

/** Those that fit what was typed after the number: the one that is exactly it, else all that begin with it. */
export function passendBij(getypt: Adresdelen, gevonden: readonly Adresdelen[]): Adresdelen[] {
  const precies = gevonden.filter((een) => achter(een) === achter(getypt));
  if (precies.length > 0 && achter(getypt) !== '-') return precies;
  const begin = (deel: 'huisletter' | 'toevoeging') => (een: Adresdelen) =>
    een[deel].toUpperCase().startsWith(getypt[deel].trim().toUpperCase());
  return gevonden.filter(begin('huisletter')).filter(begin('toevoeging'));
}

/** The street and town that all of them have; null when they differ. */
export function gedeeld(gevonden: readonly Adresdelen[]): Pick<Adresdelen, 'straat' | 'plaats'> | null {
  const [eerste] = gevonden;
  if (!eerste) return null;
  const { straat, plaats } = eerste;
  return gevonden.every((een) => een.straat === straat && een.plaats === plaats) ? { straat, plaats } : null;
}
