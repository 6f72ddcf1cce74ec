import type { Api, Resource } from '../core/api.ts';
import { choice, equal, isIn, type Filter, type Filters } from '../core/filters.ts';
import { textAt, valueAt } from '../core/json.ts';
import { ROLOMSCHRIJVING } from './codes.ts';

/** `definitief` when nothing is asked: concepts are left out, as Open Zaak does. */
const status: Filter = {
  values: ['alles', 'concept', 'definitief'],
  matches: (row, value, { store }) => {
    const own = valueAt(row.body, 'concept') ?? store.byUrl(textAt(row.body, 'zaaktype'))?.body['concept'] ?? false;
    return value === 'alles' || own === (value === 'concept');
  },
};

const datumGeldigheid: Filter = {
  matches: (row, value) => {
    const until = textAt(row.body, 'eindeGeldigheid');
    return textAt(row.body, 'beginGeldigheid') <= value && (until === '' || value < until);
  },
};

const general: Filters = { status, datumGeldigheid };
const ofZaaktype = (kind: string): Filters => ({
  ...general,
  zaaktype: equal('zaaktype', kind),
  zaaktypeIdentificatie: equal('zaaktypeIdentificatie', kind),
});

const readOnly = (kind: string, filters: Filters): Resource => ({ kind, methods: ['list', 'get'], filters });

/** Catalogi API 1.3, reading only: the portal never changes the catalogue. */
export const catalogiApi: Api = {
  name: 'catalogi',
  path: '/catalogi/api/v1',
  version: '1.3.1',
  auth: 'zgw',
  uuidInBody: false,
  resources: [
    readOnly('catalogussen', {
      domein: equal('domein'),
      domein__in: isIn('domein'),
      rsin: equal('rsin'),
      rsin__in: isIn('rsin'),
    }),
    readOnly('zaaktypen', {
      ...general,
      catalogus: equal('catalogus'),
      identificatie: equal('identificatie', 'zaaktypen'),
      trefwoorden: equal('trefwoorden'),
    }),
    readOnly('statustypen', ofZaaktype('statustypen')),
    readOnly('resultaattypen', ofZaaktype('resultaattypen')),
    readOnly('eigenschappen', ofZaaktype('eigenschappen')),
    readOnly('roltypen', {
      ...ofZaaktype('roltypen'),
      omschrijvingGeneriek: choice('omschrijvingGeneriek', ROLOMSCHRIJVING),
    }),
    readOnly('zaakobjecttypen', { ...ofZaaktype('zaakobjecttypen'), catalogus: equal('catalogus') }),
    readOnly('informatieobjecttypen', {
      ...general,
      catalogus: equal('catalogus'),
      omschrijving: equal('omschrijving'),
    }),
    readOnly('zaaktype-informatieobjecttypen', {
      status,
      zaaktype: equal('zaaktype', 'zaaktype-informatieobjecttypen'),
      informatieobjecttype: equal('informatieobjecttype'),
      richting: choice('richting', ['inkomend', 'intern', 'uitgaand']),
    }),
    readOnly('besluittypen', {
      ...general,
      catalogus: equal('catalogus'),
      zaaktypen: equal('zaaktypen', 'besluittypen'),
      informatieobjecttypen: equal('informatieobjecttypen'),
      omschrijving: equal('omschrijving'),
    }),
  ],
};
