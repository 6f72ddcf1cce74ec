import en from './locales/en.json' with { type: 'json' };
import nl from './locales/nl.json' with { type: 'json' };

/** The languages in which a receipt is written. */
export type Taal = 'nl' | 'en';
type Teksten = typeof nl;

export const teksten: Record<Taal, Teksten> = { nl, en };

/** Fills in what stands between braces. */
export function vul(tekst: string, waarden: Readonly<Record<string, string | number>>): string {
  return tekst.replace(/\{(\w+)\}/g, (geheel, naam: string) => String(waarden[naam] ?? geheel));
}
