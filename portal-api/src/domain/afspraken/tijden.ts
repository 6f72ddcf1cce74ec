import type { Grant } from '../../access/grant.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { VrijeTijd } from '../../registers/afspraken-model.ts';
import type { Registers } from '../../registers/model.ts';
import { dagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';

/** What is shown at once. */
export const DAGEN = 14;
/** As many other times are offered when one was taken. */
const ANDERE = 4;

interface Vraag {
  grant: Grant;
  now: Date;
}

interface Plaats {
  product: string;
  plek: string;
}

/** By day, and never one that has begun. */
export function perDag(tijden: readonly VrijeTijd[], now: Date): { dag: Kalenderdag; tijden: VrijeTijd[] }[] {
  const komend = tijden.filter(({ begin }) => new Date(begin) > now);
  const dagen = Map.groupBy(komend, ({ begin }) => dagVan(new Date(begin)));
  return [...dagen]
    .map(([dag, opDag]) => ({ dag, tijden: opDag.toSorted((a, b) => a.begin.localeCompare(b.begin)) }))
    .toSorted((a, b) => a.dag.localeCompare(b.dag));
}

/** The times nearest to one that cannot be had, in the order of the calendar; none when the register does not say. */
export async function andereTijden(
  { grant, now }: Vraag,
  { product, plek, begin }: Plaats & { begin: string },
  { registers }: { registers: Pick<Registers, 'afspraken'> },
): Promise<VrijeTijd[]> {
  const [vandaag, dag] = [dagVan(now), dagVan(new Date(begin))];
  const van = [vandaag, plusDagen(dag, -7)].toSorted().at(-1) ?? vandaag;
  const tot = plusDagen(dag < vandaag ? vandaag : dag, DAGEN);
  try {
    const vrij = await registers.afspraken.tijden(grant, { product, plek, van, tot });
    const afstand = (een: VrijeTijd) => Math.abs(Date.parse(een.begin) - Date.parse(begin));
    return vrij
      .filter((een) => new Date(een.begin) > now && een.begin !== begin)
      .toSorted((a, b) => afstand(a) - afstand(b))
      .slice(0, ANDERE)
      .toSorted((a, b) => a.begin.localeCompare(b.begin));
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return [];
  }
}
