export type Richting = 'omhoog' | 'omlaag' | 'dieper' | 'ondieper';

interface Tak {
  id: string;
  ouder: string | null;
}

/** Where a page comes one step in this direction; null when it cannot. The list has the order of the tree. */
export function naar(
  alle: readonly Tak[],
  id: string,
  richting: Richting,
): { ouder: string | null; voor: string | null } | null {
  const zelf = alle.find((een) => een.id === id);
  if (!zelf) return null;
  const broers = alle.filter(({ ouder }) => ouder === zelf.ouder);
  const plek = broers.findIndex((een) => een.id === id);
  const vorige = broers[plek - 1];
  if (richting === 'omhoog') return vorige ? { ouder: zelf.ouder, voor: vorige.id } : null;
  if (richting === 'omlaag') {
    return plek === broers.length - 1 ? null : { ouder: zelf.ouder, voor: broers[plek + 2]?.id ?? null };
  }
  // under the one above it, at the end
  if (richting === 'dieper') return vorige ? { ouder: vorige.id, voor: null } : null;
  const ouder = alle.find((een) => een.id === zelf.ouder);
  if (!ouder) return null;
  const ooms = alle.filter((een) => een.ouder === ouder.ouder);
  return { ouder: ouder.ouder, voor: ooms[ooms.findIndex((een) => een.id === ouder.id) + 1]?.id ?? null };
}
