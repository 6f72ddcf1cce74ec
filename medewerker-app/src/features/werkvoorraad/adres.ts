import type { Werkfilter, Werksoort, Werktermijn } from '@loket/contract';

export const wiens = ['alles', 'mij', 'team'] as const;
const termijnen: readonly Werktermijn[] = ['te_laat', 'vandaag', 'deze_week', 'later', 'geen'];
const soorten: readonly Werksoort[] = [
  'terugbelverzoek',
  'vraag',
  'zaak',
  'zaak_opgeschort',
  'klanttaak',
  'leesplicht',
  'vermelding',
  'controle',
  'onboarding',
  'feedback',
  'niet_bereikt',
];

/** What of the list is shown; all of it stands in the address, so that it can be kept, sent and gone back to. */
export interface Keuze extends Werkfilter {
  pagina: number;
}

/** The choice in an address; what it does not know is left out. */
export function leesKeuze(zoek: URLSearchParams): Keuze {
  const pagina = Number(zoek.get('pagina'));
  const een = <T extends string>(naam: string, uit: readonly T[]): T | undefined =>
    uit.find((waarde) => waarde === zoek.get(naam));
  const soort = een('soort', soorten);
  const termijn = een('termijn', termijnen);
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
