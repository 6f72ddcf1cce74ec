import { expect, it } from 'vitest';
import { context, errorOf, stubbed } from './http.testing.ts';
import { createRequestScope } from './scope.ts';

it('sends JSON with its method and gives the answer', async () => {
  const { stub, door } = await stubbed((_call, res) => {
    res.writeHead(201, { 'content-type': 'application/json' }).end('{"url":"x"}');
  });
  const answer = await door.write({ method: 'POST', path: '/rollen', body: { roltype: 'r' } }, context);
  expect(answer).toEqual({ url: 'x' });
  expect(stub.calls).toMatchObject([
    { method: 'POST', url: '/zaken/api/v1/rollen', body: '{"roltype":"r"}', headers: { 'x-key': 'geheim' } },
  ]);
});

it('gives null for an answer without a body', async () => {
  const { door } = await stubbed((_call, res) => void res.writeHead(204).end());
  expect(await door.write({ method: 'DELETE', path: '/rollen/1' }, context)).toBeNull();
});

it('sends bytes with a type of their own', async () => {
  const { stub, door } = await stubbed((_call, res) => void res.writeHead(204).end());
  const content = { type: 'multipart/form-data; boundary=b', bytes: Buffer.from('--b--') };
  await door.write({ method: 'PUT', path: '/bestandsdelen/1', content }, context);
  expect(stub.calls).toMatchObject([{ body: '--b--', headers: { 'content-type': content.type } }]);
});

it('is never sent twice: not when the connection breaks, and not for an equal write in the same request', async () => {
  const { stub, door } = await stubbed((call, res) => {
    if (stub.calls.length === 1) res.writeHead(204).end();
    else res.destroy();
  });
  const scoped = { ...context, scope: createRequestScope() };
  const write = { method: 'POST', path: '/rollen', body: {} } as const;
  await door.write(write, scoped);
  expect(await errorOf(door.write(write, scoped))).toMatchObject({ kind: 'unreachable' });
  expect(stub.calls).toHaveLength(2);
});

it('tells which fields were refused, without what was sent', async () => {
  const { door } = await stubbed((_call, res) => {
    const invalidParams = [{ name: 'inpBsn', code: 'invalid', reason: '999990019 is fout' }];
    res
      .writeHead(400, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ code: 'invalid', invalidParams }));
  });
  const error = await errorOf(door.write({ method: 'PATCH', path: '/rollen/1', body: {} }, context));
  expect(error).toMatchObject({ kind: 'problem', invalidParams: [{ name: 'inpBsn', code: 'invalid' }] });
  expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('999990019');
});
