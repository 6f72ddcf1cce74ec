import type { Fixture } from '../../core/admin.ts';
import type { JsonObject } from '../../core/json.ts';
import { uuidFrom } from '../../core/random.ts';
import { addDays } from '../../registers/durations.ts';
import { RESIDENT, valueOr, oddZaak, type OddContext, type OddFixture } from './context.ts';

function oddObject(
  type: 'externe-klanttaak' | 'taak' | 'bericht',
  name: string,
  values: JsonObject,
  data: JsonObject,
  context: OddContext,
): Fixture {
  const uuid = uuidFrom(`odd object ${name} ${JSON.stringify(values)}`);
  const own = typeof values['data'] === 'object' && values['data'] !== null ? (values['data'] as JsonObject) : {};
  return {
    register: 'objecten',
    resource: 'objects',
    body: {
      uuid,
      type: `${context.address('objecttypen')}/objecttypes/${uuidFrom(`objecttypen/objecttypes/${type}`)}`,
      record: {
        index: 1,
        typeVersion: type === 'externe-klanttaak' ? 2 : 1,
        data: { ...data, ...own },
        geometry: null,
        references: [],
        startAt: context.today,
        endAt: null,
        registrationAt: context.today,
        correctionFor: null,
        correctedBy: null,
      },
    },
  };
}

const bsnOf = (values: JsonObject): JsonObject => ({ type: 'bsn', value: valueOr(values, 'bsn', RESIDENT) });

function taak(name: string, values: JsonObject, data: JsonObject, context: OddContext): Fixture {
  return oddObject(
    'externe-klanttaak',
    name,
    values,
    {
      titel: 'Lever uw stukken aan',
      status: 'open',
      soort: 'portaalformulier',
      identificatie: bsnOf(values),
      verwerker_taak_id: uuidFrom(`odd taak ${name}`),
      eigenaar: 'zaaksysteem',
      verloopdatum: addDays(context.today, 14),
      portaalformulier: { formulier: { soort: 'id', value: 'stukken-aanleveren' }, data: {} },
      ...data,
    },
    context,
  );
}

/** A case and a task on it; `link` says how the task names the case. */
function taakOpZaak(name: string, link: (zaak: { url: string; uuid: string }) => JsonObject): OddFixture {
  return (values, context) => {
    const { url, fixtures } = oddZaak(
      { name: `${name} zaak`, values, statussen: [{ stap: 0, op: `${context.today}T09:00:00Z` }] },
      context,
    );
    const uuid = url.split('/').at(-1) ?? '';
    return [...fixtures, taak(name, values, link({ url, uuid }), context)];
  };
}

function bericht(name: string, values: JsonObject, data: JsonObject, context: OddContext): Fixture {
  return oddObject(
    'bericht',
    name,
    values,
    {
      onderwerp: 'Bericht van de gemeente',
      berichtTekst: 'Dit bericht is voor u.',
      berichtType: 'notificatie',
      handelingsperspectief: 'informatie ontvangen',
      einddatumHandelingstermijn: null,
      publicatiedatum: addDays(context.today, -1),
      geopend: false,
      identificatie: bsnOf(values),
      referentie: '',
      bijlages: [],
      ...data,
    },
    context,
  );
}

/** Odd tasks and messages: rows 26, 27 and 31 of odd-register-data.md. */
export const oddObjecten: Readonly<Record<string, OddFixture>> = {
  'taak-v2-value': taakOpZaak('taak-v2-value', ({ uuid }) => ({ koppeling: { registratie: 'zaak', value: uuid } })),
  'taak-v2-uuid': taakOpZaak('taak-v2-uuid', ({ uuid }) => ({ koppeling: { registratie: 'zaak', uuid } })),
  'taak-v1': (values, context) => {
    const { url, fixtures } = oddZaak({ name: 'taak-v1 zaak', values }, context);
    return [...fixtures, taakV1('taak-v1', values, { zaak: url }, context)];
  },
  'taak-ingediend': (values, context) => [
    taakV1('taak-ingediend', values, { status: valueOr(values, 'status', 'ingediend') }, context),
  ],
  'taak-onbekende-soort': (values, context) => [
    taak(
      'taak-onbekende-soort',
      values,
      { soort: valueOr(values, 'soort', 'formtaak'), portaalformulier: undefined },
      context,
    ),
  ],
  'taak-verlopen': (values, context) => [
    taak('taak-verlopen', values, { verloopdatum: addDays(context.today, -2) }, context),
  ],
  'taak-van-ander': (values, context) => [
    taak(
      'taak-van-ander',
      values,
      { identificatie: { type: 'bsn', value: valueOr(values, 'ander', '569312864') } },
      context,
    ),
  ],
  'taak-zonder-zaak': (values, context) => [taak('taak-zonder-zaak', values, {}, context)],
  'bericht-morgen': (values, context) => [
    bericht('bericht-morgen', values, { publicatiedatum: addDays(context.today, 1) }, context),
  ],
  'bericht-geopend-als-tekst': (values, context) => [
    bericht('bericht-geopend-als-tekst', values, { geopend: valueOr(values, 'geopend', 'false') }, context),
  ],
  'bericht-kvk-met-bsn': (values, context) => [
    bericht(
      'bericht-kvk-met-bsn',
      values,
      { identificatie: { type: 'kvk', value: valueOr(values, 'bsn', RESIDENT) } },
      context,
    ),
  ],
};

function taakV1(name: string, values: JsonObject, data: JsonObject, context: OddContext): Fixture {
  return oddObject(
    'taak',
    name,
    values,
    {
      identificatie: bsnOf(values),
      title: 'Lever uw stukken aan',
      data: {},
      verzonden_data: {},
      status: 'open',
      formulier: { formuliertype: 'portalid', value: 'stukken-aanleveren' },
      verwerker_taak_id: uuidFrom(`odd taak v1 ${name}`),
      zaak: null,
      verloopdatum: null,
      ...data,
    },
    context,
  );
}
