import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from './databases.ts';
import {
  createDatabase,
  dropDatabase,
  ensureDatabase,
  type PostgresServer,
  startPostgres,
  waitForPostgres,
} from './postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres({ ephemeral: true });
});
afterAll(() => server.stop());

test('a database is made as a copy of a template, with its rows', async () => {
  const template = await createDatabase(server.url, 'a template');
  await withClient(template, (client) => client.query('create table zaak as select 7 as nummer'));
  const copy = await createDatabase(server.url, 'a copy', { template: 'a template' });
  const { rows } = await withClient(copy, (client) => client.query('select nummer from zaak'));
  expect(rows).toEqual([{ nummer: 7 }]);
});

test('ensureDatabase leaves a database that is there as it is; createDatabase refuses it', async () => {
  const url = await createDatabase(server.url, 'kept');
  await withClient(url, (client) => client.query('create table kept ()'));
  expect(await ensureDatabase(server.url, 'kept')).toBe(url);
  await withClient(url, (client) => client.query('select * from kept'));
  await expect(createDatabase(server.url, 'kept')).rejects.toThrow('already exists');
});

test('a database goes although somebody is connected', async () => {
  const url = await createDatabase(server.url, 'in use');
  await withClient(url, async () => {
    await dropDatabase(server.url, 'in use');
  });
  await expect(waitForPostgres(url, 0)).rejects.toThrow('The database in%20use at 127.0.0.1');
});

test('a dead database gives one sentence, without the password', async () => {
  const waiting = waitForPostgres('postgresql://loket:geheim@127.0.0.1:1/loket', 0);
  await expect(waiting).rejects.toThrow(/^The database loket at 127.0.0.1:1 does not answer \(.*ECONNREFUSED.*\)\.$/);
  await expect(waiting).rejects.not.toThrow('geheim');
});

test('data in a folder of its own survives a stop, also when the folder is closed to others', async () => {
  const closed = fs.mkdtempSync(path.join(os.tmpdir(), 'loket-closed-')); // mode 700
  const first = await startPostgres({ dataDir: path.join(closed, 'data'), ephemeral: true });
  try {
    await createDatabase(first.url, 'kept');
  } finally {
    await first.stop();
  }
  const second = await startPostgres({ dataDir: path.join(closed, 'data'), ephemeral: true });
  try {
    await expect(createDatabase(second.url, 'kept')).rejects.toThrow('already exists');
  } finally {
    await second.stop();
    fs.rmSync(second.dataDir, { recursive: true });
    fs.rmSync(closed, { recursive: true, force: true });
  }
});

test('a throw-away server takes its data with it', async () => {
  const { dataDir, stop } = await startPostgres({ ephemeral: true });
  expect(fs.existsSync(dataDir)).toBe(true);
  await stop();
  expect(fs.existsSync(dataDir)).toBe(false);
});
