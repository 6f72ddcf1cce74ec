import type { Gezin, Reikwijdte } from '../../identity/namens.ts';
import type { Datum, Gezagspersoon } from '../../registers/model.ts';
import { leeftijdOp } from './leeftijd.ts';

/** What a child of 12 to 15 keeps to herself. */
export type Afgeschermd = 'zorg' | 'alles';

/** Why a parent or guardian cannot act for a child now. */
export type GeenGezag = 'te-oud' | 'afgeschermd' | 'geen-gezag' | 'onzeker';

export type Gezagsoordeel =
  { mag: true; leeftijd: number; reikwijdte: Reikwijdte } | { mag: false; leeftijd: number | null; reden: GeenGezag };

/** From this age a child may keep things to herself (Wgbo and Jeugdwet: 12 and older also decide themselves). */
export const ZELF_MEEBESLISSEN = 12;
/** From this age a child decides alone, and a parent needs a mandate. */
export const ZELF_BESLISSEN = 16;

/**
 * Whether somebody may act for a child by authority: under 12 she may; from 12 to 15 both may, as far as the child does
 * not keep it to herself; from 16 only by a mandate. One of two parents is enough (BW 1:253i). When the register cannot
 * tell who has authority, or how old the child is, nobody may.
 */
export function gezagsoordeel(
  ouder: string,
  kind: Gezagspersoon,
  { afgeschermd, dag }: { afgeschermd: Afgeschermd | null; dag: Datum },
): Gezagsoordeel {
  const leeftijd = leeftijdOp(dag, kind.geboortedatum);
  const relaties = kind.gezag.filter(({ minderjarige }) => minderjarige === kind.bsn);
  const eigen = relaties.find(({ gezaghebbenden }) => gezaghebbenden.includes(ouder));
  if (kind.overleden || !eigen || eigen.soort === 'geen') return { mag: false, leeftijd, reden: 'geen-gezag' };
  if (leeftijd === null || relaties.some(({ soort }) => soort === 'onzeker')) {
    return { mag: false, leeftijd, reden: 'onzeker' };
  }
  if (leeftijd >= ZELF_BESLISSEN) return { mag: false, leeftijd, reden: 'te-oud' };
  if (leeftijd < ZELF_MEEBESLISSEN || !afgeschermd) return { mag: true, leeftijd, reikwijdte: { soort: 'alles' } };
  if (afgeschermd === 'alles') return { mag: false, leeftijd, reden: 'afgeschermd' };
  return { mag: true, leeftijd, reikwijdte: { soort: 'domeinen', domeinen: ['geld', 'overig'] } };
}

/** Whether this parent and the child live together, and who is her partner; an unknown address is no shared one. */
export function gezinVan(ouder: Gezagspersoon | undefined, kind: Gezagspersoon): Gezin {
  return {
    zelfdeAdres: ouder !== undefined && ouder.adres !== null && ouder.adres === kind.adres,
    samen: ouder ? [ouder.bsn, ...ouder.partners] : [],
  };
}
