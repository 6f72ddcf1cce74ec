import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textAt, type JsonObject } from '../core/json.ts';
import { clientFor, results, type Answer, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

const SECRET = 'afgesproken-waarde';
let registers: Registers;
let call: Client;
let server: Server;
let callbackUrl: string;
let received: JsonObject[];
/** How the subscriber answers a message with the agreed value. */
let answerWith: () => number;
let openToAll: boolean;

beforeEach(async () => {
  registers = await startRegisters({ port: 0 });
  call = clientFor(registers);
  received = [];
  answerWith = () => 204;
  openToAll = false;
  server = createServer((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      const allowed = openToAll || req.headers.authorization === SECRET;
      if (allowed) received.push(JSON.parse(text) as JsonObject);
      res.writeHead(allowed ? answerWith() : 401).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`;
});
afterEach(async () => {
  await registers.close();
  server.closeAllConnections();
  server.close();
});

const subscribe = (filters: JsonObject = {}, naam = 'zaken'): Promise<Answer> =>
  call('POST', '/notificaties/api/v1/abonnement', {
    body: { callbackUrl, auth: SECRET, kanalen: [{ naam, filters }] },
  });

async function touchZaak(): Promise<string> {
  const url = textAt(results(await call('GET', '/openzaak/zaken/api/v1/zaken'))[0], 'url');
  await call('PATCH', url, { body: { toelichting: 'iets nieuws' } });
  return url;
}

test('a subscriber is tried with and without the agreed value', async () => {
  const made = await subscribe();
  expect(made.status).toBe(201);
  expect(received).toMatchObject([{ kanaal: 'test', aanmaakdatum: '2019-01-01T12:00:00Z' }]);
});

test('a callback that lets everyone in, or does not answer well, is refused', async () => {
  openToAll = true;
  expect(textAt((await subscribe()).body, 'invalidParams.code')).toBe('no-auth-on-callback-url');
  openToAll = false;
  answerWith = () => 500;
  expect(textAt((await subscribe()).body, 'invalidParams.code')).toBe('invalid-callback-url');
});

test('a subscriber of an unknown channel is refused', async () => {
  expect(textAt((await subscribe({}, 'onbekend')).body, 'invalidParams.code')).toBe('does_not_exist');
});

test('a change of a case is told, without its content', async () => {
  await subscribe();
  const url = await touchZaak();
  await registers.notified();
  expect(received.at(-1)).toMatchObject({
    kanaal: 'zaken',
    hoofdObject: url,
    resource: 'zaak',
    resourceUrl: url,
    actie: 'partial_update',
    kenmerken: { bronorganisatie: '823288444' },
  });
  expect(JSON.stringify(received.at(-1))).not.toContain('iets nieuws');
});

test('filters on kenmerken leave messages out', async () => {
  await subscribe({ zaaktype: 'https://elders.example/zaaktype' });
  await touchZaak();
  await registers.notified();
  expect(received).toHaveLength(1);
});

test('a subscriber that fails is called again', async () => {
  await subscribe();
  let failures = 1;
  answerWith = () => (failures-- > 0 ? 500 : 204);
  await touchZaak();
  await registers.notified();
  expect(received.filter((one) => one['kanaal'] === 'zaken')).toHaveLength(2);
});

test('with Notificaties down a message is lost', async () => {
  await subscribe();
  registers.weather.set({ notificaties: { outage: true } });
  await touchZaak();
  registers.weather.clear();
  await registers.notified();
  expect(received).toHaveLength(1);
});

test('a message from another component is passed on', async () => {
  await subscribe();
  const message = {
    kanaal: 'zaken',
    hoofdObject: 'https://elders.example/zaken/1',
    resource: 'status',
    resourceUrl: 'https://elders.example/statussen/1',
    actie: 'create',
    aanmaakdatum: '2026-11-23T09:00:00Z',
    kenmerken: {},
  };
  await call('POST', '/notificaties/api/v1/notificaties', { body: message });
  await vi.waitFor(() => expect(received.at(-1)).toMatchObject(message));
});
