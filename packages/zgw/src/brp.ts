import { datumOf, type ApiDatum } from './brp-datum.ts';
import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, object, objects, text, whole, type JsonObject } from './lenient.ts';

/**
 * Fields that a portal shows on "my data". `inOnderzoek`, `geheimhoudingPersoonsgegevens` and `opschortingBijhouding` come
 * by themselves: asking for them is a 400 (BRP Personen 2, `fields`).
 */
export const persoonFields = [
  'burgerservicenummer',
  'naam',
  'adressering.aanhef',
  'adressering.aanschrijfwijze',
  'adressering.adresregel1',
  'adressering.adresregel2',
  'adressering.adresregel3',
  'geslacht',
  'geboorte',
  'gemeenteVanInschrijving',
  'datumInschrijvingInGemeente',
  'immigratie.datumVestigingInNederland',
  'verblijfstitel.aanduiding',
  'verblijfstitel.datumEinde',
  'overlijden.datum',
  'nationaliteiten.type',
  'nationaliteiten.nationaliteit',
  'verblijfplaats.type',
  'verblijfplaats.verblijfadres',
  'verblijfplaats.functieAdres',
  'verblijfplaats.datumVan',
  'partners.naam',
  'partners.geboorte.datum',
  'partners.soortVerbintenis',
  'partners.aangaanHuwelijkPartnerschap.datum',
  'partners.ontbindingHuwelijkPartnerschap.datum',
  'kinderen.naam',
  'kinderen.geboorte.datum',
  'ouders.naam',
  'ouders.geboorte.datum',
] as const;

/** As few fields as a greeting needs. */
export const naamFields = ['adressering.aanschrijfwijze', 'naam.volledigeNaam'] as const;

export interface ApiGerelateerde {
  naam: string | null;
  geboortedatum: ApiDatum | null;
  /** Something of this relative is in doubt. */
  inOnderzoek: boolean;
}

/** The parts of an address in the Netherlands; what it does not have is empty. */
export interface ApiAdresdelen {
  straat: string;
  huisnummer: string;
  huisletter: string;
  toevoeging: string;
  postcode: string;
  plaats: string;
}

export type ApiVerblijfplaats =
  | { type: 'Adres'; regels: string[]; delen: ApiAdresdelen | null; briefadres: boolean; datumVan: ApiDatum | null }
  | { type: 'VerblijfplaatsBuitenland'; regels: string[]; land: string | null }
  | { type: 'Locatie'; omschrijving: string | null }
  | { type: 'VerblijfplaatsOnbekend' };

/** A person as far as a portal shows it (BRP Personen 2.7). */
export interface ApiPersoon {
  burgerservicenummer: string | null;
  aanschrijfwijze: string | null;
  aanhef: string | null;
  volledigeNaam: string | null;
  voornamen: string | null;
  voorvoegsel: string | null;
  geslachtsnaam: string | null;
  geboorte: { datum: ApiDatum | null; plaats: string | null; land: string | null };
  geslacht: string | null;
  inschrijving: {
    gemeente: string | null;
    sinds: ApiDatum | null;
    inNederlandSinds: ApiDatum | null;
    verblijfstitel: string | null;
    verblijfstitelTot: ApiDatum | null;
  };
  nationaliteiten: string[];
  verblijfplaats: ApiVerblijfplaats;
  geheimhouding: boolean;
  /** Names of the groups of which a part is in doubt: `naam`, `geboorte`, `kinderen`, … */
  inOnderzoek: string[];
  overlijden: boolean;
  /** Why the record is no longer kept up: `O` deceased, `E` emigrated, …; null while it is. */
  opschortingReden: string | null;
  partners: (ApiGerelateerde & { ontbonden: boolean; verbintenis: string | null; sinds: ApiDatum | null })[];
  kinderen: ApiGerelateerde[];
  ouders: ApiGerelateerde[];
}

/**
 * One person by BSN, only the fields asked for; null when nobody has it (200 with an empty list).
 * @throws RegisterError; `refused` also when a field may not be asked
 */
export async function raadpleegPersoon(
  door: Door,
  burgerservicenummer: string,
  fields: readonly string[],
  context: CallContext,
): Promise<ApiPersoon | null> {
  // `{}` is a person of whom nothing that was asked is known.
  const [persoon] = await personenMetBsn(door, [burgerservicenummer], fields, context);
  return persoon ? parsePersoon(persoon) : null;
}

/** The persons with these numbers (1 to 20) as the register gives them, only the fields asked for. */
export async function personenMetBsn(
  door: Door,
  burgerservicenummers: readonly string[],
  fields: readonly string[],
  context: CallContext,
): Promise<JsonObject[]> {
  const search = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: burgerservicenummers, fields };
  const body = await door.json({ path: '/personen', search }, context);
  if (!isObject(body) || !Array.isArray(body['personen'])) {
    throw new RegisterError('malformed', { register: door.name, operation: 'POST /personen' });
  }
  return body['personen'].filter(isObject);
}

/** The name as it is written on letters, else in full; null when neither was asked or known. */
export function naamOfPersoon(persoon: JsonObject): string | null {
  const aanschrijfwijze = object(object(persoon['adressering'])?.['aanschrijfwijze']);
  return text(aanschrijfwijze?.['naam']) ?? text(object(persoon['naam'])?.['volledigeNaam']);
}

function parsePersoon(persoon: JsonObject): ApiPersoon {
  const naam = object(persoon['naam']) ?? {};
  const adressering = object(persoon['adressering']) ?? {};
  const geboorte = object(persoon['geboorte']) ?? {};
  const opschorting = object(persoon['opschortingBijhouding']);
  return {
    burgerservicenummer: text(persoon['burgerservicenummer']),
    aanschrijfwijze: text(object(adressering['aanschrijfwijze'])?.['naam']),
    aanhef: text(adressering['aanhef']),
    volledigeNaam: text(naam['volledigeNaam']),
    voornamen: text(naam['voornamen']),
    voorvoegsel: text(naam['voorvoegsel']),
    geslachtsnaam: text(naam['geslachtsnaam']),
    geboorte: {
      datum: datumOf(geboorte['datum']),
      plaats: waarde(geboorte['plaats']),
      land: waarde(geboorte['land']),
    },
    geslacht: waarde(persoon['geslacht']),
    inschrijving: {
      gemeente: waarde(persoon['gemeenteVanInschrijving']),
      sinds: datumOf(persoon['datumInschrijvingInGemeente']),
      inNederlandSinds: datumOf(object(persoon['immigratie'])?.['datumVestigingInNederland']),
      verblijfstitel: waarde(object(persoon['verblijfstitel'])?.['aanduiding']),
      verblijfstitelTot: datumOf(object(persoon['verblijfstitel'])?.['datumEinde']),
    },
    nationaliteiten: objects(persoon['nationaliteiten']).flatMap(parseNationaliteit),
    verblijfplaats: parseVerblijfplaats(object(persoon['verblijfplaats']) ?? {}, adressering),
    geheimhouding: isSecret(persoon['geheimhoudingPersoonsgegevens']),
    inOnderzoek: Object.keys(persoon).filter((groep) => isInDoubt(groep, persoon[groep])),
    overlijden: object(persoon['overlijden']) !== null,
    opschortingReden: opschorting && (text(object(opschorting['reden'])?.['code']) ?? ''),
    partners: objects(persoon['partners']).map((partner) => ({
      ...parseGerelateerde(partner),
      ontbonden: object(partner['ontbindingHuwelijkPartnerschap']) !== null,
      verbintenis: waarde(partner['soortVerbintenis']),
      sinds: datumOf(object(partner['aangaanHuwelijkPartnerschap'])?.['datum']),
    })),
    kinderen: objects(persoon['kinderen']).map(parseGerelateerde),
    ouders: objects(persoon['ouders']).map(parseGerelateerde),
  };
}

/** Only there when it is true (BRP Personen 2). A gateway that writes it in another way is taken at its word. */
function isSecret(value: unknown): boolean {
  return value !== undefined && value !== null && ![false, 0, '', 'false', '0', 'nee'].includes(value as string);
}

/** The description of a value in a national table, or its code when there is none; `.` and 0000 mean unknown. */
function waarde(value: unknown): string | null {
  const tabel = object(value);
  const omschrijving = text(tabel?.['omschrijving']);
  if (omschrijving) return omschrijving === '.' ? null : omschrijving;
  const code = text(tabel?.['code']);
  return code === '0000' ? null : code;
}

function parseNationaliteit(nationaliteit: JsonObject): string[] {
  const fixed: Record<string, string> = {
    BehandeldAlsNederlander: 'Behandeld als Nederlander',
    VastgesteldNietNederlander: 'Vastgesteld niet-Nederlander',
    Staatloos: 'Staatloos',
    NationaliteitOnbekend: 'Onbekend',
  };
  const naam = waarde(nationaliteit['nationaliteit']) ?? fixed[text(nationaliteit['type']) ?? ''];
  return naam ? [naam] : [];
}

function parseVerblijfplaats(verblijfplaats: JsonObject, adressering: JsonObject): ApiVerblijfplaats {
  const adres = object(verblijfplaats['verblijfadres']) ?? {};
  const regels = [adressering['adresregel1'], adressering['adresregel2'], adressering['adresregel3']]
    .map(text)
    .filter((regel) => regel !== null);
  switch (verblijfplaats['type']) {
    case 'Adres': {
      const briefadres = text(object(verblijfplaats['functieAdres'])?.['code']) === 'B';
      const eigen = regels.length > 0 ? regels : adresregels(adres);
      if (eigen.length === 0) return { type: 'VerblijfplaatsOnbekend' };
      const delen = adresdelen(adres);
      return { type: 'Adres', regels: eigen, delen, briefadres, datumVan: datumOf(verblijfplaats['datumVan']) };
    }
    case 'VerblijfplaatsBuitenland': {
      const buitenland = [adres['regel1'], adres['regel2'], adres['regel3']]
        .map(text)
        .filter((regel) => regel !== null);
      return { type: 'VerblijfplaatsBuitenland', regels: buitenland, land: waarde(adres['land']) };
    }
    case 'Locatie':
      return { type: 'Locatie', omschrijving: text(adres['locatiebeschrijving']) ?? regels[0] ?? null };
    default:
      return { type: 'VerblijfplaatsOnbekend' };
  }
}

/** The parts of an address, for where it is asked in parts; null when it cannot be written that way. */
function adresdelen(adres: JsonObject): ApiAdresdelen | null {
  const straat = text(adres['korteStraatnaam']) ?? text(adres['officieleStraatnaam']);
  const huisnummer = whole(adres['huisnummer']);
  const [postcode, plaats] = [text(adres['postcode']), text(adres['woonplaats'])];
  if (!straat || huisnummer === null || !postcode || !plaats) return null;
  const huisletter = text(adres['huisletter']) ?? '';
  const toevoeging = text(adres['huisnummertoevoeging']) ?? '';
  return { straat, huisnummer: String(huisnummer), huisletter, toevoeging, postcode, plaats };
}

/** Address lines of our own, for when `adressering` has none: every part may be missing. */
function adresregels(adres: JsonObject): string[] {
  const straat = text(adres['officieleStraatnaam']) ?? text(adres['korteStraatnaam']);
  const huisnummer = `${whole(adres['huisnummer']) ?? ''}${text(adres['huisletter']) ?? ''}`;
  const toevoeging = text(adres['huisnummertoevoeging']);
  const eerste = [straat, toevoeging ? `${huisnummer}-${toevoeging}` : huisnummer].filter((part) => part).join(' ');
  const postcode = text(adres['postcode'])?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2');
  const tweede = [postcode, text(adres['woonplaats'])].filter((part) => part).join(' ');
  return [straat ? eerste : '', tweede].filter((regel) => regel !== '');
}

/** A group is in doubt when it, or anything inside it, carries `inOnderzoek`. */
function isInDoubt(groep: string, value: unknown): boolean {
  if (groep === 'inOnderzoek') return object(value) !== null;
  if (Array.isArray(value)) return value.some((item) => isInDoubt(groep, item));
  if (!isObject(value)) return false;
  return (
    object(value['inOnderzoek']) !== null ||
    Object.entries(value).some(([part, inner]) => part !== 'inOnderzoek' && isInDoubt(part, inner))
  );
}

function parseGerelateerde(persoon: JsonObject): ApiGerelateerde {
  const naam = object(persoon['naam']) ?? {};
  const parts = [
    text(naam['voornamen']) ?? text(naam['voorletters']),
    text(naam['voorvoegsel']),
    text(naam['geslachtsnaam']),
  ];
  const written = parts.filter((part) => part !== null && part !== '.').join(' ');
  return {
    naam: written || null,
    geboortedatum: datumOf(object(persoon['geboorte'])?.['datum']),
    inOnderzoek: isInDoubt('', persoon),
  };
}
