import type { ApiContext } from '../core/api.ts';
import { choice, compare, equal, isIn, isNull, viaBack, type Filter, type Filters } from '../core/filters.ts';
import { textAt } from '../core/json.ts';
import { BETROKKENE_TYPEN, ROLOMSCHRIJVING, VERTROUWELIJKHEID } from './codes.ts';

const viaRol = (path: string): Filter => viaBack('rollen', 'zaak', equal(path, 'rollen'));

/** Up to and including a level; an unknown level in the register is above all. */
const upToConfidentiality: Filter = {
  values: VERTROUWELIJKHEID,
  matches: (row, value) => {
    const level = VERTROUWELIJKHEID.findIndex((one) => one === textAt(row.body, 'vertrouwelijkheidaanduiding'));
    return level >= 0 && level <= VERTROUWELIJKHEID.findIndex((one) => one === value);
  },
};

const dates = (name: string, ...how: ('lt' | 'lte' | 'gt' | 'gte')[]): [string, Filter][] => [
  [name, equal(name)],
  ...how.map((one): [string, Filter] => [`${name}__${one}`, compare(name, one)]),
];

const IDENTIFICATIES = [
  'natuurlijkPersoon__inpBsn',
  'natuurlijkPersoon__anpIdentificatie',
  'natuurlijkPersoon__inpA_nummer',
  'nietNatuurlijkPersoon__innNnpId',
  'nietNatuurlijkPersoon__annIdentificatie',
  'vestiging__vestigingsNummer',
  'medewerker__identificatie',
  'organisatorischeEenheid__identificatie',
] as const;

const pathOf = (name: string): string => `betrokkeneIdentificatie.${name.split('__')[1] ?? ''}`;

/** Identifies kind and number at once: an employee and a department may have the same `identificatie`. */
function viaIdentificatie(name: string): Filter {
  const filter = viaRol(pathOf(name));
  if (!name.endsWith('__identificatie')) return filter;
  const wanted = name.startsWith('medewerker') ? 'medewerker' : 'organisatorische_eenheid';
  const kind = ofItsRollen('betrokkeneType');
  return {
    ...filter,
    matches: (row, value, context) => filter.matches(row, value, context) && kind.matches(row, wanted, context),
  };
}

export const zaakFilters: Filters = {
  identificatie: equal('identificatie', 'zaken'),
  bronorganisatie: equal('bronorganisatie'),
  bronorganisatie__in: isIn('bronorganisatie'),
  zaaktype: equal('zaaktype', 'zaken'),
  archiefnominatie: choice('archiefnominatie', ['blijvend_bewaren', 'vernietigen']),
  archiefnominatie__in: isIn('archiefnominatie'),
  archiefactiedatum__isnull: isNull('archiefactiedatum'),
  archiefstatus: equal('archiefstatus'),
  archiefstatus__in: isIn('archiefstatus'),
  einddatum__isnull: isNull('einddatum'),
  ...Object.fromEntries([
    ...dates('archiefactiedatum', 'lt', 'gt'),
    ...dates('startdatum', 'gt', 'gte', 'lt', 'lte'),
    ...dates('registratiedatum', 'gt', 'lt'),
    ...dates('einddatum', 'gt', 'lt'),
    ...dates('einddatumGepland', 'gt', 'lt'),
    ...dates('uiterlijkeEinddatumAfdoening', 'gt', 'lt'),
    ...IDENTIFICATIES.map((name): [string, Filter] => [
      `rol__betrokkeneIdentificatie__${name}`,
      viaIdentificatie(name),
    ]),
  ]),
  rol__betrokkeneType: { ...ofItsRollen('betrokkeneType'), values: BETROKKENE_TYPEN },
  rol__betrokkene: viaRol('betrokkene'),
  rol__omschrijvingGeneriek: {
    values: ROLOMSCHRIJVING,
    // e-Suite does not look at the kind of role (odd-register-data 15).
    matches: (row, value, context) =>
      isEsuite(context) || ofItsRollen('omschrijvingGeneriek').matches(row, value, context),
  },
  maximaleVertrouwelijkheidaanduiding: upToConfidentiality,
};

/** Only in the body of `_zoek`. */
export const zaakZoekFilters: Filters = {
  ...zaakFilters,
  uuid__in: { matches: (row, value) => value.split(',').includes(row.uuid) },
  zaaktype__in: isIn('zaaktype'),
};

/** Almost every case has a role of each kind: looks at the case's own roles, an index would only add work. */
function ofItsRollen(path: string): Filter {
  return {
    matches: (row, value, { store, register }) =>
      store
        .collection(register, 'rollen')
        .where('zaak', textAt(row.body, 'url'))
        .some((rol) => textAt(rol.body, path) === value),
  };
}

/** Whether this back end has the habits of an e-Suite. */
const isEsuite = ({ register }: ApiContext): boolean => register.startsWith('esuite.');

export const rolFilters: Filters = {
  zaak: equal('zaak', 'rollen'),
  betrokkene: equal('betrokkene', 'rollen'),
  betrokkeneType: choice('betrokkeneType', BETROKKENE_TYPEN),
  roltype: equal('roltype'),
  omschrijving: equal('omschrijving'),
  omschrijvingGeneriek: {
    values: ROLOMSCHRIJVING,
    matches: (row, value, context) => isEsuite(context) || row.body['omschrijvingGeneriek'] === value,
  },
  ...Object.fromEntries(
    IDENTIFICATIES.map((name): [string, Filter] => [`betrokkeneIdentificatie__${name}`, equal(pathOf(name), 'rollen')]),
  ),
};
