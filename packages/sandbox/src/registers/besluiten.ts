import type { Api, ApiContext, Resource } from '../core/api.ts';
import { date, oneOf, required, text, uri } from '../core/fields.ts';
import { equal } from '../core/filters.ts';
import { textAt } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import type { Row } from '../core/store.ts';
import { mirrorRelation, removeMirror } from './zaak-dependents.ts';

const VERVALREDENEN: Readonly<Record<string, string>> = {
  tijdelijk: 'Besluit met tijdelijke werking',
  ingetrokken_overheid: 'Besluit ingetrokken door overheid',
  ingetrokken_belanghebbende: 'Besluit ingetrokken o.v.v. belanghebbende',
};

/** The list in Zaken that names the decisions of a case; Besluiten keeps it up to date. */
function mirrorInZaken(row: Row, { store }: ApiContext): void {
  const zaak = store.byUrl(textAt(row.body, 'zaak'));
  if (!zaak) return;
  const url = `${textAt(zaak.body, 'url')}/besluiten/${row.uuid}`;
  store.put(zaak.register, 'besluiten', row.uuid, {
    url,
    uuid: row.uuid,
    zaak: zaak.body['url'],
    besluit: row.body['url'],
  });
}

const besluiten: Resource = {
  kind: 'besluiten',
  filters: {
    identificatie: equal('identificatie', 'besluiten'),
    verantwoordelijkeOrganisatie: equal('verantwoordelijkeOrganisatie'),
    besluittype: equal('besluittype'),
    zaak: equal('zaak', 'besluiten'),
  },
  subject: (row) => row,
  fields: {
    identificatie: text(50),
    verantwoordelijkeOrganisatie: text(9, { ...required, pattern: /^\d{9}$/ }),
    besluittype: uri({ ...required, known: true }),
    zaak: uri({ known: true }),
    datum: date(required),
    toelichting: text(100_000),
    bestuursorgaan: text(50),
    ingangsdatum: date(required),
    vervaldatum: date(),
    vervalreden: oneOf(Object.keys(VERVALREDENEN)),
    publicatiedatum: date(),
    verzenddatum: date(),
    uiterlijkeReactiedatum: date(),
  },
  present: ({ body }) => ({ vervalredenWeergave: VERVALREDENEN[textAt(body, 'vervalreden')] ?? '', ...body }),
  before: (body, { store, register, now }, before) => {
    const all = store.collection(register, 'besluiten');
    body['identificatie'] ||= `BESLUIT-${now().getUTCFullYear()}-${String(all.size + 1).padStart(10, '0')}`;
    const twin = all.where('identificatie', textAt(body, 'identificatie')).some((row) => row !== before);
    if (twin)
      throw invalidField(
        'identificatie',
        'identificatie-niet-uniek',
        'Deze identificatie bestaat al binnen de organisatie.',
      );
    const zaak = store.byUrl(textAt(body, 'zaak'));
    const besluittype = store.byUrl(textAt(body, 'besluittype'));
    const zaaktypen = besluittype?.body['zaaktypen'];
    if (zaak && Array.isArray(zaaktypen) && !zaaktypen.includes(textAt(zaak.body, 'zaaktype'))) {
      throw invalidField(
        'nonFieldErrors',
        'zaaktype-mismatch',
        'Het besluittype hoort niet bij het zaaktype van de zaak.',
      );
    }
  },
  after: mirrorInZaken,
  beforeRemove: (row, { store }) => {
    const zaak = store.byUrl(textAt(row.body, 'zaak'));
    const mirror = zaak && store.collection(zaak.register, 'besluiten').get(row.uuid);
    if (mirror) store.remove(mirror);
  },
};

const besluitinformatieobjecten: Resource = {
  kind: 'besluitinformatieobjecten',
  methods: ['list', 'get', 'create', 'remove'],
  paged: false,
  filters: {
    besluit: equal('besluit', 'besluitinformatieobjecten'),
    informatieobject: equal('informatieobject', 'besluitinformatieobjecten'),
  },
  subject: (row, { store }) => store.byUrl(textAt(row.body, 'besluit')),
  fields: { informatieobject: uri({ ...required, known: true }), besluit: uri({ ...required, known: true }) },
  before: (body, { store, register }) => {
    const known = store
      .collection(register, 'besluitinformatieobjecten')
      .where('besluit', textAt(body, 'besluit'))
      .some((row) => row.body['informatieobject'] === body['informatieobject']);
    if (known)
      throw invalidField('nonFieldErrors', 'unique', 'De velden besluit, informatieobject moeten een unieke set zijn.');
  },
  after: (row, context) => mirrorRelation(row, context, textAt(row.body, 'besluit'), 'besluit'),
  beforeRemove: removeMirror,
};

/** Besluiten API 1.1. */
export const besluitenApi: Api = {
  name: 'besluiten',
  path: '/besluiten/api/v1',
  version: '1.1.0',
  auth: 'zgw',
  uuidInBody: false,
  kenmerken: (besluit) => ({
    verantwoordelijkeOrganisatie: textAt(besluit, 'verantwoordelijkeOrganisatie'),
    besluittype: textAt(besluit, 'besluittype'),
  }),
  resources: [besluiten, besluitinformatieobjecten],
};
