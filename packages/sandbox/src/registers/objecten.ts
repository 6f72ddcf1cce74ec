import type { Api, ApiContext, Resource } from '../core/api.ts';
import { date, integer, list, object, required, uri, type Fields } from '../core/fields.ts';
import { isObject, objects, textAt, type JsonObject } from '../core/json.ts';
import { addressOf, pageBody, pageOf } from '../core/paging.ts';
import { invalidField, notFound } from '../core/problem.ts';
import { first, queryOf, refuseUnknown } from '../core/query.ts';
import { announce, changeRow, findRow, listBody } from '../core/router.ts';
import { dataProblem } from './objecten-schema.ts';
import { objectFilters } from './objecten-filters.ts';
import { currentRecord, mergePatch, presentObject, recordAt, withRecord } from './objecten-records.ts';

const recordFields: Fields = {
  typeVersion: integer(required),
  data: object({ initial: {} }),
  geometry: object(),
  references: list(),
  startAt: date(required),
  correctionFor: integer(),
};

const objectsResource: Resource = {
  kind: 'objects',
  filters: objectFilters,
  ordering: ['_current.startAt', '_current.registrationAt', '_current.index'],
  order: (a, b) => b.seq - a.seq,
  subject: (row) => row,
  fields: { type: uri({ ...required, known: true }), record: object({ ...required, fields: recordFields }) },
  present: (row) => presentObject(row),
  before: async (body, context, before) => {
    if (before && body['type'] !== before.body['type'])
      throw invalidField('type', 'immutable-field', 'Dit veld kan niet gewijzigd worden.');
    await keepRecord(body, context);
  },
};

async function keepRecord(body: JsonObject, { store, now }: ApiContext): Promise<void> {
  const sent = body['record'];
  if (!isObject(sent)) return;
  const type = textAt(body, 'type');
  const version = store.byUrl(`${type}/versions/${String(sent['typeVersion'])}`);
  if (!version) throw invalidField('record.typeVersion', 'invalid', 'Deze versie van het objecttype bestaat niet.');
  const wrong = await dataProblem(version.body['jsonSchema'], sent['data']);
  if (wrong) throw invalidField('record.data', 'invalid-jsonschema', wrong);
  const next = withRecord(body, sent, now().toISOString().slice(0, 10));
  for (const name of Object.keys(body)) if (!(name in next)) delete body[name];
  Object.assign(body, next);
}

/** Objecten API 2: typed objects with a history of records. */
export const objectenApi: Api = {
  name: 'objecten',
  path: '/objecten/api/v2',
  version: '2.7.0',
  auth: 'objecten',
  crs: { rule: 'objecten', paths: ['/objects'] },
  pageSize: true,
  etag: false,
  kenmerken: (one) => ({ objectType: textAt(one, 'type') }),
  resources: [objectsResource],
  routes: objectRoutes,
};

const LIST_PARAMETERS = new Set([...Object.keys(objectFilters), 'page', 'pageSize', 'ordering', 'fields']);

function objectRoutes(...[router, context]: Parameters<NonNullable<Api['routes']>>): void {
  const answer = (filters: Map<string, readonly string[]>, query: ReturnType<typeof queryOf>, address: string) => {
    const ordering = (filters.get('ordering') ?? []).map((value) =>
      value.replaceAll('record__', '_current.').replaceAll('__', '.'),
    );
    const sorted = new Map(filters).set('ordering', ordering);
    const resource = {
      ...objectsResource,
      ordering: ordering.flatMap((one) => one.split(',')).map((one) => one.replace(/^-/, '')),
    };
    return listBody(objectenApi, resource, context, { query, filters: sorted, address });
  };

  router.get('/objects', (req, res) => {
    const query = queryOf(req);
    refuseUnknown(query, LIST_PARAMETERS);
    res.json(answer(new Map(query), query, addressOf(req, context.store.base)));
  });
  router.post('/objects/search', (req, res) => {
    const query = queryOf(req);
    refuseUnknown(query, new Set(['page', 'pageSize']));
    const sent: unknown = req.body;
    if (!isObject(sent)) throw invalidField('nonFieldErrors', 'invalid', 'Ongeldige data. Verwacht een dictionary.');
    const filters = new Map<string, readonly string[]>();
    for (const [name, value] of Object.entries(sent)) {
      if (name === 'data_attr' && Array.isArray(value)) filters.set(name, value.map(String));
      else if (value !== null && !isObject(value)) filters.set(name, [String(value)]);
    }
    const paging = new Map([...query, ...[...filters].filter(([name]) => name === 'page' || name === 'pageSize')]);
    res.json(answer(filters, paging, addressOf(req, context.store.base)));
  });
  router.get('/permissions', (req, res) => {
    const query = queryOf(req);
    refuseUnknown(query, new Set(['page', 'pageSize']));
    const types = [...context.store.collection('objecttypen', 'objecttypes').all()];
    const permissions = types.map(({ body }) => {
      return { type: textAt(body, 'url'), mode: 'read_and_write', use_fields: false, fields: null };
    });
    res.json(
      pageBody(pageOf(permissions, query, { address: addressOf(req, context.store.base), pageSizeParam: true })),
    );
  });
  router.get('/objects/:uuid', (req, res) => {
    const query = queryOf(req);
    refuseUnknown(query, new Set(['date', 'registrationDate', 'fields']));
    const row = findRow(req, objectsResource, context);
    const day = first(query, 'date') || first(query, 'registrationDate');
    if (!day) return void res.json(presentObject(row));
    const record = recordAt(row, day, query.has('date') ? 'startAt' : 'registrationAt');
    if (!record) throw notFound();
    res.json(presentObject(row, record));
  });
  router.patch('/objects/:uuid', async (req, res) => {
    const row = findRow(req, objectsResource, context);
    const sent: unknown = req.body;
    const change = isObject(sent) && isObject(sent['record']) ? sent['record'] : {};
    const { index: _index, endAt: _end, correctionFor: _for, correctedBy: _by, ...current } = currentRecord(row);
    // The data of a PATCH is a JSON merge patch (RFC 7396), as Objecten has it since 2.2.
    const record = { ...current, ...change, data: mergePatch(current['data'] ?? {}, change['data'] ?? {}) };
    await context.store.write(() =>
      changeRow(objectsResource, context, row, { type: row.body['type'], record }, 'update'),
    );
    announce(objectenApi, objectsResource, context, row, 'partial_update');
    res.json(presentObject(row));
  });
  router.get('/objects/:uuid/history', (req, res) => {
    const query = queryOf(req);
    refuseUnknown(query, new Set(['page', 'pageSize']));
    const records = objects(findRow(req, objectsResource, context).body['_records']).toReversed();
    res.json(pageBody(pageOf(records, query, { address: addressOf(req, context.store.base), pageSizeParam: true })));
  });
  router.get('/objects/:uuid/:index', (req, res) => {
    const row = findRow(req, objectsResource, context);
    const record = objects(row.body['_records']).find((one) => String(one['index']) === req.params.index);
    if (!record) throw notFound();
    res.json(presentObject(row, record));
  });
}
