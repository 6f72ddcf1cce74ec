import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startRegisters, type Registers } from '../registers/start.ts';
import { clientFor, token, type Client } from '../testing/client.ts';

const ROLLEN = '/openzaak/zaken/api/v1/rollen';
let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0 });
  call = clientFor(registers);
});
afterEach(() => registers.weather.clear());
afterAll(() => registers.close());

const raw = (path = ROLLEN): Promise<Response> => fetch(registers.url + path, { headers: { Authorization: token() } });
const set = (body: Record<string, Record<string, number | boolean | string>>) =>
  call('PUT', '/_sandbox/weather', { body });

test('an outage is of one register, until it is over', async () => {
  await set({ 'openzaak.zaken': { outage: true } });
  expect((await raw()).status).toBe(503);
  expect((await raw('/openzaak/catalogi/api/v1/roltypen')).status).toBe(200);
  await call('DELETE', '/_sandbox/weather');
  expect((await raw()).status).toBe(200);
});

test('a refused connection gives no answer at all', async () => {
  await set({ '*': { outage: 'refuse' } });
  await expect(raw()).rejects.toThrow();
});

test('latency is at least what was set', async () => {
  await set({ 'openzaak.zaken': { latencyMs: 60, jitterMs: 5 } });
  const started = performance.now();
  await raw();
  expect(performance.now() - started).toBeGreaterThanOrEqual(59);
});

test('an error rate of one fails always, of a half sometimes', async () => {
  await set({ 'openzaak.zaken': { errorRate: 1 } });
  expect((await raw()).status).toBe(503);
  await set({ 'openzaak.zaken': { errorRate: 0.5 } });
  const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await raw()).status));
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
});

test('a cut-off answer breaks half-way', async () => {
  await set({ 'openzaak.zaken': { cutOff: true } });
  const response = await raw();
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('a web page and null instead of JSON', async () => {
  await set({ 'openzaak.zaken': { html: true } });
  const page = await raw();
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  await set({ 'openzaak.zaken': { nullBody: true } });
  expect(await (await raw()).text()).toBe('null');
});

test('only the next calls, or only one page', async () => {
  await set({ 'openzaak.zaken': { failNext: 2 } });
  expect([(await raw()).status, (await raw()).status, (await raw()).status]).toEqual([503, 503, 200]);
  await set({ 'openzaak.zaken': { failPage: 2 } });
  expect([
    (await raw()).status,
    (await raw(`${ROLLEN}?page=2`)).status,
    (await raw(`${ROLLEN}?page=3`)).status,
  ]).toEqual([200, 503, 200]);
});

test('a call whose reader leaves is recorded as such', async () => {
  await call('DELETE', '/_sandbox/calls');
  await set({ 'openzaak.zaken': { latencyMs: 5_000 } });
  await expect(
    fetch(registers.url + ROLLEN, { headers: { Authorization: token() }, signal: AbortSignal.timeout(30) }),
  ).rejects.toThrow();
  await expect
    .poll(() => registers.calls.since(0).calls)
    .toMatchObject([{ register: 'openzaak.zaken', aborted: true }]);
});

test('weather of a register that is not there is refused', async () => {
  expect((await set({ 'openzaak.zaak': { outage: true } })).status).toBe(400);
});
