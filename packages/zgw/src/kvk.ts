import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, object, objects, text, texts, whole, type JsonObject } from './lenient.ts';

/** A company (KvK Basisprofiel 1). */
export interface ApiBasisprofiel {
  kvkNummer: string;
  naam: string;
  rsin: string | null;
  rechtsvorm: string | null;
  handelsnamen: string[];
  activiteiten: string[];
  hoofdvestiging: ApiVestiging | null;
  profiel: ApiBedrijfsprofiel;
}

/** An establishment, as far as both KvK profiles tell it. */
export interface ApiVestiging {
  vestigingsnummer: string;
  naam: string;
  hoofdvestiging: boolean;
  /** Lines of the visiting address; empty when it is shielded. */
  adres: string[];
  /** Null in a list, where the register only tells it of the main establishment. */
  profiel: ApiVestigingsprofiel | null;
}

/** What the register tells more; null where it does not say. */
export interface ApiBedrijfsprofiel {
  /** Calendar dates, ISO 8601. */
  begonnen: string | null;
  gestopt: string | null;
  werkzamePersonen: number | null;
  /** No unasked post or visits (Handelsregisterwet). */
  nonMailing: boolean | null;
}

/** What only the full profile of an establishment tells. */
export interface ApiVestigingsprofiel extends ApiBedrijfsprofiel {
  handelsnamen: string[];
  websites: string[];
  activiteiten: { code: string | null; omschrijving: string; hoofd: boolean }[];
  /** Lines of the postal address; empty when there is none or it is shielded. */
  postadres: string[];
  /** Some address is kept from the public. */
  afgeschermd: boolean;
}

/** The company with this number. @throws RegisterError, `not-found` for an unknown number */
export async function basisprofiel(door: Door, kvkNummer: string, context: CallContext): Promise<ApiBasisprofiel> {
  const path = `/v1/basisprofielen/${encodeURIComponent(kvkNummer)}`;
  const body = await door.json({ path }, context);
  const nummer = isObject(body) ? text(body['kvkNummer']) : null;
  // the rsin of another company would open its cases
  if (!isObject(body) || nummer !== kvkNummer)
    throw new RegisterError('malformed', { register: door.name, operation: 'GET /v1/basisprofielen/…' });
  const embedded = object(body['_embedded']) ?? {};
  const eigenaar = object(embedded['eigenaar']) ?? {};
  const hoofdvestiging = object(embedded['hoofdvestiging']);
  const handelsnamen = objects(body['handelsnamen']).flatMap((handelsnaam) => text(handelsnaam['naam']) ?? []);
  return {
    kvkNummer: nummer,
    naam: text(body['statutaireNaam']) ?? text(body['naam']) ?? handelsnamen[0] ?? nummer,
    rsin: text(eigenaar['rsin']) ?? text(hoofdvestiging?.['rsin']),
    rechtsvorm: text(eigenaar['uitgebreideRechtsvorm']) ?? text(eigenaar['rechtsvorm']),
    handelsnamen,
    activiteiten: objects(body['sbiActiviteiten']).flatMap((activiteit) => text(activiteit['sbiOmschrijving']) ?? []),
    hoofdvestiging: hoofdvestiging && parseVestiging(hoofdvestiging),
    profiel: profielOf(body),
  };
}

/** All establishments of a company. @throws RegisterError */
export async function vestigingen(door: Door, kvkNummer: string, context: CallContext): Promise<ApiVestiging[]> {
  const path = `/v1/basisprofielen/${encodeURIComponent(kvkNummer)}/vestigingen`;
  const body = await door.json({ path }, context);
  if (!isObject(body))
    throw new RegisterError('malformed', { register: door.name, operation: 'GET /v1/basisprofielen/…/vestigingen' });
  return objects(body['vestigingen']).flatMap((vestiging) => parseVestiging(vestiging) ?? []);
}

/**
 * The full profile of one establishment of a company. Null when the register does not know it, or knows it with another
 * company. @throws RegisterError
 */
export async function vestigingsprofiel(
  door: Door,
  { kvkNummer, vestigingsnummer }: { kvkNummer: string; vestigingsnummer: string },
  context: CallContext,
): Promise<ApiVestiging | null> {
  try {
    const path = `/v1/vestigingsprofielen/${encodeURIComponent(vestigingsnummer)}`;
    const body = await door.json({ path }, context);
    if (!isObject(body) || text(body['kvkNummer']) !== kvkNummer) return null;
    const vestiging = parseVestiging(body);
    return vestiging?.vestigingsnummer === vestigingsnummer ? vestiging : null;
  } catch (error) {
    if (error instanceof RegisterError && error.kind === 'not-found') return null;
    throw error;
  }
}

function parseVestiging(vestiging: JsonObject): ApiVestiging | null {
  const vestigingsnummer = text(vestiging['vestigingsnummer']);
  if (!vestigingsnummer) return null;
  return {
    vestigingsnummer,
    naam: text(vestiging['eersteHandelsnaam']) ?? vestigingsnummer,
    hoofdvestiging: vestiging['indHoofdvestiging'] === 'Ja',
    adres: adresOf(vestiging),
    profiel: Array.isArray(vestiging['adressen']) ? vestigingsprofielOf(vestiging) : null,
  };
}

function profielOf(body: JsonObject): ApiBedrijfsprofiel {
  const materieel = object(body['materieleRegistratie']) ?? {};
  const personen = whole(body['totaalWerkzamePersonen']);
  const nonMailing = body['indNonMailing'];
  return {
    begonnen: kvkDatum(materieel['datumAanvang']) ?? kvkDatum(body['formeleRegistratiedatum']),
    gestopt: kvkDatum(materieel['datumEinde']),
    werkzamePersonen: personen !== null && personen >= 0 ? personen : null,
    nonMailing: nonMailing === 'Ja' ? true : nonMailing === 'Nee' ? false : null,
  };
}

function vestigingsprofielOf(vestiging: JsonObject): ApiVestigingsprofiel {
  const adressen = objects(vestiging['adressen']);
  const postadres = adressen.find(({ type }) => type === 'correspondentieadres');
  return {
    ...profielOf(vestiging),
    handelsnamen: objects(vestiging['handelsnamen']).flatMap(({ naam }) => text(naam) ?? []),
    websites: texts(vestiging['websites']),
    activiteiten: objects(vestiging['sbiActiviteiten']).flatMap((een) => {
      const omschrijving = text(een['sbiOmschrijving']);
      return omschrijving
        ? [{ code: text(een['sbiCode']), omschrijving, hoofd: een['indHoofdactiviteit'] === 'Ja' }]
        : [];
    }),
    postadres: postadres ? regelsVan(postadres) : [],
    afgeschermd: adressen.some(({ indAfgeschermd }) => indAfgeschermd === 'Ja'),
  };
}

/** The KvK writes `20150401`, with zeros where it knows no day or month: that is no date to show. */
function kvkDatum(value: unknown): string | null {
  const [, jaar, maand, dag] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text(value) ?? '') ?? [];
  if (!jaar || !maand || !dag) return null;
  const datum = `${jaar}-${maand}-${dag}`;
  const moment = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum) ? datum : null;
}

function adresOf(vestiging: JsonObject): string[] {
  const basis = text(vestiging['volledigAdres']);
  if (basis) return vestiging['indAdresAfgeschermd'] === 'Ja' ? [] : [oneSpace(basis)];
  const adressen = objects(vestiging['adressen']);
  const adres = adressen.find((een) => een['type'] === 'bezoekadres') ?? adressen[0];
  return adres ? regelsVan(adres) : [];
}

function regelsVan(adres: JsonObject): string[] {
  if (adres['indAfgeschermd'] === 'Ja') return [];
  const straat = text(adres['straatnaam']);
  const postcode = text(adres['postcode'])?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2') ?? null;
  const plaats = [postcode, text(adres['plaats'])].filter((part) => part !== null).join(' ');
  const volledig = text(adres['volledigAdres']);
  if (!straat || !plaats) return volledig ? [oneSpace(volledig)] : [];
  const nummer = `${String(adres['huisnummer'] ?? '')}${text(adres['huisletter']) ?? ''}`;
  const toevoeging = text(adres['huisnummerToevoeging']);
  return [[straat, toevoeging ? `${nummer}-${toevoeging}` : nummer].filter((part) => part !== '').join(' '), plaats];
}

/** The KvK separates the parts of an address by several blanks. */
function oneSpace(address: string): string {
  return address.replace(/\s+/g, ' ').trim();
}
