import express, { type Request, type Response, type Router } from 'express';
import { createHash, randomUUID } from 'node:crypto';
import type { Api, ApiContext, Notification, Resource } from './api.ts';
import { expand, parseExpand, type ExpandTree } from './expand.ts';
import { validate } from './fields.ts';
import { applyFilters } from './filters.ts';
import { textAt, valueAt, type JsonObject } from './json.ts';
import { addressOf, pageBody, pageOf } from './paging.ts';
import { notFound } from './problem.ts';
import { queryOf, refuseUnknown, type Query } from './query.ts';
import type { Row } from './store.ts';

/** Builds the routes of an API from the description of its resources. */
export function apiRouter(api: Api, context: ApiContext): Router {
  const router = express.Router();
  router.get('/', (_req, res) => {
    res.json(
      Object.fromEntries(
        api.resources.filter(({ under }) => !under).map(({ kind }) => [kind, `${context.address}/${kind}`]),
      ),
    );
  });
  api.routes?.(router, context);
  for (const resource of api.resources) addResource(router, api, resource, context);
  router.use(() => {
    throw notFound();
  });
  return router;
}

function addResource(router: Router, api: Api, resource: Resource, context: ApiContext): void {
  const { under, kind, methods = ['list', 'get', 'create', 'update', 'patch', 'remove'] } = resource;
  const collection = under ? `/${under.kind}/:parent/${kind}` : `/${kind}`;
  const known = knownParameters(api, resource);
  const can = (method: (typeof methods)[number]): boolean => methods.includes(method);

  if (can('list')) {
    router.get(collection, (req, res) => {
      const query = queryOf(req);
      refuseUnknown(query, known);
      res.json(
        listBody(api, resource, context, {
          query,
          address: addressOf(req, context.store.base),
          under: parentOf(req, resource, context),
        }),
      );
    });
  }
  if (can('get')) {
    router.get(`${collection}/:uuid`, (req, res) => {
      const query = queryOf(req);
      refuseUnknown(query, resource.expand ? EXPAND_ONLY : NOTHING);
      const body = context.present(findRow(req, resource, context));
      sendDetail(req, res, api, expand(body, expansionOf(resource, query), context));
    });
  }
  if (can('create')) {
    router.post(collection, async (req, res) => {
      const row = await context.store.write(() =>
        createRow(api, resource, context, req.body, parentOf(req, resource, context)),
      );
      announce(api, resource, context, row, 'create');
      const body = resource.presentNew?.(row, context) ?? context.present(row);
      res.status(201).location(textAt(body, 'url')).json(body);
    });
  }
  for (const method of ['update', 'patch'] as const) {
    if (!can(method)) continue;
    router[method === 'update' ? 'put' : 'patch'](`${collection}/:uuid`, async (req, res) => {
      const row = findRow(req, resource, context);
      await context.store.write(() => changeRow(resource, context, row, req.body, method));
      announce(api, resource, context, row, method === 'update' ? 'update' : 'partial_update');
      res.json(context.present(row));
    });
  }
  if (can('remove')) {
    router.delete(`${collection}/:uuid`, async (req, res) => {
      const row = findRow(req, resource, context);
      const notification = notificationOf(api, resource, context, row, 'destroy');
      await context.store.write(() => {
        resource.beforeRemove?.(row, context);
        context.store.remove(row);
      });
      if (notification) context.publish(notification);
      res.status(204).end();
    });
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const EXPAND_ONLY: ReadonlySet<string> = new Set(['expand']);

function knownParameters(api: Api, resource: Resource): ReadonlySet<string> {
  const known = new Set(Object.keys(resource.filters ?? {}));
  if (resource.paged !== false) known.add('page');
  if (api.pageSize) known.add('pageSize');
  if (resource.ordering) known.add('ordering');
  if (resource.expand) known.add('expand');
  return known;
}

function expansionOf(resource: Resource, query: Query): ExpandTree {
  return resource.expand ? parseExpand(query.get('expand') ?? [], resource.expand) : {};
}

/** The answer to a list or search: filtered, sorted, expanded, and paged when the standard pages it. */
export function listBody(
  api: Api,
  resource: Resource,
  context: ApiContext,
  {
    query,
    address,
    under,
    filters = query,
  }: { query: Query; address: string; under?: Row | undefined; filters?: Query },
): JsonObject | JsonObject[] {
  const { store, register } = context;
  const all = () =>
    under && resource.under
      ? store.collection(register, resource.kind).where(resource.under.field, textAt(under.body, 'url'))
      : store.collection(register, resource.kind).all();
  const rows = applyFilters(resource.filters ?? {}, filters, all, context);
  rows.sort(orderOf(resource, filters.get('ordering') ?? []));
  const tree = expansionOf(resource, filters);
  const show = (row: Row): JsonObject => expand(context.present(row), tree, context);
  if (resource.paged === false) return rows.map(show);
  const page = pageOf(rows, query, { address, pageSizeParam: api.pageSize === true });
  return pageBody({ ...page, items: page.items.map(show) });
}

function orderOf(resource: Resource, sent: readonly string[]): (a: Row, b: Row) => number {
  const usual = resource.order ?? ((a: Row, b: Row) => a.seq - b.seq);
  const fields = sent
    .flatMap((value) => value.split(','))
    .filter((name) => resource.ordering?.includes(name.replace(/^-/, '')));
  if (fields.length === 0) return usual;
  return (a, b) => {
    for (const field of fields) {
      const path = field.replace(/^-/, '');
      const left = String(valueAt(a.body, path) ?? '');
      const right = String(valueAt(b.body, path) ?? '');
      if (left !== right) return (left < right ? -1 : 1) * (field.startsWith('-') ? -1 : 1);
    }
    return usual(a, b);
  };
}

/** Keeps a new resource; `parent` is the resource in whose address it is made. */
export async function createRow(
  api: Api,
  resource: Resource,
  context: ApiContext,
  sent: unknown,
  parent?: Row,
): Promise<Row> {
  const { store, register, address } = context;
  const withParent =
    parent && resource.under ? { ...(sent as JsonObject), [resource.under.field]: parent.body['url'] } : sent;
  const body = validate(resource.fields ?? {}, withParent, store);
  const uuid = randomUUID();
  const path = parent && resource.under ? `${resource.under.kind}/${parent.uuid}/${resource.kind}` : resource.kind;
  const named: JsonObject = {
    url: `${address}/${path}/${uuid}`,
    ...(api.uuidInBody === false ? {} : { uuid }),
    ...body,
  };
  await resource.before?.(named, context, undefined);
  const row = store.put(register, resource.kind, uuid, named);
  await resource.after?.(row, context, undefined);
  return row;
}

/** Keeps a changed resource; `patch` leaves alone what is not sent. */
export async function changeRow(
  resource: Resource,
  context: ApiContext,
  row: Row,
  sent: unknown,
  method: 'update' | 'patch',
): Promise<void> {
  const before = row.body;
  const body = validate(resource.fields ?? {}, sent, context.store, method === 'patch' ? before : undefined);
  const next = { ...before, ...body };
  await resource.before?.(next, context, row);
  context.store.put(row.register, row.kind, row.uuid, next);
  await resource.after?.(row, context, before);
}

function parentOf(req: Request, resource: Resource, context: ApiContext): Row | undefined {
  if (!resource.under) return undefined;
  const parent = context.store.collection(context.register, resource.under.kind).get(String(req.params['parent']));
  if (!parent) throw notFound();
  return parent;
}

/** The resource that the path names, below its parent when it has one. @throws 404 */
export function findRow(req: Request, resource: Resource, context: ApiContext): Row {
  const row = context.store.collection(context.register, resource.kind).get(String(req.params['uuid']));
  const parent = parentOf(req, resource, context);
  if (!row || (parent && textAt(row.body, resource.under?.field ?? '') !== parent.body['url'])) throw notFound();
  return row;
}

/** A detail with its `ETag`, or 304 when the reader has this one already. */
export function sendDetail(req: Request, res: Response, api: Api, body: JsonObject): void {
  const json = JSON.stringify(body);
  if (api.etag !== false) {
    const etag = `"${createHash('md5').update(json).digest('hex')}"`;
    res.setHeader('ETag', etag);
    const known = req.get('if-none-match');
    if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) {
      res.status(304).end();
      return;
    }
  }
  res.type('application/json').send(json);
}

function notificationOf(
  api: Api,
  resource: Resource,
  context: ApiContext,
  row: Row,
  actie: Notification['actie'],
): Notification | undefined {
  const subject = resource.subject?.(row, context);
  if (!subject) return undefined;
  return {
    kanaal: api.kanaal ?? api.name,
    hoofdObject: textAt(subject.body, 'url'),
    resource: resource.kind === 'zaken' ? 'zaak' : singular(resource.kind),
    resourceUrl: textAt(row.body, 'url'),
    actie,
    aanmaakdatum: context.now().toISOString(),
    kenmerken: api.kenmerken?.(subject.body) ?? {},
  };
}

/** Names as notifications spell them: `status`, `rol`, `resultaat`, `zaakinformatieobject`. */
const SINGULAR: Readonly<Record<string, string>> = {
  statussen: 'status',
  rollen: 'rol',
  resultaten: 'resultaat',
  zaakeigenschappen: 'zaakeigenschap',
  besluiten: 'besluit',
  gebruiksrechten: 'gebruiksrechten',
  objects: 'object',
};

const singular = (kind: string): string => SINGULAR[kind] ?? kind.replace(/en$/, '');

/** Publishes what happened to `row`, when its resource is one that Notificaties knows. */
export function announce(
  api: Api,
  resource: Resource,
  context: ApiContext,
  row: Row,
  actie: Notification['actie'],
): void {
  const notification = notificationOf(api, resource, context, row, actie);
  if (notification) context.publish(notification);
}
