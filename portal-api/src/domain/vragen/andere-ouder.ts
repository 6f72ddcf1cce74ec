import type { Namens } from '../../identity/namens.ts';
import type { Klantcontact } from '../../registers/klantinteracties/model.ts';
import { kenmerk, type VraagZending } from './zending.ts';

interface Stukken {
  contacten: Klantcontact[];
  zendingen: VraagZending[];
}

/**
 * Parents who live apart do not see each other's data through the child: what the one asked for it, and what was
 * answered to that, is not shown to the other.
 */
export function zonderAndereOuder({ contacten, zendingen }: Stukken, namens: Namens | undefined): Stukken {
  if (namens?.grondslag !== 'gezag') return { contacten, zendingen };
  const vanAnder = (door: string | undefined) => door !== undefined && door !== namens.id;
  const weg = new Set(contacten.filter(({ kenmerken }) => vanAnder(kenmerken[kenmerk.door])).map(({ id }) => id));
  for (let aantal = -1; aantal !== weg.size;) {
    aantal = weg.size;
    for (const { id, antwoordOp } of contacten) if (antwoordOp.some((op) => weg.has(op))) weg.add(id);
  }
  return {
    contacten: contacten.filter(({ id }) => !weg.has(id)),
    zendingen: zendingen.filter(
      ({ inhoud }) => !vanAnder(inhoud.door) && !(inhoud.gesprek !== null && weg.has(inhoud.gesprek)),
    ),
  };
}
