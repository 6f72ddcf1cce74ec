import { expect, test } from 'vitest';
import { context, errorOf, stubbed } from './http.testing.ts';
import { sendJson } from './testing.ts';

test('sends path, query, headers, trace and key, and reads JSON', async () => {
  const { stub, door } = await stubbed((_call, res) => sendJson(res, { a: 1 }), {
    headers: { 'accept-crs': 'EPSG:4326' },
  });
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await expect(
    door.json({ path: '/zaken', query: { a: 'é b', page: 2, weg: undefined } }, { ...context, traceparent }),
  ).resolves.toEqual({ a: 1 });
  expect(stub.calls[0]?.url).toBe('/zaken/api/v1/zaken?a=%C3%A9%20b&page=2');
  expect(stub.calls[0]?.headers).toMatchObject({
    'x-key': 'geheim',
    traceparent,
    'accept-crs': 'EPSG:4326',
    accept: 'application/json',
  });
});

test('searches by POST and says the content type', async () => {
  const { stub, door } = await stubbed((_call, res) => sendJson(res, { results: [] }));
  await door.json({ path: '/zaken/_zoek', search: { bsn: '999990019' } }, context);
  expect(stub.calls[0]).toMatchObject({
    method: 'POST',
    url: '/zaken/api/v1/zaken/_zoek',
    body: '{"bsn":"999990019"}',
  });
  expect(stub.calls[0]?.headers['content-type']).toBe('application/json');
});

test.each([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'not-found'],
  [410, 'not-found'],
  [302, 'malformed'],
  [409, 'problem'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable'],
])('status %i is %s', async (status, kind) => {
  const { door } = await stubbed((_call, res) => res.writeHead(status).end('nee'));
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({ kind, status });
});

test.each([
  [
    'a web page',
    (res: Parameters<typeof sendJson>[0]) =>
      res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'),
  ],
  ['null', (res: Parameters<typeof sendJson>[0]) => sendJson(res, null)],
  ['a bare text', (res: Parameters<typeof sendJson>[0]) => sendJson(res, 'ok')],
  [
    'half a JSON',
    (res: Parameters<typeof sendJson>[0]) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"a":[1,'),
  ],
  [
    'half a body',
    (res: Parameters<typeof sendJson>[0]) => {
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      res.write('{"a":', () => res.destroy());
    },
  ],
  [
    'nothing with 200',
    (res: Parameters<typeof sendJson>[0]) => res.writeHead(200, { 'content-type': 'application/json' }).end(),
  ],
])('%s is malformed', async (_name, answer) => {
  const { door } = await stubbed((_call, res) => void answer(res));
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({ kind: 'malformed' });
});

test('an answer that is too large is cut off and malformed', async () => {
  const { door } = await stubbed((_call, res) => sendJson(res, { a: 'x'.repeat(5000) }), { maxBytes: 1000 });
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({
    kind: 'malformed',
    hint: 'answered too much',
  });
});

test('a register that is gone is unreachable', async () => {
  const { stub, door } = await stubbed((_call, res) => sendJson(res, {}));
  await stub.close();
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({
    kind: 'unreachable',
    code: 'ECONNREFUSED',
  });
});

test('a register that never answers is a timeout', async () => {
  const { door } = await stubbed(() => undefined, { timeoutMs: 50 });
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({ kind: 'timeout' });
});

test('a refused token names the clocks when they differ', async () => {
  const date = new Date(Date.now() + 7_200_000).toUTCString();
  const { door } = await stubbed((_call, res) => sendJson(res, { code: 'jwt-expired' }, 401, { date }));
  const error = await errorOf(door.json({ path: '/zaken' }, context));
  expect(error).toMatchObject({ kind: 'refused', code: 'jwt-expired' });
  expect(error.hint).toMatch(/^its clock is (7199|7200|7201) s ahead of ours$/);
});

test.each(['invalidParams', 'invalid-params'])('a 400 names the fields in %s, without the reason', async (key) => {
  const { door } = await stubbed((_call, res) =>
    sendJson(res, { code: 'invalid', [key]: [{ name: 'expand', code: 'invalid_choice', reason: '999990019' }] }, 400),
  );
  const error = await errorOf(door.json({ path: '/zaken' }, context));
  expect(error).toMatchObject({ kind: 'problem', invalidParams: [{ name: 'expand', code: 'invalid_choice' }] });
  expect(JSON.stringify(error)).not.toContain('999990019');
});

test('KvK errors keep their code', async () => {
  const { door } = await stubbed((_call, res) =>
    sendJson(res, { fout: [{ code: 'IPD0005', omschrijving: 'Product niet gevonden' }] }, 404),
  );
  expect(await errorOf(door.json({ path: '/v1/basisprofielen/90000013' }, context))).toMatchObject({
    kind: 'not-found',
    code: 'IPD0005',
  });
});

test('no error repeats path numbers, query or body', async () => {
  const { door } = await stubbed((_call, res) => res.writeHead(500).end('999990019'));
  const error = await errorOf(
    door.json({ path: '/partijen/999990019', query: { bsn: '999990019' }, search: { bsn: '999990019' } }, context),
  );
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('999990019');
  expect(error.message).toBe('test: POST /partijen/…: unreachable (500)');
});

test('asks whether a catalogue object changed', async () => {
  const { door } = await stubbed((call, res) =>
    call.headers['if-none-match'] === '"v1"'
      ? res.writeHead(304).end()
      : sendJson(res, { a: 1 }, 200, { etag: '"v1"' }),
  );
  await expect(door.ifChanged({ path: '/zaaktypen' }, context)).resolves.toEqual({ body: { a: 1 }, etag: '"v1"' });
  await expect(door.ifChanged({ path: '/zaaktypen', etag: '"v1"' }, context)).resolves.toBeNull();
});

test('streams bytes with their length, and stops when the reader leaves', async () => {
  const leaving = new AbortController();
  const { door } = await stubbed((call, res) => {
    if (call.url.endsWith('download')) res.writeHead(200, { 'content-length': '5' }).end('bytes');
    else if (call.url.endsWith('endless')) res.write('begin');
    else res.writeHead(404).end();
  });
  const { stream, length } = await door.bytes('/x/download', context);
  expect(length).toBe(5);
  await expect(stream.text()).resolves.toBe('bytes');
  const endless = await door.bytes('/x/endless', { ...context, signal: leaving.signal });
  expect(endless.length).toBeNull();
  leaving.abort();
  await expect(endless.stream.text()).rejects.toThrow();
  expect(await errorOf(door.bytes('/x/none', context))).toMatchObject({ kind: 'not-found' });
});

test.each([{ 'content-length': '100' }, {}])(
  'bytes that break off half-way are never taken for whole (%j)',
  async (headers) => {
    const { door, stub } = await stubbed((_call, res) => res.writeHead(200, headers).write('half'));
    const { stream } = await door.bytes('/x/download', context);
    const read = stream.text();
    stub.hangUp();
    await expect(read).rejects.toThrow();
  },
);

test('bytes that nobody reads yet may break off or be let go', async () => {
  const { door, stub } = await stubbed((_call, res) => res.writeHead(200, { 'content-length': '100' }).write('half'));
  for (const end of [stub.hangUp, (stream: { destroy(): unknown }) => stream.destroy()]) {
    const { stream } = await door.bytes('/x/download', context);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    end(stream);
    await closed;
  }
});
