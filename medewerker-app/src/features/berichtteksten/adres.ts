import { isTaal, taalNamen } from '@loket/app';
import type { BerichttekstSleutel } from '@loket/contract';

export const BERICHTTEKSTEN = '/beheer/berichtteksten';

/** The kinds, in the order in which a case usually meets them. */
export const soorten = [
  'status',
  'correctie',
  'taak',
  'document',
  'besluit',
  'resultaat',
  'verlenging',
  'bericht',
  'antwoord',
  'concept',
  'ontvangst',
  'ondertekening',
  'intrekking',
  'afspraak',
  'herinnering',
] as const satisfies readonly BerichttekstSleutel['soort'][];

const keuze = ({ zaaktype, status }: BerichttekstSleutel) =>
  new URLSearchParams([...(zaaktype ? [['zaaktype', zaaktype]] : []), ...(status ? [['status', status]] : [])] as [
    string,
    string,
  ][]).toString();

/** The page of one text. */
export function tekstAdres(sleutel: BerichttekstSleutel): string {
  const vraag = keuze(sleutel);
  return `${BERICHTTEKSTEN}/${sleutel.soort}/${sleutel.taal}${vraag && `?${vraag}`}`;
}

/** The mail itself, for the frame. */
export function voorbeeldAdres(sleutel: BerichttekstSleutel, versie: string): string {
  return `/api/v1/berichtteksten/${sleutel.soort}/${sleutel.taal}/voorbeeld?${keuze(sleutel)}&_=${encodeURIComponent(versie)}`;
}

/** Which text an address is of. */
export function sleutelUitAdres(
  { soort = 'status', taal = 'nl' }: Record<string, string | undefined>,
  zoek: URLSearchParams,
): BerichttekstSleutel {
  return {
    soort: soorten.find((een) => een === soort) ?? 'status',
    taal,
    zaaktype: zoek.get('zaaktype') ?? '',
    status: zoek.get('status') ?? '',
  };
}

/** A language by the name that its speakers use. */
export function taalNaam(taal: string): string {
  return isTaal(taal) ? taalNamen[taal] : taal;
}
