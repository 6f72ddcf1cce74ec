import { createDatabase, startPostgres, type PostgresServer } from '@loket/tooling/postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRegisters } from '../registers/start.ts';
import { clientFor, results, token } from '../testing/client.ts';
import { textAt } from './json.ts';

let postgres: PostgresServer;
let database: string;

beforeAll(async () => {
  postgres = await startPostgres({ ephemeral: true });
  database = await createDatabase(postgres.url, 'sandbox_persistence');
}, 30_000);
afterAll(() => postgres.stop());

const start = () => startRegisters({ port: 0, database, today: '2026-11-23' });

test('what is written is there after a restart at another port, bytes included', async () => {
  const first = await start();
  const call = clientFor(first);
  const url = textAt(results(await call('GET', '/openzaak/zaken/api/v1/zaken'))[0], 'url');
  await call('PATCH', url, { body: { toelichting: 'blijft bewaard' } });
  const rol = textAt(
    results(await call('GET', `/openzaak/zaken/api/v1/rollen?zaak=${encodeURIComponent(url)}`))[0],
    'url',
  );
  await call('DELETE', rol);
  const document = textAt(
    results(await call('GET', '/openzaak/documenten/api/v1/enkelvoudiginformatieobjecten'))[0],
    'inhoud',
  );
  const path = (address: string): string => address.slice(first.url.length);
  await first.close();

  const second = await start();
  const again = clientFor(second);
  const zaak = await again('GET', path(url));
  expect(zaak.body).toMatchObject({ toelichting: 'blijft bewaard', url: second.url + path(url) });
  expect((await again('GET', path(rol))).status).toBe(404);
  const response = await fetch(second.url + path(document), { headers: { Authorization: token() } });
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  await second.reset();
  expect((await again('GET', path(rol))).status).toBe(200);
  await second.close();
});

test('a refused write leaves nothing behind', async () => {
  const registers = await start();
  const before = [...registers.store.rows()].length;
  await expect(
    registers.store.write(() => {
      registers.store.put('openzaak.zaken', 'zaken', 'x', { url: 'x' });
      throw new Error('halfway');
    }),
  ).rejects.toThrow('halfway');
  expect([...registers.store.rows()].length).toBe(before);
  expect(registers.store.byUrl('x')).toBeUndefined();
  await registers.close();
});

test('a database that is not there is told at the start', async () => {
  await expect(startRegisters({ port: 0, database: 'postgresql://postgres@127.0.0.1:1/niets' })).rejects.toThrow();
});
