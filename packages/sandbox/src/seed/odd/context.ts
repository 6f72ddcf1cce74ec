import type { Fixture } from '../../core/admin.ts';
import { isObject, textAt, type Json, type JsonObject } from '../../core/json.ts';
import { uuidFrom } from '../../core/random.ts';
import type { Store } from '../../core/store.ts';
import { addDays } from '../../registers/durations.ts';

/** What a builder of odd data has at hand. */
export interface OddContext {
  store: Store;
  /** Address of the API of a register. */
  address(register: string): string;
  /** ISO date. */
  today: string;
}

/** Makes resources of one odd kind; `values` replace the ones of the list, so that other values can be tried too. */
export type OddFixture = (values: JsonObject, context: OddContext) => Fixture[];

/** The resident of the list (odd-register-data.md). */
export const RESIDENT = '900222086';

/** The text that was asked for under `name`, else the one of the list. */
export const valueOr = (values: JsonObject, name: string, fallback: string): string => textAt(values, name) || fallback;
/** The list that was asked for under `name`, else the one of the list of odd kinds. */
export const listOr = <T extends Json>(values: JsonObject, name: string, fallback: T[]): T[] =>
  Array.isArray(values[name]) ? (values[name] as T[]) : fallback;

export interface Rol {
  omschrijvingGeneriek: string;
  betrokkeneType?: string;
  identificatie: JsonObject;
}

/** A role of a natural person, by BSN. */
export const persoonRol = (omschrijvingGeneriek: string, inpBsn: string): Rol => ({
  omschrijvingGeneriek,
  identificatie: { inpBsn },
});

export interface OddZaak {
  /** Makes addresses; two calls with the same name and values give the same resources. */
  name: string;
  values: JsonObject;
  backend?: 'openzaak' | 'esuite';
  /** Identificatie of a zaaktype of the seed; default MOR. */
  soort?: string;
  /** A zaaktype that comes along in the fixtures, instead of one of the seed. */
  zaaktype?: { url: string; statustypen: string[] };
  rollen?: readonly Rol[];
  /** Statuses: which statustype (by place) and when. */
  statussen?: readonly { stap: number; op: string }[];
  velden?: JsonObject;
}

/** A whole case as fixtures; the first is the case itself. `values.zaak` replaces fields of it. */
export function oddZaak(spec: OddZaak, context: OddContext): { url: string; fixtures: Fixture[] } {
  const {
    name,
    values,
    backend = 'openzaak',
    soort = 'MOR',
    rollen = [persoonRol('initiator', valueOr(values, 'bsn', RESIDENT))],
    statussen = [],
  } = spec;
  const key = `odd ${name} ${JSON.stringify(values)}`;
  const register = `${backend}.zaken`;
  const uuid = valueOr(values, 'uuid', uuidFrom(key));
  const url = `${context.address(register)}/zaken/${uuid}`;
  const { zaaktype, statustypen } = spec.zaaktype
    ? { zaaktype: spec.zaaktype.url, statustypen: spec.zaaktype.statustypen }
    : known(backend, soort, context);
  const own: JsonObject = isObject(values['zaak']) ? values['zaak'] : {};
  const zaak: JsonObject = {
    url,
    uuid,
    identificatie: `ODD-${uuid.slice(0, 8)}`,
    bronorganisatie: '823288444',
    omschrijving: 'Melding met bijzondere gegevens',
    toelichting: '',
    zaaktype,
    registratiedatum: context.today,
    verantwoordelijkeOrganisatie: '823288444',
    startdatum: context.today,
    einddatum: null,
    einddatumGepland: null,
    uiterlijkeEinddatumAfdoening: addDays(context.today, 14),
    publicatiedatum: null,
    communicatiekanaal: '',
    productenOfDiensten: [],
    vertrouwelijkheidaanduiding: 'openbaar',
    betalingsindicatie: '',
    laatsteBetaaldatum: null,
    zaakgeometrie: null,
    verlenging: null,
    opschorting: { indicatie: false, reden: '' },
    selectielijstklasse: '',
    hoofdzaak: null,
    relevanteAndereZaken: [],
    kenmerken: [],
    archiefnominatie: null,
    archiefstatus: 'nog_te_archiveren',
    archiefactiedatum: null,
    opdrachtgevendeOrganisatie: '',
    processobjectaard: '',
    startdatumBewaartermijn: null,
    processobject: null,
    ...spec.velden,
    ...own,
  };
  const child = (kind: string, nth: number, body: JsonObject): Fixture => {
    const id = uuidFrom(`${key} ${kind} ${nth}`);
    return {
      register,
      resource: kind,
      body: { url: `${context.address(register)}/${kind}/${id}`, uuid: id, zaak: url, ...body },
    };
  };
  return {
    url,
    fixtures: [
      { register, resource: 'zaken', body: zaak },
      ...rollen.map((rol, nth) => child('rollen', nth, rolBody(rol, zaaktype, context, register))),
      ...statussen.map(({ stap, op }, nth) =>
        child('statussen', nth, {
          statustype: statustypen[stap] ?? '',
          datumStatusGezet: op,
          statustoelichting: '',
          gezetdoor: '',
        }),
      ),
    ],
  };
}

function known(backend: string, soort: string, { store }: OddContext): { zaaktype: string; statustypen: string[] } {
  const zaaktype = store.collection(`${backend}.catalogi`, 'zaaktypen').where('identificatie', soort)[0];
  const statustypen = zaaktype?.body['statustypen'];
  return {
    zaaktype: textAt(zaaktype?.body, 'url'),
    statustypen: Array.isArray(statustypen) ? statustypen.map(String) : [],
  };
}

function rolBody(
  { omschrijvingGeneriek, betrokkeneType = 'natuurlijk_persoon', identificatie }: Rol,
  zaaktype: string,
  { store }: OddContext,
  register: string,
): JsonObject {
  const roltype = store
    .collection(register.replace('.zaken', '.catalogi'), 'roltypen')
    .where('zaaktype', zaaktype)
    .find((row) => row.body['omschrijvingGeneriek'] === omschrijvingGeneriek);
  return {
    betrokkene: '',
    betrokkeneType,
    afwijkendeNaamBetrokkene: '',
    roltype: textAt(roltype?.body, 'url'),
    omschrijving: textAt(roltype?.body, 'omschrijving') || omschrijvingGeneriek,
    omschrijvingGeneriek,
    roltoelichting: '',
    registratiedatum: '2026-01-01T09:00:00Z',
    indicatieMachtiging: '',
    contactpersoonRol: null,
    betrokkeneIdentificatie: identificatie,
  };
}
