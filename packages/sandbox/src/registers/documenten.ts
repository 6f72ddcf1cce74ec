import type { Api, ApiContext, Resource } from '../core/api.ts';
import { bool, date, dateTime, integer, list, object, oneOf, required, text, uri } from '../core/fields.ts';
import { compare, equal } from '../core/filters.ts';
import { textAt } from '../core/json.ts';
import { invalidField, problem } from '../core/problem.ts';
import type { Row } from '../core/store.ts';
import { VERTROUWELIJKHEID } from './codes.ts';
import { documentRoutes } from './documenten-routes.ts';
import { afterDocument, beforeDocument, presentDocument, presentNewDocument } from './documenten-versions.ts';

const DOCUMENT = uri({ ...required, known: true });

const enkelvoudiginformatieobjecten: Resource = {
  kind: 'enkelvoudiginformatieobjecten',
  filters: {
    identificatie: equal('identificatie', 'enkelvoudiginformatieobjecten'),
    bronorganisatie: equal('bronorganisatie'),
    trefwoorden: equal('trefwoorden'),
  },
  expand: { informatieobjecttype: {} },
  subject: (row) => row,
  fields: {
    identificatie: text(40),
    bronorganisatie: text(9, { ...required, pattern: /^\d{9}$/ }),
    creatiedatum: date(required),
    titel: text(200, required),
    vertrouwelijkheidaanduiding: oneOf(VERTROUWELIJKHEID),
    auteur: text(200, required),
    status: oneOf(['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd']),
    formaat: text(255),
    taal: text(3, { ...required, pattern: /^[a-z]{3}$/ }),
    bestandsnaam: text(255),
    inhoud: { type: 'text', nullable: true, initial: null },
    bestandsomvang: integer(),
    link: uri({ max: 200 }),
    beschrijving: text(1000),
    ontvangstdatum: date(),
    verzenddatum: date(),
    indicatieGebruiksrecht: bool({ nullable: true, initial: null }),
    verschijningsvorm: text(10_000),
    ondertekening: object({ initial: { soort: '', datum: null } }),
    integriteit: object({ initial: { algoritme: '', waarde: '', datum: null } }),
    informatieobjecttype: DOCUMENT,
    trefwoorden: list(),
    lock: text(100),
  },
  present: presentDocument,
  presentNew: presentNewDocument,
  before: beforeDocument,
  after: afterDocument,
  beforeRemove: (row, { store, register }) => {
    if (
      store.collection(register, 'objectinformatieobjecten').where('informatieobject', textAt(row.body, 'url')).length >
      0
    ) {
      throw invalidField(
        'nonFieldErrors',
        'pending-relations',
        'All relations to the document must be destroyed before destroying the document',
      );
    }
    if (row.body['_lock'])
      throw problem({ status: 400, code: 'destroy-locked', title: 'Locked objects cannot be destroyed' });
    for (const one of store.collection(register, 'gebruiksrechten').where('informatieobject', textAt(row.body, 'url')))
      store.remove(one);
  },
};

const ofDocument = (row: Row, { store }: ApiContext): Row | undefined =>
  store.byUrl(textAt(row.body, 'informatieobject'));

function setGebruiksrecht(document: Row | undefined, value: boolean | null, { store }: ApiContext): void {
  if (document)
    store.put(document.register, document.kind, document.uuid, { ...document.body, indicatieGebruiksrecht: value });
}

const gebruiksrechten: Resource = {
  kind: 'gebruiksrechten',
  paged: false,
  filters: {
    informatieobject: equal('informatieobject', 'gebruiksrechten'),
    startdatum__lt: compare('startdatum', 'lt'),
    startdatum__lte: compare('startdatum', 'lte'),
    startdatum__gt: compare('startdatum', 'gt'),
    startdatum__gte: compare('startdatum', 'gte'),
    einddatum__lt: compare('einddatum', 'lt'),
    einddatum__lte: compare('einddatum', 'lte'),
    einddatum__gt: compare('einddatum', 'gt'),
    einddatum__gte: compare('einddatum', 'gte'),
  },
  subject: ofDocument,
  fields: {
    informatieobject: DOCUMENT,
    startdatum: dateTime(required),
    einddatum: dateTime(),
    omschrijvingVoorwaarden: text(10_000, required),
  },
  after: (row, context) => setGebruiksrecht(ofDocument(row, context), true, context),
  beforeRemove: (row, context) => {
    const all = context.store
      .collection(row.register, 'gebruiksrechten')
      .where('informatieobject', textAt(row.body, 'informatieobject'));
    if (all.length === 1) setGebruiksrecht(ofDocument(row, context), null, context);
  },
};

const objectinformatieobjecten: Resource = {
  kind: 'objectinformatieobjecten',
  methods: ['list', 'get', 'create', 'remove'],
  paged: false,
  filters: {
    object: equal('object', 'objectinformatieobjecten'),
    informatieobject: equal('informatieobject', 'objectinformatieobjecten'),
  },
  fields: {
    informatieobject: DOCUMENT,
    object: uri(required),
    objectType: oneOf(['besluit', 'zaak', 'verzoek'], required),
  },
  before: (body, { store, register }) => {
    const known = store
      .collection(register, 'objectinformatieobjecten')
      .where('object', textAt(body, 'object'))
      .some((row) => row.body['informatieobject'] === body['informatieobject']);
    if (known)
      throw invalidField('nonFieldErrors', 'unique', 'De velden object, informatieobject moeten een unieke set zijn.');
  },
};

const verzendingen: Resource = {
  kind: 'verzendingen',
  filters: {
    aardRelatie: equal('aardRelatie'),
    informatieobject: equal('informatieobject', 'verzendingen'),
    betrokkene: equal('betrokkene'),
  },
  fields: {
    betrokkene: uri(required),
    informatieobject: DOCUMENT,
    aardRelatie: oneOf(['afzender', 'geadresseerde'], required),
    toelichting: text(200),
    ontvangstdatum: date(),
    verzenddatum: date(),
    contactPersoon: uri(required),
    contactpersoonnaam: text(40),
    binnenlandsCorrespondentieadres: object(),
    buitenlandsCorrespondentieadres: object(),
    correspondentiePostadres: object(),
    faxnummer: text(15, { nullable: true }),
    emailadres: text(100, { nullable: true }),
    mijnOverheid: bool(),
    telefoonnummer: text(15, { nullable: true }),
  },
};

/** Documenten API 1.4, with the bytes of the documents. */
export const documentenApi: Api = {
  name: 'documenten',
  path: '/documenten/api/v1',
  version: '1.4.2',
  auth: 'zgw',
  uuidInBody: false,
  kenmerken: (document) => ({
    bronorganisatie: textAt(document, 'bronorganisatie'),
    informatieobjecttype: textAt(document, 'informatieobjecttype'),
    vertrouwelijkheidaanduiding: textAt(document, 'vertrouwelijkheidaanduiding'),
  }),
  resources: [enkelvoudiginformatieobjecten, gebruiksrechten, objectinformatieobjecten, verzendingen],
  routes: (router, context) => documentRoutes(router, context, documentenApi, enkelvoudiginformatieobjecten),
};
