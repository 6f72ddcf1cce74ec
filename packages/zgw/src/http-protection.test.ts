import { expect, test, vi } from 'vitest';
import { context, errorOf, stubbed } from './http.testing.ts';
import { createRequestScope } from './scope.ts';
import { sendJson } from './testing.ts';

test('a register that is switched off is not called', async () => {
  const { stub, door } = await stubbed((_call, res) => sendJson(res, {}), { isOn: () => false });
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({ kind: 'switched-off' });
  expect(stub.calls).toHaveLength(0);
});

test('the breaker opens after failures in a row, keeps the kind, and closes after a probe', async () => {
  let now = 0;
  let broken = true;
  const { stub, door } = await stubbed((_call, res) => (broken ? res.writeHead(503).end() : sendJson(res, {})), {
    breaker: { threshold: 2, openMs: 1000 },
    monotonic: () => now,
  });
  await errorOf(door.json({ path: '/zaken' }, context));
  await errorOf(door.json({ path: '/zaken' }, context));
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({
    kind: 'unreachable',
    code: 'breaker-open',
  });
  expect(stub.calls).toHaveLength(2);
  broken = false;
  now = 1001;
  await door.json({ path: '/zaken' }, context);
  await door.json({ path: '/zaken' }, context);
  expect(stub.calls).toHaveLength(4);
});

test('a refused or unknown object does not open the breaker', async () => {
  const { stub, door } = await stubbed((_call, res) => res.writeHead(404).end(), {
    breaker: { threshold: 1, openMs: 1000 },
  });
  await errorOf(door.json({ path: '/zaken' }, context));
  await errorOf(door.json({ path: '/zaken' }, context));
  expect(stub.calls).toHaveLength(2);
});

test('no more calls at the same time than allowed, and the rest waits', async () => {
  const waiting: (() => void)[] = [];
  const { stub, door } = await stubbed((_call, res) => void waiting.push(() => sendJson(res, {})), {
    maxConcurrent: 2,
    maxWaiting: 1,
  });
  const calls = [1, 2, 3].map((n) => door.json({ path: '/zaken', query: { n } }, context));
  expect(await errorOf(door.json({ path: '/zaken', query: { n: 4 } }, context))).toMatchObject({
    kind: 'unreachable',
    code: 'too-many-calls',
  });
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect(stub.connections()).toBe(2);
  waiting.forEach((answer) => answer());
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  waiting[2]?.();
  await Promise.all(calls);
  expect(stub.connections()).toBe(2);
});

test('a reader who leaves stops the call, also one that waits; it says nothing about the register', async () => {
  const observe = vi.fn();
  const { stub, door } = await stubbed(() => undefined, {
    maxConcurrent: 1,
    observe,
    breaker: { threshold: 1, openMs: 1000 },
  });
  const leaving = new AbortController();
  const running = errorOf(door.json({ path: '/zaken', query: { n: 1 } }, { ...context, signal: leaving.signal }));
  const waiting = errorOf(door.json({ path: '/zaken', query: { n: 2 } }, { ...context, signal: leaving.signal }));
  await vi.waitFor(() => expect(stub.calls).toHaveLength(1));
  leaving.abort();
  expect(await running).toMatchObject({ kind: 'aborted' });
  expect(await waiting).toMatchObject({ kind: 'aborted' });
  expect(await errorOf(door.json({ path: '/zaken' }, { ...context, signal: leaving.signal }))).toMatchObject({
    kind: 'aborted',
  });
  expect(stub.calls).toHaveLength(1);
});

test('equal calls within a scope are made once, failures are not kept, scopes do not share', async () => {
  let status = 500;
  const { stub, door } = await stubbed((_call, res) =>
    status === 200 ? sendJson(res, {}) : res.writeHead(status).end(),
  );
  const scope = createRequestScope();
  const ask = () => door.json({ path: '/zaken/_zoek', search: { a: 1 } }, { ...context, scope });
  const failed = await Promise.allSettled([ask(), ask()]);
  expect(failed.map((one) => one.status)).toEqual(['rejected', 'rejected']);
  expect(stub.calls).toHaveLength(1);
  status = 200;
  await Promise.all([ask(), ask()]);
  await ask();
  expect(stub.calls).toHaveLength(2);
  await door.json({ path: '/zaken/_zoek', search: { a: 1 } }, { ...context, scope: createRequestScope() });
  await door.json({ path: '/zaken/_zoek', search: { a: 2 } }, { ...context, scope });
  expect(stub.calls).toHaveLength(4);
});

test('a kept connection that the register closed is replaced, once', async () => {
  const { stub, door } = await stubbed((call, res, req) => {
    if (call.url.endsWith('n=2') && stub.calls.length === 2) req.socket.destroy();
    else sendJson(res, {});
  });
  await door.json({ path: '/zaken', query: { n: 1 } }, context);
  // undici leaves a connection alone for one turn of the event loop.
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  await door.json({ path: '/zaken', query: { n: 2 } }, context);
  expect(stub.calls).toHaveLength(3);
});

test('a fresh connection that breaks is not tried again', async () => {
  const { stub, door } = await stubbed((_call, _res, req) => req.socket.destroy());
  expect(await errorOf(door.json({ path: '/zaken' }, context))).toMatchObject({ kind: 'unreachable' });
  expect(stub.calls).toHaveLength(1);
});

test('tells the observer how each call went', async () => {
  const observe = vi.fn();
  const headers = { 'API-version': '1.5.1' };
  const { door } = await stubbed(
    (call, res) => (call.url.includes('fout') ? res.writeHead(500).end() : sendJson(res, {}, 200, headers)),
    { observe },
  );
  await door.json({ path: '/zaken' }, context);
  await errorOf(door.json({ path: '/fout' }, context));
  expect(
    observe.mock.calls.map(([outcome]) => [outcome.operation, outcome.error?.kind ?? null, outcome.version]),
  ).toEqual([
    ['GET /zaken', null, '1.5.1'],
    ['GET /fout', 'unreachable', '1.5.1'],
  ]);
});
