import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { createDatabase, dropDatabase } from '@loket/tooling/postgres';
import { freePort } from '@loket/tooling/ports';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { template } from '../testing/postgres.ts';

const name = 'main_test';
let url: string;
beforeAll(async () => {
  url = await createDatabase(inject('postgresUrl'), name, { template });
});
afterAll(() => dropDatabase(inject('postgresUrl'), name));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

async function start(env: Record<string, string>, nodeOptions: string[] = []) {
  const [inwoner, medewerker] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [...nodeOptions, path.join(import.meta.dirname, 'main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      LOKET_ENV: 'sandbox',
      INWONER_PORT: `${inwoner}`,
      MEDEWERKER_PORT: `${medewerker}`,
      ...env,
    },
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  return { child, inwoner, medewerker, output: () => output, exit: once(child, 'exit') };
}

describe('portal-api as a process', { timeout: 60_000 }, () => {
  it('tells that it is ready, serves both doors, and stops when asked', async () => {
    const portal = await start({ DATABASE_URL: url });
    expect((await once(portal.child, 'message'))[0]).toEqual({ type: 'ready' });
    for (const port of [portal.inwoner, portal.medewerker]) {
      expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200);
    }
    portal.child.kill('SIGTERM');
    expect(await portal.exit).toEqual([0, null]);
    expect(
      portal
        .output()
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { msg: string }).msg),
    ).toEqual(expect.arrayContaining(['ready', 'stopping', 'stopped']));
  });

  it.each(['throw new Error("x")', 'void Promise.reject(new Error("x"))'])(
    'that does not know its own state any more (%s) says so, stops in order and exits with 70',
    async (fault) => {
      const fails = `data:text/javascript,process.on("SIGUSR2", () => { ${fault} })`;
      const portal = await start({ DATABASE_URL: url }, ['--import', fails]);
      await once(portal.child, 'message');
      portal.child.kill('SIGUSR2');
      expect(await portal.exit).toEqual([70, null]);
      expect(portal.output()).toMatch(/"something went wrong outside any request"[^]*"stopped"/);
    },
  );

  it('names all wrong settings and exits with 78', async () => {
    const portal = await start({ LOG_LEVEL: 'loud', DATABASE_CONNECTIONS: '0' });
    expect(await portal.exit).toEqual([78, null]);
    expect(portal.output()).toMatch(
      /^Eén Loket cannot start: 2 settings are not right.\n {2}- \S+ is not right: [^\n]+\n {2}- \S+ is not right: [^\n]+\n$/,
    );
  });

  it('says in one sentence that the database does not answer', async () => {
    const portal = await start({ DATABASE_URL: 'postgresql://loket:secret@127.0.0.1:9/loket' });
    expect(await portal.exit).toEqual([69, null]);
    expect(portal.output()).toBe(
      'The database loket at 127.0.0.1:9 does not answer: check DATABASE_URL and that it is running.\n',
    );
  });

  it('says in one sentence that the database has no tables', async () => {
    const portal = await start({ DATABASE_URL: inject('postgresUrl') });
    expect(await portal.exit).toEqual([69, null]);
    expect(portal.output()).toMatch(
      /^The database postgres at 127\.0\.0\.1:\d+ has no tables yet: run "prisma migrate deploy"\.\n$/,
    );
  });

  it('says in one sentence that a port is taken', async () => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const portal = await start({ DATABASE_URL: url, MEDEWERKER_PORT: `${port}` });
    expect(await portal.exit).toEqual([69, null]);
    expect(portal.output()).toMatch(new RegExp(`^Port ${port} is already in use: [^\\n]+\\n$`));
    taken.close();
  });
});
