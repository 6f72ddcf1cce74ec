import { listBody } from '../core/router.ts';
import type { Api, ApiContext, Resource } from '../core/api.ts';
import { equal } from '../core/filters.ts';
import { bool, date, dateTime, list, object, oneOf, required, text, uri, type Fields } from '../core/fields.ts';
import { isObject, textAt, type Json, type JsonObject } from '../core/json.ts';
import { addressOf } from '../core/paging.ts';
import { invalid, invalidField } from '../core/problem.ts';
import { queryOf, refuseUnknown } from '../core/query.ts';
import type { Row } from '../core/store.ts';
import { BETALINGSINDICATIE, BETROKKENE_TYPEN, VERTROUWELIJKHEID } from './codes.ts';
import { zaakDependents } from './zaak-dependents.ts';
import { statusHooks } from './zaak-status.ts';
import { rolFilters, zaakFilters, zaakZoekFilters } from './zaken-filters.ts';

const rsin = { max: 9, pattern: /^\d{9}$/ };

const zaakFields: Fields = {
  identificatie: text(40),
  bronorganisatie: text(9, { ...required, ...rsin }),
  omschrijving: text(80),
  toelichting: text(1000),
  zaaktype: uri({ ...required, known: true }),
  registratiedatum: date({ nullable: false }),
  verantwoordelijkeOrganisatie: text(9, { ...required, ...rsin }),
  startdatum: date(required),
  einddatumGepland: date(),
  uiterlijkeEinddatumAfdoening: date(),
  publicatiedatum: date(),
  communicatiekanaal: uri(),
  productenOfDiensten: list(),
  vertrouwelijkheidaanduiding: oneOf(VERTROUWELIJKHEID),
  betalingsindicatie: oneOf(Object.keys(BETALINGSINDICATIE)),
  laatsteBetaaldatum: dateTime(),
  zaakgeometrie: object(),
  verlenging: object({ fields: { reden: text(200, required), duur: text(40, required) } }),
  opschorting: object({ fields: { indicatie: bool(required), reden: text(200, { required: true }) } }),
  selectielijstklasse: uri(),
  hoofdzaak: uri({ nullable: true, known: true, initial: null }),
  relevanteAndereZaken: list(),
  kenmerken: list(),
  archiefnominatie: oneOf(['blijvend_bewaren', 'vernietigen'], { nullable: true, initial: null }),
  archiefstatus: oneOf(['nog_te_archiveren', 'gearchiveerd', 'gearchiveerd_procestermijn_onbekend', 'overgedragen'], {
    initial: 'nog_te_archiveren',
  }),
  archiefactiedatum: date(),
  opdrachtgevendeOrganisatie: text(9),
  processobjectaard: text(200, { nullable: true }),
  startdatumBewaartermijn: date(),
  processobject: object(),
};

/** What Open Zaak can expand; below a hoofdzaak or deelzaak one level less. */
const RELATED = {
  zaaktype: {},
  status: { statustype: {} },
  resultaat: { resultaattype: {} },
  rollen: { roltype: {} },
  zaakinformatieobjecten: {},
  zaakobjecten: {},
};
const EXPAND = { ...RELATED, eigenschappen: { eigenschap: {} }, hoofdzaak: RELATED, deelzaken: RELATED };
const EXPAND_ESUITE = { zaaktype: {}, status: {} };

const url = (row: Row): string => textAt(row.body, 'url');

/** The status set last; with equal times the one that came last. */
function lastStatus(zaak: string, { store, register }: Pick<ApiContext, 'store' | 'register'>): Row | undefined {
  return store
    .collection(register, 'statussen')
    .where('zaak', zaak)
    .reduce<Row | undefined>(
      (last, one) =>
        last && textAt(last.body, 'datumStatusGezet') > textAt(one.body, 'datumStatusGezet') ? last : one,
      undefined,
    );
}

function presentZaak(row: Row, context: ApiContext): JsonObject {
  const { store, register } = context;
  const here = url(row);
  const of = (kind: string, path = 'zaak'): Json[] => store.collection(register, kind).where(path, here).map(url);
  const indicatie = textAt(row.body, 'betalingsindicatie');
  const status = lastStatus(here, context);
  // What is kept wins over what is computed, so that odd data can be put in as it is.
  return {
    einddatum: null,
    betalingsindicatieWeergave: BETALINGSINDICATIE[indicatie] ?? '',
    deelzaken: of('zaken', 'hoofdzaak'),
    eigenschappen: of('zaakeigenschappen'),
    rollen: of('rollen'),
    status: status ? url(status) : null,
    zaakinformatieobjecten: of('zaakinformatieobjecten'),
    zaakobjecten: of('zaakobjecten'),
    resultaat: of('resultaten')[0] ?? null,
    ...row.body,
  };
}

function beforeZaak(body: JsonObject, { store, register, now }: ApiContext, before: Row | undefined): void {
  const zaken = store.collection(register, 'zaken');
  const today = now().toISOString().slice(0, 10);
  body['registratiedatum'] ??= today;
  if (!body['identificatie']) {
    const year = today.slice(0, 4);
    let number = zaken.size + 1;
    const name = () => `ZAAK-${year}-${String(number).padStart(10, '0')}`;
    while (zaken.where('identificatie', name()).length > 0) number++;
    body['identificatie'] = name();
  }
  const twin = zaken
    .where('identificatie', textAt(body, 'identificatie'))
    .find((row) => row !== before && row.body['bronorganisatie'] === body['bronorganisatie']);
  if (twin)
    throw invalidField(
      'identificatie',
      'identificatie-niet-uniek',
      'Deze identificatie bestaat al binnen de organisatie.',
    );
  const zaaktype = store.byUrl(textAt(body, 'zaaktype'));
  if (zaaktype?.body['concept'] === true)
    throw invalidField('zaaktype', 'not-published', 'De resource is niet gepubliceerd.');
  if (before && before.body['zaaktype'] !== body['zaaktype'])
    throw invalidField('zaaktype', 'wijzigen-niet-toegelaten', 'Mag niet gewijzigd worden.');
  body['vertrouwelijkheidaanduiding'] ||= textAt(zaaktype?.body, 'vertrouwelijkheidaanduiding');
  const hoofdzaak = store.byUrl(textAt(body, 'hoofdzaak'));
  if (hoofdzaak?.body['hoofdzaak'])
    throw invalidField('hoofdzaak', 'deelzaak-als-hoofdzaak', 'Een deelzaak kan geen hoofdzaak zijn.');
}

const zaken: Resource = {
  kind: 'zaken',
  filters: zaakFilters,
  ordering: ['startdatum', 'einddatum', 'publicatiedatum', 'archiefactiedatum', 'registratiedatum', 'identificatie'],
  order: (a, b) => b.seq - a.seq,
  expand: EXPAND,
  fields: zaakFields,
  present: presentZaak,
  subject: (row) => row,
  before: beforeZaak,
  beforeRemove: (row, { store, register }) => {
    for (const kind of [
      'statussen',
      'rollen',
      'resultaten',
      'zaakeigenschappen',
      'zaakobjecten',
      'zaakinformatieobjecten',
    ]) {
      for (const one of store.collection(register, kind).where('zaak', url(row))) store.remove(one);
    }
  },
};

const subject = (row: Row, { store }: ApiContext): Row | undefined => store.byUrl(textAt(row.body, 'zaak'));
const zaakField = uri({ ...required, known: true });

const rollen: Resource = {
  kind: 'rollen',
  methods: ['list', 'get', 'create', 'remove'],
  filters: rolFilters,
  subject,
  fields: {
    zaak: zaakField,
    betrokkene: uri(),
    betrokkeneType: oneOf(BETROKKENE_TYPEN, required),
    afwijkendeNaamBetrokkene: text(625),
    roltype: uri({ ...required, known: true }),
    roltoelichting: text(1000, { required: true }),
    indicatieMachtiging: oneOf(['gemachtigde', 'machtiginggever']),
    contactpersoonRol: object({
      fields: { emailadres: text(254), functie: text(50), telefoonnummer: text(20), naam: text(40, required) },
    }),
    betrokkeneIdentificatie: object(),
  },
  present: (row) => ({ statussen: [], ...row.body }),
  before: (body, { store, now }) => {
    const roltype = store.byUrl(textAt(body, 'roltype'));
    const zaak = store.byUrl(textAt(body, 'zaak'));
    if (roltype?.body['zaaktype'] !== zaak?.body['zaaktype']) {
      throw invalidField('nonFieldErrors', 'zaaktype-mismatch', 'Het roltype hoort niet bij het zaaktype van de zaak.');
    }
    if (!body['betrokkene'] && !isObject(body['betrokkeneIdentificatie'])) {
      throw invalid({
        name: 'nonFieldErrors',
        code: 'invalid-betrokkene',
        reason: 'betrokkene or betrokkeneIdentificatie must be provided',
      });
    }
    Object.assign(body, {
      omschrijving: textAt(roltype?.body, 'omschrijving'),
      omschrijvingGeneriek: textAt(roltype?.body, 'omschrijvingGeneriek'),
      registratiedatum: now().toISOString(),
    });
  },
};

const statussen: Resource = {
  kind: 'statussen',
  methods: ['list', 'get', 'create'],
  filters: {
    zaak: equal('zaak', 'statussen'),
    statustype: equal('statustype'),
    indicatieLaatstGezetteStatus: {
      values: ['true', 'false'],
      matches: (row, value, context) => (lastStatus(textAt(row.body, 'zaak'), context) === row) === (value === 'true'),
    },
  },
  // Open Zaak answers newest first (odd-register-data 7).
  order: (a, b) =>
    textAt(b.body, 'datumStatusGezet').localeCompare(textAt(a.body, 'datumStatusGezet')) || a.seq - b.seq,
  subject,
  fields: {
    zaak: zaakField,
    statustype: uri({ ...required, known: true }),
    datumStatusGezet: dateTime(required),
    statustoelichting: text(1000),
    gezetdoor: uri({ max: 200 }),
  },
  present: (row, context) => ({
    indicatieLaatstGezetteStatus: lastStatus(textAt(row.body, 'zaak'), context) === row,
    zaakinformatieobjecten: context.store
      .collection(context.register, 'zaakinformatieobjecten')
      .where('status', url(row))
      .map(url),
    ...row.body,
  }),
  ...statusHooks,
};

const resultaten: Resource = {
  kind: 'resultaten',
  filters: { zaak: equal('zaak', 'resultaten'), resultaattype: equal('resultaattype') },
  subject,
  fields: { zaak: zaakField, resultaattype: uri({ ...required, known: true }), toelichting: text(1000) },
  before: (body, { store, register }, before) => {
    if (!before && store.collection(register, 'resultaten').where('zaak', textAt(body, 'zaak')).length > 0) {
      throw invalidField('zaak', 'unique', 'resultaat met deze zaak bestaat al.');
    }
    const zaak = store.byUrl(textAt(body, 'zaak'));
    if (store.byUrl(textAt(body, 'resultaattype'))?.body['zaaktype'] !== zaak?.body['zaaktype']) {
      throw invalidField(
        'nonFieldErrors',
        'zaaktype-mismatch',
        'Het resultaattype hoort niet bij het zaaktype van de zaak.',
      );
    }
  },
};

/** Zaken API 1.5 as Open Zaak speaks it; the esuite back end expands less and filters roles too widely. */
export function zakenApi(backend: 'openzaak' | 'esuite'): Api {
  const own: Resource = backend === 'esuite' ? { ...zaken, expand: EXPAND_ESUITE } : zaken;
  const searched: Resource = { ...own, filters: zaakZoekFilters };
  const api: Api = {
    name: 'zaken',
    path: '/zaken/api/v1',
    version: '1.5.1',
    auth: 'zgw',
    errors: backend === 'esuite' ? 'older' : 'zgw',
    crs: { rule: 'zaken', paths: ['/zaken'] },
    kenmerken: (zaak) => ({
      bronorganisatie: textAt(zaak, 'bronorganisatie'),
      zaaktype: textAt(zaak, 'zaaktype'),
      vertrouwelijkheidaanduiding: textAt(zaak, 'vertrouwelijkheidaanduiding'),
    }),
    resources: [own, rollen, statussen, resultaten, ...zaakDependents],
    routes: (router, context) => {
      router.post('/zaken/_zoek', (req, res) => {
        const query = queryOf(req);
        refuseUnknown(query, new Set(['page']));
        const address = addressOf(req, context.store.base);
        res.json(listBody(api, searched, context, { query, filters: searchFilters(req.body), address }));
      });
    },
  };
  return api;
}

/** The body of `_zoek` as if it were a query: lists become comma separated. */
function searchFilters(body: unknown): Map<string, string[]> {
  if (!isObject(body))
    throw invalid({ name: 'nonFieldErrors', code: 'invalid', reason: 'Ongeldige data. Verwacht een dictionary.' });
  const filters = new Map<string, string[]>();
  for (const [name, value] of Object.entries(body)) {
    if (value === null || value === undefined || isObject(value)) continue;
    filters.set(name, [Array.isArray(value) ? value.join(',') : String(value)]);
  }
  if (filters.size === 0 && Object.keys(body).length === 0) {
    throw invalid({ name: 'nonFieldErrors', code: 'empty_search_body', reason: 'Search parameters must be specified' });
  }
  return filters;
}
