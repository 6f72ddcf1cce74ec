import { datumOf, type ApiDatum } from './brp-datum.ts';
import { naamOfPersoon, personenMetBsn } from './brp.ts';
import type { CallContext, Door } from './http.ts';
import { object, objects, text, type JsonObject } from './lenient.ts';

/** Fields for who has authority over whom; of addresses only the key by which two can be compared. */
const gezagFields = [
  'burgerservicenummer',
  'adressering.aanschrijfwijze',
  'naam.volledigeNaam',
  'geboorte.datum',
  'indicatieCurateleRegister',
  'overlijden.datum',
  'verblijfplaats.adresseerbaarObjectIdentificatie',
  'partners.burgerservicenummer',
  'partners.ontbindingHuwelijkPartnerschap.datum',
  'gezag',
] as const;

/** One relation of authority (BRP Personen 2.7 `Gezagsrelatie`). */
export interface ApiGezag {
  /** `GezamenlijkOuderlijkGezag`, `EenhoofdigOuderlijkGezag`, `GezamenlijkGezag`, `Voogdij`, `TijdelijkGeenGezag`, `GezagNietTeBepalen`, or one that came later. */
  type: string;
  inOnderzoek: boolean;
  minderjarige: string | null;
  /** BSNs of parents and others who have it; an unknown third has none. */
  gezaghebbenden: string[];
}

/** What decides whether somebody may act for another, of one person. */
export interface ApiGezagspersoon {
  burgerservicenummer: string;
  naam: string | null;
  geboortedatum: ApiDatum | null;
  onderCuratele: boolean;
  overleden: boolean;
  /** Key of the address; null when abroad, unknown or not in the register of addresses. */
  adres: string | null;
  /** BSNs of current partners. */
  partners: string[];
  gezag: ApiGezag[];
}

/**
 * Up to twenty persons with the authority that they have or that is over them. Who is not known is left out.
 * @throws RegisterError as `raadpleegPersoon` does
 */
export async function raadpleegGezag(
  door: Door,
  burgerservicenummers: readonly string[],
  context: CallContext,
): Promise<ApiGezagspersoon[]> {
  const personen = await personenMetBsn(door, burgerservicenummers, gezagFields, context);
  return personen.flatMap(parseGezagspersoon);
}

function parseGezagspersoon(persoon: JsonObject): ApiGezagspersoon[] {
  const burgerservicenummer = text(persoon['burgerservicenummer']);
  if (!burgerservicenummer) return [];
  const reden = object(object(persoon['opschortingBijhouding'])?.['reden']);
  return [
    {
      burgerservicenummer,
      naam: naamOfPersoon(persoon),
      geboortedatum: datumOf(object(persoon['geboorte'])?.['datum']),
      onderCuratele: persoon['indicatieCurateleRegister'] === true,
      overleden: object(persoon['overlijden']) !== null || text(reden?.['code']) === 'O',
      adres: text(object(persoon['verblijfplaats'])?.['adresseerbaarObjectIdentificatie']),
      partners: objects(persoon['partners'])
        .filter((partner) => object(partner['ontbindingHuwelijkPartnerschap']) === null)
        .map((partner) => text(partner['burgerservicenummer']))
        .filter((bsn) => bsn !== null),
      gezag: objects(persoon['gezag']).map(parseGezag),
    },
  ];
}

function parseGezag(gezag: JsonObject): ApiGezag {
  const wie = [
    object(gezag['ouder']),
    object(gezag['derde']),
    ...objects(gezag['ouders']),
    ...objects(gezag['derden']),
  ];
  return {
    type: text(gezag['type']) ?? '',
    inOnderzoek: gezag['inOnderzoek'] === true || object(gezag['inOnderzoek']) !== null,
    minderjarige: text(object(gezag['minderjarige'])?.['burgerservicenummer']),
    gezaghebbenden: wie.map((one) => text(one?.['burgerservicenummer'])).filter((bsn) => bsn !== null),
  };
}
