import { z } from 'zod';
import type { VoorzieningInhoud } from '@loket/contract';

/** What may help sooner than a product or form, by its slug: what a provision is, or what it is about. */
export const bijSchema = z.record(z.string(), z.array(z.string()).min(1));
export type Bij = z.output<typeof bijSchema>;

const HOOGSTENS = 3;

/**
 * At most three provisions that may help sooner: first those of her own neighbourhood, when that is known; then one kind
 * goes before another in the order of the list.
 */
export function sneller(
  alle: readonly VoorzieningInhoud[],
  bij: Bij,
  product: string,
  eigenWijken: readonly string[] = [],
): VoorzieningInhoud[] {
  const gezocht = bij[product] ?? [];
  const rang = ({ soort, themas }: VoorzieningInhoud) =>
    gezocht.findIndex((woord) => soort === woord || themas.includes(woord));
  const elders = ({ wijk }: VoorzieningInhoud) => (eigenWijken.includes(wijk) ? 0 : 1);
  return alle
    .filter((een) => rang(een) >= 0 && een.aanmelden !== 'verwijzing')
    .toSorted((a, b) => elders(a) - elders(b) || rang(a) - rang(b) || a.naam.localeCompare(b.naam, 'nl'))
    .slice(0, HOOGSTENS);
}
