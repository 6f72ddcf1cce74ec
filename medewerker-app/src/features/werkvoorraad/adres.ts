import type { Werkfilter } from '@loket/contract';
import { werksoorten, werktermijnen } from '@loket/contract/client';

export const wiens = ['alles', 'mij', 'team'] as const;

/** What of the list is shown; all of it stands in the address, so that it can be kept, sent and gone back to. */
export interface Keuze extends Werkfilter {
  pagina: number;
}

/** The choice in an address; what it does not know is left out. */
export function leesKeuze(zoek: URLSearchParams): Keuze {
  const pagina = Number(zoek.get('pagina'));
  const een = <T extends string>(naam: string, uit: readonly T[]): T | undefined =>
    uit.find((waarde) => waarde === zoek.get(naam));
  const soort = een('soort', werksoorten);
  const termijn = een('termijn', werktermijnen);
  const team = zoek.get('team');
  return {
    wiens: een('wiens', wiens) ?? 'alles',
    ...(soort && { soort }),
    ...(termijn && { termijn }),
    ...(team && { team }),
    pagina: Number.isInteger(pagina) && pagina > 0 && pagina <= 400 ? pagina : 1,
  };
}

/** The address of a choice; whoever changes a filter begins at the first page. */
export function adresVan({ wiens: van, soort, termijn, team, pagina = 1 }: Werkfilter & { pagina?: number }): string {
  const zoek = new URLSearchParams();
  if (van !== 'alles') zoek.set('wiens', van);
  if (soort) zoek.set('soort', soort);
  if (termijn) zoek.set('termijn', termijn);
  if (team) zoek.set('team', team);
  if (pagina > 1) zoek.set('pagina', String(pagina));
  const vraag = zoek.toString();
  return vraag ? `/werk?${vraag}` : '/werk';
}
