import type { DigitaalAdres } from '../../registers/klantinteracties/model.ts';
import type { Contactadres } from './model.ts';
import type { ContactWijziging } from './zending.ts';

/** An address with what is on its way to the register laid over it. */
export interface GetoondAdres extends Contactadres {
  /** Something about it still has to reach the customer register. */
  wordtBezorgd: boolean;
}

/** The addresses as somebody left them, also while the register does not know it yet. Changes come oldest first. */
export function metOnderweg(
  adressen: readonly DigitaalAdres[],
  wijzigingen: readonly { id: string; inhoud: ContactWijziging }[],
): GetoondAdres[] {
  let nu: GetoondAdres[] = adressen.map((adres) => ({ ...adres, wordtBezorgd: false }));
  for (const { id, inhoud } of wijzigingen) {
    if (inhoud.doe === 'verwijder') nu = nu.filter((adres) => adres.id !== inhoud.adres);
    if (inhoud.doe === 'voorkeur') {
      nu = nu.map((adres) =>
        adres.soort === inhoud.soort ? { ...adres, voorkeur: adres.id === inhoud.adres, wordtBezorgd: true } : adres,
      );
    }
    if (inhoud.doe === 'adres') nu = metAdres(nu, id, inhoud);
  }
  return nu;
}

function metAdres(
  nu: readonly GetoondAdres[],
  id: string,
  { soort, adres, vervangt }: Extract<ContactWijziging, { doe: 'adres' }>,
): GetoondAdres[] {
  const nieuw = { soort, adres, geverifieerd: true, wordtBezorgd: true };
  const bekend = nu.find((one) => one.soort === soort && (one.id === vervangt || zelfdeAdres(one.adres, adres)));
  if (bekend) return nu.map((one) => (one === bekend ? { ...one, ...nieuw } : one));
  const eerste = !nu.some((one) => one.soort === soort && one.voorkeur);
  return [...nu, { ...nieuw, id, voorkeur: eerste }];
}

/** Whether two spellings are one address. */
export function zelfdeAdres(een: string, ander: string): boolean {
  const plat = (adres: string) => adres.replaceAll(/\s/g, '').toLowerCase();
  return plat(een) === plat(ander);
}
