import type { SourceFailure } from '../../platform/sourced.ts';
import { leesbaarNummer } from './nummer.ts';
import { titelVan } from './titel.ts';
import type { ZichtbareZaak } from './zichtbaar.ts';

export const isLopend = ({ zaak }: ZichtbareZaak) => zaak.einddatum === null;

/** How many run and how many are closed; null when a source is missing, for then nobody knows. */
export function aantallenVan(
  zaken: readonly ZichtbareZaak[],
  incomplete: readonly SourceFailure[],
): { aantalLopend: number | null; aantalAfgerond: number | null } {
  if (incomplete.length > 0) return { aantalLopend: null, aantalAfgerond: null };
  const aantalLopend = zaken.filter(isLopend).length;
  return { aantalLopend, aantalAfgerond: zaken.length - aantalLopend };
}

/** Running cases first, newest first; then closed ones, last closed first. The same order whatever registers gave. */
export function gesorteerd(zaken: readonly ZichtbareZaak[]): ZichtbareZaak[] {
  return zaken.toSorted(
    (a, b) =>
      Number(isLopend(b)) - Number(isLopend(a)) ||
      (b.zaak.einddatum ?? b.zaak.startdatum).localeCompare(a.zaak.einddatum ?? a.zaak.startdatum) ||
      b.zaak.identificatie.localeCompare(a.zaak.identificatie) ||
      `${a.zaak.ref.bron}/${a.zaak.ref.id}`.localeCompare(`${b.zaak.ref.bron}/${b.zaak.ref.id}`),
  );
}

/** The cases in which every word of a search occurs: in title, description, kind or number; accents and case aside. */
export function gezocht(
  zaken: readonly ZichtbareZaak[],
  zoek: string | undefined,
  leesbareEsuiteNummers: boolean,
): ZichtbareZaak[] {
  const woorden = kaal(zoek ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (woorden.length === 0) return [...zaken];
  return zaken.filter(({ zaak, zaaktype }) => {
    const nummer = leesbaarNummer(zaak.identificatie, leesbareEsuiteNummers);
    const delen = [
      titelVan(zaak, zaaktype, nummer),
      zaak.omschrijving,
      zaaktype?.onderwerp,
      zaaktype?.omschrijvingGeneriek,
      nummer,
      zaak.identificatie,
    ];
    const tekst = kaal(delen.filter(Boolean).join(' '));
    return woorden.every((woord) => tekst.includes(woord));
  });
}

function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
