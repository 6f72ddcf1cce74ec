import type { Namens } from '../../identity/namens.ts';
import { werktAanZaak, type RolKenmerken } from '../eigen-rol.ts';

/**
 * Parents who live apart do not see each other's data through the child. What a parent may see of the other is not ours
 * to judge, so nothing is shown: not the address where the child lives with the other, not who its other parent is, and
 * of a case that also concerns somebody else no free words and no documents. Before her own partner, as the register of
 * persons knows one, nothing is hidden; who lives together unmarried sees a little less.
 */
export interface ViaHetKind {
  /** The address of the child. */
  verblijf: boolean;
  /** Parents, partners and children that stand with the child. */
  verwanten: boolean;
}

/** What of a person's own record is shown to who acts for her. */
export function viaHetKind(namens: Namens | undefined): ViaHetKind {
  if (namens?.grondslag !== 'gezag') return { verblijf: true, verwanten: true };
  return { verblijf: namens.gezin?.zelfdeAdres ?? false, verwanten: false };
}

/** Whether a case holds data of somebody who is neither the child, nor this parent, nor her partner. */
export function gaatOokOverEenAnder(rollen: readonly RolKenmerken[], namens: Namens | undefined): boolean {
  if (namens?.grondslag !== 'gezag') return false;
  const eigen = [namens.bsn, ...(namens.gezin?.samen ?? [])];
  return rollen.some(
    (rol) =>
      rol.betrokkeneType === 'natuurlijk_persoon' &&
      !werktAanZaak(rol) &&
      (rol.bsn === null || !eigen.includes(rol.bsn)),
  );
}
