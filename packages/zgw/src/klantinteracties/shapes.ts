import { datum, isObject, object, objects, text, tijdstip, type JsonObject } from '../lenient.ts';
import { isUuid, uuidOf } from '../urls.ts';

/** Something outside Klantinteracties that is meant: a person, a case, a document. The codes are agreed, not fixed. */
export interface ApiIdentificator {
  codeObjecttype: string;
  codeRegister: string;
  codeSoortObjectId: string;
  objectId: string;
}

/** A PARTIJ-IDENTIFICATOR: under which number somebody is known. */
export interface ApiPartijIdentificator extends ApiIdentificator {
  uuid: string | null;
}

/** A PARTIJ: a customer. */
export interface ApiPartij {
  uuid: string;
  soort: 'persoon' | 'organisatie' | 'contactpersoon' | null;
  nummer: string | null;
  /** False: its data may no longer be used to reach somebody. */
  actief: boolean;
  voorkeurstaal: string | null;
  /** Null where the register did not tell them along. */
  identificatoren: ApiPartijIdentificator[] | null;
}

/** A DIGITAAL ADRES. */
export interface ApiDigitaalAdres {
  uuid: string;
  adres: string;
  soort: 'email' | 'telefoonnummer' | 'overig';
  isStandaardAdres: boolean;
  /** Null: nobody proved that it is hers. */
  verificatieDatum: string | null;
  /** Uuid of the partij that it belongs to; null for the address of one contact. */
  partij: string | null;
}

/** A BETROKKENE: who took part in a contact. */
export interface ApiBetrokkene {
  uuid: string;
  rol: 'klant' | 'vertegenwoordiger' | null;
  initiator: boolean;
  /** Uuid; null for somebody who is not in the register. */
  partij: string | null;
  /** The partij itself; null where `expand` did not bring it. */
  wasPartij: ApiPartij | null;
}

/** An ONDERWERPOBJECT: what a contact was about, or which other contact it was about. */
export interface ApiOnderwerpobject {
  uuid: string;
  /** Uuid of the contact that is about this. */
  klantcontact: string | null;
  /** Uuid of the contact that is meant, as with an answer. */
  wasKlantcontact: string | null;
  identificator: ApiIdentificator | null;
}

/** An INTERNE TAAK: what the municipality has to do. Its `toelichting` is internal and is not read at all. */
export interface ApiInterneTaak {
  uuid: string;
  gevraagdeHandeling: string | null;
  verwerkt: boolean;
  toegewezenOp: string | null;
  afgehandeldOp: string | null;
}

/** A BIJLAGE: a document that came with a contact. */
export interface ApiBijlage {
  uuid: string;
  identificator: ApiIdentificator | null;
}

/** A KLANTCONTACT (Klantinteracties API of Open Klant 2). A list is null where `expand` did not bring it. */
export interface ApiKlantcontact {
  uuid: string;
  url: string;
  referentienummer: string | null;
  /** As it was spelled. */
  kanaal: string | null;
  onderwerp: string | null;
  inhoud: string | null;
  /** What was said in answer, within the same contact. */
  reactie: string | null;
  vertrouwelijk: boolean;
  plaatsgevondenOp: string | null;
  metadata: Readonly<Record<string, string>>;
  betrokkenen: ApiBetrokkene[] | null;
  onderwerpobjecten: ApiOnderwerpobject[] | null;
  interneTaken: ApiInterneTaak[] | null;
  bijlagen: ApiBijlage[] | null;
}

/** Reads a partij; null when it has no uuid. */
export function parsePartij(value: unknown): ApiPartij | null {
  const uuid = uuidIn(value);
  if (!uuid || !isObject(value)) return null;
  const { soortPartij: soort, partijIdentificatoren: identificatoren } = value;
  return {
    uuid,
    soort: soort === 'persoon' || soort === 'organisatie' || soort === 'contactpersoon' ? soort : null,
    nummer: text(value['nummer']),
    actief: value['indicatieActief'] !== false,
    voorkeurstaal: text(value['voorkeurstaal']),
    identificatoren: Array.isArray(identificatoren)
      ? objects(identificatoren).flatMap((one) => {
          const identificator = parseIdentificator(one['partijIdentificator']);
          return identificator ? [{ ...identificator, uuid: uuidIn(one) }] : [];
        })
      : null,
  };
}

/** Reads a partij-identificator; null when it names nothing. */
export function parsePartijIdentificator(value: unknown): ApiPartijIdentificator | null {
  const identificator = isObject(value) ? parseIdentificator(value['partijIdentificator']) : null;
  return identificator && { ...identificator, uuid: uuidIn(value) };
}

/** Reads a digitaal adres; null when there is no address in it. */
export function parseDigitaalAdres(value: unknown): ApiDigitaalAdres | null {
  const uuid = uuidIn(value);
  const adres = isObject(value) ? text(value['adres']) : null;
  if (!uuid || !adres || !isObject(value)) return null;
  const soort = value['soortDigitaalAdres'];
  return {
    uuid,
    adres: adres.trim(),
    soort: soort === 'email' || soort === 'telefoonnummer' ? soort : 'overig',
    isStandaardAdres: value['isStandaardAdres'] === true,
    verificatieDatum: datum(value['verificatieDatum']),
    partij: uuidIn(value['verstrektDoorPartij']),
  };
}

/** Reads an onderwerpobject; null when it has no uuid. */
export function parseOnderwerpobject(value: unknown): ApiOnderwerpobject | null {
  const uuid = uuidIn(value);
  if (!uuid || !isObject(value)) return null;
  return {
    uuid,
    klantcontact: uuidIn(value['klantcontact']),
    wasKlantcontact: uuidIn(value['wasKlantcontact']),
    identificator: parseIdentificator(value['onderwerpobjectidentificator']),
  };
}

/** Reads an interne taak; null when it has no uuid. */
export function parseInterneTaak(value: unknown): ApiInterneTaak | null {
  const uuid = uuidIn(value);
  if (!uuid || !isObject(value)) return null;
  return {
    uuid,
    gevraagdeHandeling: text(value['gevraagdeHandeling']),
    verwerkt: value['status'] === 'verwerkt',
    toegewezenOp: tijdstip(value['toegewezenOp']),
    afgehandeldOp: tijdstip(value['afgehandeldOp']),
  };
}

/** Reads a klantcontact with what `expand` brought along; null when it has no address. */
export function parseKlantcontact(value: unknown): ApiKlantcontact | null {
  const uuid = uuidIn(value);
  const url = isObject(value) ? text(value['url']) : null;
  if (!uuid || !url || !isObject(value)) return null;
  const expanded = object(value['_expand']) ?? {};
  const along = <T>(name: string, parse: (one: unknown) => T | null): T[] | null => {
    const list = expanded[name];
    if (Array.isArray(list)) return list.map(parse).filter((one) => one !== null);
    // Nothing to bring along is not the same as not brought along.
    return Array.isArray(value[name]) && value[name].length === 0 ? [] : null;
  };
  return {
    uuid,
    url,
    referentienummer: text(value['referentienummer']),
    kanaal: text(value['kanaal']),
    onderwerp: text(value['onderwerp']),
    inhoud: text(value['inhoud']),
    reactie: text(value['reactie']),
    vertrouwelijk: value['vertrouwelijk'] === true,
    plaatsgevondenOp: tijdstip(value['plaatsgevondenOp']),
    metadata: texts(object(value['metadata'])),
    betrokkenen: along('hadBetrokkenen', parseBetrokkene),
    onderwerpobjecten: along('gingOverOnderwerpobjecten', parseOnderwerpobject),
    interneTaken: along('leiddeTotInterneTaken', parseInterneTaak),
    bijlagen: along('omvatteBijlagen', parseBijlage),
  };
}

/** Reads a betrokkene; null when it has no uuid. */
export function parseBetrokkene(value: unknown): ApiBetrokkene | null {
  const uuid = uuidIn(value);
  if (!uuid || !isObject(value)) return null;
  const { rol } = value;
  const partij = parsePartij(object(object(value['_expand'])?.['wasPartij']));
  return {
    uuid,
    rol: rol === 'klant' || rol === 'vertegenwoordiger' ? rol : null,
    initiator: value['initiator'] === true,
    partij: uuidIn(value['wasPartij']),
    wasPartij: partij,
  };
}

function parseBijlage(value: unknown): ApiBijlage | null {
  const uuid = uuidIn(value);
  return uuid && isObject(value) ? { uuid, identificator: parseIdentificator(value['bijlageidentificator']) } : null;
}

function parseIdentificator(value: unknown): ApiIdentificator | null {
  const objectId = isObject(value) ? text(value['objectId']) : null;
  if (!objectId || !isObject(value)) return null;
  return {
    objectId,
    codeObjecttype: text(value['codeObjecttype']) ?? '',
    codeRegister: text(value['codeRegister']) ?? '',
    codeSoortObjectId: text(value['codeSoortObjectId']) ?? '',
  };
}

/** The uuid of a resource, or of a reference `{ uuid, url }` of which either may be missing. */
export function uuidIn(value: unknown): string | null {
  if (!isObject(value)) return null;
  const uuid = text(value['uuid']);
  if (uuid) return isUuid(uuid) ? uuid.toLowerCase() : null;
  return uuidOf(text(value['url']) ?? '');
}

function texts(value: JsonObject | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter((one): one is [string, string] => text(one[1]) !== null),
  );
}
