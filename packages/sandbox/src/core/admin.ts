import express, { type Router } from 'express';
import type { CallLog } from './calls.ts';
import { isObject, objects, textAt, type Json, type JsonObject } from './json.ts';
import { invalidField, problem } from './problem.ts';
import { uuidFrom } from './random.ts';
import type { Store } from './store.ts';
import type { Weather, WeatherStation } from './weather.ts';

/** A resource as it must stand in a register, whatever its shape. */
export interface Fixture {
  register: string;
  resource: string;
  body: JsonObject;
  /** Of a document: its content, base64. */
  bytes?: string;
}

export interface AdminParts {
  store: Store;
  calls: CallLog;
  weather: WeatherStation;
  /** Address of each register's API; unknown names are refused. */
  addresses: ReadonlyMap<string, string>;
  /** Named fixtures, so that a test needs only a name and its values. */
  named(name: string, values: JsonObject): Fixture[];
  reset(): Promise<void>;
}

/** Puts resources as they are; url and uuid are made when they are not given. Returns their addresses. */
export async function putFixtures(
  fixtures: readonly Fixture[],
  { store, addresses }: Pick<AdminParts, 'store' | 'addresses'>,
): Promise<string[]> {
  return store.write(() =>
    fixtures.map(({ register, resource, body, bytes }, index) => {
      const address = addresses.get(register);
      if (!address) throw invalidField(`resources.${index}.register`, 'invalid', `Onbekend register ${register}.`);
      const given = textAt(body, 'url');
      const uuid =
        keyOf(resource, body) ||
        given.split('/').at(-1) ||
        uuidFrom(`fixture ${JSON.stringify(body)} ${store.collection(register, resource).size}`);
      const url = given || `${address}/${resource}/${uuid}`;
      const kept: JsonObject = register === 'brp' || register === 'kvk' ? body : { url, ...asKept(body) };
      const row = store.put(register, resource, uuid, kept);
      if (bytes !== undefined) {
        store.putBytes(`${register}/${uuid}/1`, Buffer.from(bytes, 'base64'));
        row.body['_hasContent'] = true;
      }
      return url;
    }),
  );
}

/** An object of Objecten keeps its records apart; a fixture gives the one that counts now. */
function asKept({ record, ...body }: JsonObject): JsonObject {
  return isObject(record) && body['_current'] === undefined
    ? { ...body, _current: record, _records: [record] }
    : { ...body, ...(record === undefined ? {} : { record }) };
}

/** Persons and companies are named by their number, the rest by uuid. */
function keyOf(resource: string, body: JsonObject): string {
  const names: Readonly<Record<string, string>> = {
    personen: 'burgerservicenummer',
    basisprofielen: 'kvkNummer',
    vestigingsprofielen: 'vestigingsnummer',
  };
  return textAt(body, names[resource] ?? 'uuid');
}

/** `/_sandbox`: weather, calls, fixtures and reset. Never part of a standard; only on loopback. */
export function adminRouter(parts: AdminParts): Router {
  const router = express.Router();
  router.use((req, _res, proceed) => {
    if (!/^(::1|127\.|::ffff:127\.)/.test(req.socket.remoteAddress ?? '')) {
      throw problem({ status: 403, code: 'permission_denied', title: 'Alleen vanaf deze machine.' });
    }
    proceed();
  });
  router.use(express.json({ limit: '150mb' }));

  router.get('/weather', (_req, res) => void res.json(parts.weather.all()));
  router.put('/weather', (req, res) => {
    const sent: unknown = req.body;
    if (!isObject(sent)) throw invalidField('nonFieldErrors', 'invalid', 'Verwacht een object per register.');
    for (const name of Object.keys(sent)) {
      if (name !== '*' && !parts.addresses.has(name)) throw invalidField(name, 'invalid', 'Onbekend register.');
    }
    parts.weather.set(sent as Record<string, Weather>);
    res.json(parts.weather.all());
  });
  router.delete('/weather', (_req, res) => {
    parts.weather.clear();
    res.status(204).end();
  });

  router.get('/calls', (req, res) => void res.json(parts.calls.since(Number(req.query['since'] ?? 0))));
  router.delete('/calls', (_req, res) => {
    parts.calls.reset();
    res.status(204).end();
  });

  router.post('/fixtures', async (req, res) => {
    const sent: unknown = req.body;
    const urls = await putFixtures(fixturesOf(isObject(sent) ? sent : {}, parts), parts);
    res.status(201).json({ urls });
  });
  router.post('/reset', async (_req, res) => {
    await parts.reset();
    res.status(204).end();
  });
  return router;
}

function fixturesOf(sent: JsonObject, parts: AdminParts): Fixture[] {
  const raw = objects(sent['resources']).map((one): Fixture => ({
    register: textAt(one, 'register'),
    resource: textAt(one, 'resource'),
    body: bodyOf(one['body']),
    ...(typeof one['bytes'] === 'string' ? { bytes: one['bytes'] } : {}),
  }));
  const named = objects(sent['named']).flatMap((one) => parts.named(textAt(one, 'name'), bodyOf(one['values'])));
  return [...raw, ...named];
}

const bodyOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
