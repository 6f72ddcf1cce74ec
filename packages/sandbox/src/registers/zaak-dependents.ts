import type { ApiContext, Resource } from '../core/api.ts';
import { dateTime, object, required, text, uri } from '../core/fields.ts';
import { equal } from '../core/filters.ts';
import { textAt } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import { uuidFrom } from '../core/random.ts';
import type { Row } from '../core/store.ts';

const zaak = uri({ ...required, known: true });
const subject = (row: Row, { store }: ApiContext): Row | undefined => store.byUrl(textAt(row.body, 'zaak'));

/** The mirror in Documenten of a relation that Zaken or Besluiten keeps. */
export function mirrorRelation(row: Row, context: ApiContext, object: string, objectType: 'zaak' | 'besluit'): void {
  const { store } = context;
  const register = context.sibling('documenten');
  const uuid = uuidFrom(`mirror ${textAt(row.body, 'url')}`);
  const informatieobject = textAt(row.body, 'informatieobject');
  const address = informatieobject.replace(/\/enkelvoudiginformatieobjecten\/.*$/, '');
  store.put(register, 'objectinformatieobjecten', uuid, {
    url: `${address}/objectinformatieobjecten/${uuid}`,
    informatieobject,
    object,
    objectType,
  });
}

/** Removes what `mirrorRelation` made for this link; no matter when it is gone. */
export function removeMirror(row: Row, { store, sibling }: ApiContext): void {
  const uuid = uuidFrom(`mirror ${textAt(row.body, 'url')}`);
  const mirror = store.collection(sibling('documenten'), 'objectinformatieobjecten').get(uuid);
  if (mirror) store.remove(mirror);
}

const zaakinformatieobjecten: Resource = {
  kind: 'zaakinformatieobjecten',
  paged: false,
  filters: {
    zaak: equal('zaak', 'zaakinformatieobjecten'),
    informatieobject: equal('informatieobject', 'zaakinformatieobjecten'),
  },
  subject,
  fields: {
    informatieobject: uri({ ...required, known: true }),
    zaak,
    titel: text(200),
    beschrijving: text(10_000),
    vernietigingsdatum: dateTime(),
    status: uri({ nullable: true, initial: null }),
  },
  present: (row) => ({ aardRelatieWeergave: 'Hoort bij, omgekeerd: kent', ...row.body }),
  before: (body, { store, register, now, sibling }, before) => {
    body['registratiedatum'] ??= now().toISOString();
    if (before) return;
    const known = store
      .collection(register, 'zaakinformatieobjecten')
      .where('informatieobject', textAt(body, 'informatieobject'))
      .some((row) => row.body['zaak'] === body['zaak']);
    if (known) {
      throw invalidField('nonFieldErrors', 'unique', 'De velden zaak, informatieobject moeten een unieke set zijn.');
    }
    const zaaktype = textAt(store.byUrl(textAt(body, 'zaak'))?.body, 'zaaktype');
    const informatieobjecttype = textAt(store.byUrl(textAt(body, 'informatieobject'))?.body, 'informatieobjecttype');
    const allowed = store
      .collection(sibling('catalogi'), 'zaaktype-informatieobjecttypen')
      .where('zaaktype', zaaktype)
      .some((row) => row.body['informatieobjecttype'] === informatieobjecttype);
    if (!allowed) {
      throw invalidField(
        'nonFieldErrors',
        'missing-zaaktype-informatieobjecttype-relation',
        'Het informatieobjecttype hoort niet bij het zaaktype van de zaak.',
      );
    }
  },
  after: (row, context, before) => {
    if (!before) mirrorRelation(row, context, textAt(row.body, 'zaak'), 'zaak');
  },
  beforeRemove: removeMirror,
};

const zaakobjecten: Resource = {
  kind: 'zaakobjecten',
  filters: {
    zaak: equal('zaak', 'zaakobjecten'),
    object: equal('object', 'zaakobjecten'),
    objectType: equal('objectType'),
  },
  subject,
  fields: {
    zaak,
    object: uri(),
    zaakobjecttype: uri({ nullable: true, initial: null }),
    objectType: text(100, required),
    objectTypeOverige: text(100),
    objectTypeOverigeDefinitie: object(),
    relatieomschrijving: text(80),
    objectIdentificatie: object(),
  },
};

const zaakeigenschappen: Resource = {
  kind: 'zaakeigenschappen',
  under: { kind: 'zaken', field: 'zaak' },
  paged: false,
  subject,
  fields: { zaak, eigenschap: uri({ ...required, known: true }), waarde: text(10_000, required) },
  before: (body, { store }) => {
    body['naam'] = textAt(store.byUrl(textAt(body, 'eigenschap'))?.body, 'naam');
  },
};

/** The decisions of a case, kept by Besluiten: `/zaken/{uuid}/besluiten` is computed from them. */
const zaakbesluiten: Resource = {
  kind: 'besluiten',
  under: { kind: 'zaken', field: 'zaak' },
  methods: ['list', 'get', 'create', 'remove'],
  paged: false,
  fields: { zaak, besluit: uri({ ...required, known: true }) },
  present: ({ body: { zaak: _zaak, ...shown } }) => shown,
};

const zaakcontactmomenten: Resource = {
  kind: 'zaakcontactmomenten',
  methods: ['list', 'get', 'create', 'remove'],
  paged: false,
  filters: { zaak: equal('zaak', 'zaakcontactmomenten'), contactmoment: equal('contactmoment') },
  fields: { zaak, contactmoment: uri(required) },
};

const klantcontacten: Resource = {
  kind: 'klantcontacten',
  methods: ['list', 'get', 'create'],
  filters: { zaak: equal('zaak', 'klantcontacten') },
  fields: {
    zaak,
    identificatie: text(14),
    datumtijd: dateTime(required),
    kanaal: text(20),
    onderwerp: text(200),
    toelichting: text(1000),
  },
};

/** Everything in Zaken that hangs on a case without rules of its own. */
export const zaakDependents: readonly Resource[] = [
  zaakinformatieobjecten,
  zaakobjecten,
  zaakeigenschappen,
  zaakbesluiten,
  zaakcontactmomenten,
  klantcontacten,
];
