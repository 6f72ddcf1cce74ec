import type { Fixture } from '../../core/admin.ts';
import { isObject, textAt, type Json, type JsonObject } from '../../core/json.ts';
import { uuidFrom } from '../../core/random.ts';
import { listOr, oddZaak, valueOr, type OddContext, type OddFixture } from './context.ts';

interface Stap {
  omschrijving: string;
  statustekst?: string;
  volgnummer: number | null;
  isEindstatus?: boolean;
  informeren?: boolean;
}

/** A zaaktype of its own, with its statustypen and resultaattypen, in the catalogue of Open Zaak. */
function ownZaaktype(
  name: string,
  values: JsonObject,
  {
    stappen,
    velden = {},
    resultaten = [],
  }: { stappen: readonly Stap[]; velden?: JsonObject; resultaten?: readonly JsonObject[] },
  context: OddContext,
): { url: string; statustypen: string[]; resultaattypen: string[]; fixtures: Fixture[] } {
  const register = 'openzaak.catalogi';
  const address = context.address(register);
  const key = `odd zaaktype ${name} ${JSON.stringify(values)}`;
  const model = context.store.collection(register, 'zaaktypen').where('identificatie', 'MOR')[0];
  const uuid = uuidFrom(key);
  const url = `${address}/zaaktypen/${uuid}`;
  const at = (kind: string, nth: number): string => `${address}/${kind}/${uuidFrom(`${key} ${kind} ${nth}`)}`;
  const statustypen = stappen.map((_, nth) => at('statustypen', nth));
  const resultaattypen = resultaten.map((_, nth) => at('resultaattypen', nth));
  const own: JsonObject = isObject(values['zaaktype']) ? values['zaaktype'] : {};
  const common = {
    zaaktype: url,
    catalogus: textAt(model?.body, 'catalogus'),
    zaaktypeIdentificatie: `ODD-${uuid.slice(0, 6)}`,
  };
  return {
    url,
    statustypen,
    resultaattypen,
    fixtures: [
      {
        register,
        resource: 'zaaktypen',
        body: {
          ...model?.body,
          url,
          identificatie: common.zaaktypeIdentificatie,
          omschrijving: `Bijzonder zaaktype ${name}`.slice(0, 80),
          statustypen,
          resultaattypen,
          roltypen: [],
          informatieobjecttypen: [],
          eigenschappen: [],
          ...velden,
          ...own,
        },
      },
      ...stappen.map((stap, nth): Fixture => ({
        register,
        resource: 'statustypen',
        body: {
          url: statustypen[nth],
          omschrijvingGeneriek: '',
          statustekst: '',
          isEindstatus: false,
          informeren: true,
          doorlooptijd: null,
          toelichting: '',
          checklistitemStatustype: [],
          eigenschappen: [],
          beginGeldigheid: '2025-01-01',
          eindeGeldigheid: null,
          beginObject: '2025-01-01',
          eindeObject: null,
          ...common,
          ...stap,
        },
      })),
      ...resultaten.map((resultaat, nth): Fixture => ({
        register,
        resource: 'resultaattypen',
        body: {
          ...context.store.collection(register, 'resultaattypen').where('zaaktypeIdentificatie', 'MOR')[0]?.body,
          ...common,
          url: resultaattypen[nth],
          ...resultaat,
        },
      })),
    ],
  };
}

const TWO: readonly Stap[] = [
  { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw melding ontvangen.', volgnummer: 1 },
  { omschrijving: 'Afgehandeld', statustekst: 'Uw melding is klaar.', volgnummer: 2, isEindstatus: true },
];

/** A case of a zaaktype that comes along, in its first step. */
function zaakVan(
  name: string,
  values: JsonObject,
  soort: Parameters<typeof ownZaaktype>[2],
  context: OddContext,
  velden: JsonObject = {},
  stap = 0,
): Fixture[] {
  const zaaktype = ownZaaktype(name, values, soort, context);
  const statussen = [{ stap, op: `${context.today}T09:00:00Z` }];
  return [...zaaktype.fixtures, ...oddZaak({ name, values, zaaktype, statussen, velden }, context).fixtures];
}

const numbers = (values: JsonObject, fallback: Json[]): Stap[] =>
  listOr(values, 'volgnummers', fallback).map((one, index, all) => ({
    omschrijving: `Stap ${index + 1}`,
    statustekst: '',
    volgnummer: typeof one === 'number' ? one : null,
    isEindstatus: index === all.length - 1,
  }));

/** Odd catalogues: rows 3-6, 8, 20, 23, 24 and 32 of odd-register-data.md. */
export const oddCatalogus: Readonly<Record<string, OddFixture>> = {
  'statustype-zonder-tekst': (values, context) => {
    const stappen = [
      { omschrijving: valueOr(values, 'omschrijving', 'Initial request'), statustekst: '', volgnummer: 1 },
      { omschrijving: '', statustekst: '', volgnummer: 2 },
      { omschrijving: 'Klaar', statustekst: '', volgnummer: 3, isEindstatus: true },
    ];
    return [0, 1].flatMap((stap) =>
      zaakVan('statustype-zonder-tekst', { ...values, stap }, { stappen }, context, {}, stap),
    );
  },
  'statustypen-met-gaten': (values, context) =>
    zaakVan('statustypen-met-gaten', values, { stappen: numbers(values, [1, 3, 4]) }, context),
  'statustypen-zonder-volgnummer': (values, context) =>
    zaakVan('statustypen-zonder-volgnummer', values, { stappen: numbers(values, [null, null, null]) }, context),
  'zaaktype-zonder-eindstatus': (values, context) =>
    zaakVan(
      'zaaktype-zonder-eindstatus',
      values,
      { stappen: TWO.map((stap) => ({ ...stap, isEindstatus: false })) },
      context,
    ),
  'intern-zaaktype': (values, context) =>
    zaakVan(
      'intern-zaaktype',
      values,
      { stappen: TWO, velden: { indicatieInternOfExtern: valueOr(values, 'indicatie', 'intern') } },
      context,
    ),
  'resultaat-zonder-einddatum': (values, context) => {
    const zaaktype = ownZaaktype(
      'resultaat-zonder-einddatum',
      values,
      {
        stappen: TWO,
        resultaten: [
          {
            omschrijving: 'Long description (>20',
            naam: 'Long description (>20 chars) of result',
            toelichting: 'Long description (>20 chars) of result',
          },
        ],
      },
      context,
    );
    const { url, fixtures } = oddZaak(
      {
        name: 'resultaat-zonder-einddatum',
        values,
        zaaktype,
        statussen: [{ stap: 0, op: `${context.today}T09:00:00Z` }],
      },
      context,
    );
    const uuid = uuidFrom(`${url} resultaat`);
    const resultaat: Fixture = {
      register: 'openzaak.zaken',
      resource: 'resultaten',
      body: { uuid, zaak: url, resultaattype: zaaktype.resultaattypen[0], toelichting: '' },
    };
    return [...zaaktype.fixtures, ...fixtures, resultaat];
  },
  'zaaktype-zonder-omschrijving': (values, context) =>
    zaakVan('zaaktype-zonder-omschrijving', values, { stappen: TWO, velden: { omschrijving: '' } }, context, {
      omschrijving: '',
    }),
  'zelfde-identificatie-in-twee-catalogi': (values, context) => {
    const identificatie = valueOr(values, 'identificatie', 'ODD-DUBBEL');
    return ['een', 'twee'].flatMap((naam) => {
      const uuid = uuidFrom(`odd catalogus ${naam}`);
      const catalogus = `${context.address('openzaak.catalogi')}/catalogussen/${uuid}`;
      const body: JsonObject = {
        url: catalogus,
        domein: naam.toUpperCase().slice(0, 5),
        rsin: '823288444',
        naam: `Catalogus ${naam}`,
        contactpersoonBeheerNaam: '',
        contactpersoonBeheerTelefoonnummer: '',
        contactpersoonBeheerEmailadres: '',
        zaaktypen: [],
        besluittypen: [],
        informatieobjecttypen: [],
        versie: '',
        begindatumVersie: null,
      };
      return [
        { register: 'openzaak.catalogi', resource: 'catalogussen', body },
        ...zaakVan(
          'zelfde-identificatie',
          { ...values, catalogus: naam },
          { stappen: TWO, velden: { identificatie, catalogus, omschrijving: `Zaaktype uit catalogus ${naam}` } },
          context,
        ),
      ];
    });
  },
  'nieuwe-zaaktypeversie': (values, context) =>
    ['2024-01-01', '2026-01-01'].flatMap((begin, index) =>
      zaakVan(
        'nieuwe-zaaktypeversie',
        { ...values, begin },
        {
          stappen: TWO,
          velden: {
            identificatie: 'ODD-VERSIE',
            omschrijving: 'Zaaktype met versies',
            beginGeldigheid: begin,
            versiedatum: begin,
            eindeGeldigheid: index === 0 ? '2026-01-01' : null,
          },
        },
        context,
      ),
    ),
  'status-zonder-informeren': (values, context) =>
    zaakVan(
      'status-zonder-informeren',
      values,
      { stappen: TWO.map((stap) => ({ ...stap, informeren: false })) },
      context,
    ),
  // A document cannot be related to it: the relation gives 400, the document is left over.
  'zaaktype-zonder-documenttypen': (values, context) =>
    zaakVan('zaaktype-zonder-documenttypen', values, { stappen: TWO }, context),
};
