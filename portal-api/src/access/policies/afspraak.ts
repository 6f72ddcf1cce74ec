import { identiteitVan } from '../../identity/acting.ts';
import type { Namens } from '../../identity/namens.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Inwoner } from '../policy.ts';

/** What decides about an appointment: what it is about, and for whom that is meant. */
interface Onderwerp {
  code: string;
  doelgroepen: readonly string[];
}

type Settings = Pick<RegisterSettings, 'afspraken'>;

/** Whether an appointment about this can be made: a company makes those for companies, a person those for persons. */
export function magAfspraakMaken(acting: Inwoner, product: Onderwerp, settings: Settings): boolean {
  const wie = identiteitVan(acting).soort;
  return product.doelgroepen.includes(wie) && magAfspraakZien(acting.namens, product.code, settings);
}

/**
 * Whether an appointment about this is within what a representative may see. Who may act in some kinds of matters sees
 * those that the municipality named for it; who was chosen for some zaaktypen sees none, for it belongs to no case.
 */
export function magAfspraakZien(
  namens: Pick<Namens, 'reikwijdte'> | undefined,
  product: string,
  { afspraken: { domeinen } }: Settings,
): boolean {
  if (!namens || namens.reikwijdte.soort === 'alles') return true;
  if (namens.reikwijdte.soort === 'zaaktypen') return false;
  const domein = Object.hasOwn(domeinen, product) ? domeinen[product] : undefined;
  return domein !== undefined && namens.reikwijdte.domeinen.includes(domein);
}
