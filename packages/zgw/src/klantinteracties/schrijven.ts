import { RegisterError } from '../errors.ts';
import type { CallContext, Door, Write } from '../http.ts';
import {
  parseDigitaalAdres,
  parseInterneTaak,
  parseKlantcontact,
  parsePartij,
  uuidIn,
  type ApiDigitaalAdres,
  type ApiIdentificator,
  type ApiInterneTaak,
  type ApiKlantcontact,
  type ApiPartij,
} from './shapes.ts';

/*
 * Open Klant has no transactions over calls and lets nobody choose a uuid: whoever writes searches first, by a
 * `referentienummer` of its own or by what it hangs on, so that nothing is made twice.
 */

export interface NieuwKlantcontact {
  /** At most 10 characters, chosen by the maker. */
  referentienummer: string;
  kanaal: string;
  /** At most 200 characters. */
  onderwerp: string;
  /** At most 1000 characters. */
  inhoud: string;
  /** ISO 639-2, three letters. */
  taal: string;
  vertrouwelijk: boolean;
  plaatsgevondenOp: string;
  indicatieContactGelukt: boolean | null;
  metadata: Readonly<Record<string, string>>;
}

export interface NieuweBetrokkene {
  partij: string;
  rol: 'klant' | 'vertegenwoordiger';
  initiator: boolean;
}

export interface NieuweContactnaam {
  voorletters: string;
  voornaam: string;
  voorvoegselAchternaam: string;
  achternaam: string;
}

export type NieuwePartij = {
  identificatoren: { identificator: ApiIdentificator; onder?: string | undefined }[];
  geheimhouding: boolean;
  voorkeurstaal: string;
} & ({ soort: 'persoon'; contactnaam: NieuweContactnaam | null } | { soort: 'organisatie'; naam: string });

export interface NieuwDigitaalAdres {
  van: { partij: string } | { betrokkene: string };
  adres: string;
  soort: 'email' | 'telefoonnummer';
  isStandaardAdres: boolean;
  verificatieDatum: string | null;
}

export interface NieuweInterneTaak {
  klantcontact: string;
  actoren: readonly string[];
  gevraagdeHandeling: string;
  /** Internal: employees read it, residents never. */
  toelichting: string;
}

/** What a new contact is about: something elsewhere, or another contact that it answers. */
export type NieuwOnderwerp = { identificator: ApiIdentificator } | { wasKlantcontact: string };

/** A contact with its customer and its subject, together or not at all. @throws RegisterError */
export async function maakKlantcontact(
  door: Door,
  nieuw: { klantcontact: NieuwKlantcontact; betrokkene: NieuweBetrokkene; onderwerp: NieuwOnderwerp | null },
  context: CallContext,
): Promise<ApiKlantcontact> {
  const body = {
    klantcontact: nieuw.klantcontact,
    betrokkene: betrokkeneBody(nieuw.betrokkene),
    ...(nieuw.onderwerp && { onderwerpobject: onderwerpBody(nieuw.onderwerp) }),
  };
  const made = (await send(door, { method: 'POST', path: '/maak-klantcontact', body }, context)) as {
    klantcontact?: unknown;
  };
  return parsed(door, 'POST /maak-klantcontact', parseKlantcontact(made.klantcontact));
}

/** Changes what its maker keeps with a contact; the whole of it is replaced. @throws RegisterError */
export async function wijzigMetadata(
  door: Door,
  uuid: string,
  metadata: Readonly<Record<string, string>>,
  context: CallContext,
): Promise<void> {
  await send(door, { method: 'PATCH', path: `/klantcontacten/${uuid}`, body: { metadata } }, context);
}

/** Somebody else who took part in a contact. @throws RegisterError */
export async function maakBetrokkene(
  door: Door,
  klantcontact: string,
  nieuw: NieuweBetrokkene,
  context: CallContext,
): Promise<string> {
  const body = { ...betrokkeneBody(nieuw), hadKlantcontact: { uuid: klantcontact } };
  const made = await send(door, { method: 'POST', path: '/betrokkenen', body }, context);
  return parsed(door, 'POST /betrokkenen', uuidIn(made));
}

/** Something else that a contact is about. @throws RegisterError */
export async function maakOnderwerpobject(
  door: Door,
  klantcontact: string,
  nieuw: NieuwOnderwerp,
  context: CallContext,
): Promise<string> {
  const body = { ...onderwerpBody(nieuw), klantcontact: { uuid: klantcontact } };
  const made = await send(door, { method: 'POST', path: '/onderwerpobjecten', body }, context);
  return parsed(door, 'POST /onderwerpobjecten', uuidIn(made));
}

/** A document that came with a contact. @throws RegisterError */
export async function maakBijlage(
  door: Door,
  klantcontact: string,
  identificator: ApiIdentificator,
  context: CallContext,
): Promise<string> {
  const body = { wasBijlageVanKlantcontact: { uuid: klantcontact }, bijlageidentificator: identificator };
  return parsed(door, 'POST /bijlagen', uuidIn(await send(door, { method: 'POST', path: '/bijlagen', body }, context)));
}

/** Work for employees because of a contact. @throws RegisterError */
export async function maakInterneTaak(
  door: Door,
  { klantcontact, actoren, gevraagdeHandeling, toelichting }: NieuweInterneTaak,
  context: CallContext,
): Promise<ApiInterneTaak> {
  const body = {
    gevraagdeHandeling,
    toelichting,
    aanleidinggevendKlantcontact: { uuid: klantcontact },
    toegewezenAanActoren: actoren.map((uuid) => ({ uuid })),
    status: 'te_verwerken',
  };
  const made = await send(door, { method: 'POST', path: '/internetaken', body }, context);
  return parsed(door, 'POST /internetaken', parseInterneTaak(made));
}

/** Nothing has to be done any more. @throws RegisterError */
export async function verwerkInterneTaak(
  door: Door,
  uuid: string,
  toelichting: string,
  context: CallContext,
): Promise<void> {
  const body = { status: 'verwerkt', toelichting };
  await send(door, { method: 'PATCH', path: `/internetaken/${uuid}`, body }, context);
}

/** A customer with its numbers. @throws RegisterError, `problem` with a parameter `unique` when it was there already */
export async function maakPartij(door: Door, nieuw: NieuwePartij, context: CallContext): Promise<ApiPartij> {
  const body = {
    soortPartij: nieuw.soort,
    indicatieActief: true,
    indicatieGeheimhouding: nieuw.geheimhouding,
    voorkeurstaal: nieuw.voorkeurstaal,
    digitaleAdressen: [],
    voorkeursDigitaalAdres: null,
    rekeningnummers: [],
    voorkeursRekeningnummer: null,
    partijIdentificatie: nieuw.soort === 'persoon' ? { contactnaam: nieuw.contactnaam } : { naam: nieuw.naam },
    partijIdentificatoren: nieuw.identificatoren.map(({ identificator, onder }) => ({
      partijIdentificator: identificator,
      subIdentificatorVan: onder ? { uuid: onder } : null,
    })),
  };
  const made = await send(door, { method: 'POST', path: '/partijen', body }, context);
  return parsed(door, 'POST /partijen', parsePartij(made));
}

/** In which language a customer wants to hear from us. What kind it is must be sent along, with PATCH too. @throws RegisterError */
export async function wijzigVoorkeurstaal(
  door: Door,
  { uuid, soort, actief }: Pick<ApiPartij, 'uuid' | 'soort' | 'actief'>,
  voorkeurstaal: string,
  context: CallContext,
): Promise<void> {
  const body = { soortPartij: soort ?? undefined, indicatieActief: actief, voorkeurstaal };
  await send(door, { method: 'PATCH', path: `/partijen/${uuid}`, body }, context);
}

/** A digital address of a customer, or of who took part in one contact. @throws RegisterError */
export async function maakDigitaalAdres(
  door: Door,
  { van, adres, soort, isStandaardAdres, verificatieDatum }: NieuwDigitaalAdres,
  context: CallContext,
): Promise<ApiDigitaalAdres> {
  const body = {
    verstrektDoorPartij: 'partij' in van ? { uuid: van.partij } : null,
    verstrektDoorBetrokkene: 'betrokkene' in van ? { uuid: van.betrokkene } : null,
    adres,
    soortDigitaalAdres: soort,
    isStandaardAdres,
    verificatieDatum,
    omschrijving: '',
  };
  const made = await send(door, { method: 'POST', path: '/digitaleadressen', body }, context);
  return parsed(door, 'POST /digitaleadressen', parseDigitaalAdres(made));
}

/** Changes a digital address; a new standard address takes the place of the old one. @throws RegisterError */
export async function wijzigDigitaalAdres(
  door: Door,
  uuid: string,
  wijziging: { adres?: string; isStandaardAdres?: boolean; verificatieDatum?: string },
  context: CallContext,
): Promise<void> {
  await send(door, { method: 'PATCH', path: `/digitaleadressen/${uuid}`, body: wijziging }, context);
}

/** Removes a digital address. @throws RegisterError, `not-found` when it is gone already */
export async function verwijderDigitaalAdres(door: Door, uuid: string, context: CallContext): Promise<void> {
  await door.write({ method: 'DELETE', path: `/digitaleadressen/${uuid}` }, context);
}

function betrokkeneBody({ partij, rol, initiator }: NieuweBetrokkene) {
  return { wasPartij: { uuid: partij }, rol, initiator, organisatienaam: '' };
}

function onderwerpBody(nieuw: NieuwOnderwerp) {
  return 'wasKlantcontact' in nieuw
    ? { wasKlantcontact: { uuid: nieuw.wasKlantcontact }, onderwerpobjectidentificator: null }
    : { wasKlantcontact: null, onderwerpobjectidentificator: nieuw.identificator };
}

async function send(door: Door, write: Write, context: CallContext): Promise<unknown> {
  const answer = await door.write(write, context);
  if (answer === null) throw new RegisterError('malformed', { register: door.name, operation: write.method });
  return answer;
}

function parsed<T>(door: Door, operation: string, value: T | null): T {
  if (value === null) throw new RegisterError('malformed', { register: door.name, operation });
  return value;
}
