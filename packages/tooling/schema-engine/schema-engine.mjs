#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which would have to be downloaded: speaks its JSON-RPC over
// stdin and stdout, and lets @prisma/schema-engine-wasm do the work through a driver adapter.
// The Prisma CLI starts it because `portal-api/prisma.config.ts` names it in PRISMA_SCHEMA_ENGINE_BINARY.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const { values: options, positionals } = parseArgs({
  options: { datasource: { type: 'string' }, datamodels: { type: 'string', multiple: true } },
  allowPositionals: true,
  strict: false,
});
const url = options.datasource ? JSON.parse(options.datasource).url : 'postgresql://nobody@127.0.0.1:1/none';

/** The two commands that the CLI gives as arguments instead of over JSON-RPC. */
async function runCliCommand(name) {
  try {
    if (name === 'can-connect-to-database') await withClient(url, () => {});
    else if (name === 'create-database') await createDatabase(url);
    else throw new Error(`The schema engine does not know the command ${name}.`);
  } catch (error) {
    const unknownDatabase = error.code === '3D000';
    const fields = { message: String(error.message), is_panic: false, error_code: unknownDatabase ? 'P1003' : 'P1001' };
    const line = { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine' };
    process.stderr.write(`${JSON.stringify(line)}\n`);
    process.exitCode = 1;
  }
}

async function loadEngine() {
  // Without this a panic in the WebAssembly ends Node with an error about `set_message`.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) };
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = path.dirname(fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')));
  const bytes = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new SchemaAdapter({ connectionString: url }));
  return glue.SchemaEngine.new({ datamodels: readDatamodels() }, () => {}, adapter);
}

function readDatamodels() {
  return options.datamodels?.flatMap((location) => {
    const files = fs.statSync(location).isDirectory()
      ? fs.globSync('**/*.prisma', { cwd: location }).map((file) => path.join(location, file))
      : [location];
    return files.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  });
}

function serve(engine) {
  const lines = readline.createInterface({ input: process.stdin });
  lines.on('line', (line) => void answer(engine, line));
  lines.on('close', () => process.exit(0));
}

async function answer(engine, line) {
  if (!line.trim()) return;
  const { id, method, params } = JSON.parse(line);
  if (id === undefined || !method) return;
  const methodNames = { getDatabaseVersion: 'version' };
  try {
    const result = await engine[methodNames[method] ?? method](params);
    // The native engine prints a diff itself, by a call back to the CLI.
    if (method === 'diff' && result.stdout != null) {
      send({ id: `print-${id}`, method: 'print', params: { content: result.stdout } });
    }
    send({ id, result: result ?? null });
  } catch (error) {
    const { code, error_code = code ?? 'P0000', meta = null, message = String(error) } = error;
    const data = { is_panic: false, message, meta, error_code };
    send({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } });
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

class SchemaAdapter extends PrismaPg {
  async connect() {
    return asTheEngineWants(await super.connect());
  }

  /** A throw-away database on the same server; PrismaPg's own would connect to the main one. */
  async connectToShadowDb() {
    const shadowUrl = new URL(url);
    shadowUrl.pathname = `/loket_shadow_${crypto.randomUUID()}`;
    await createDatabase(shadowUrl.href);
    const connection = await new PrismaPg({ connectionString: shadowUrl.href, max: 1 }).connect();
    const dispose = connection.dispose.bind(connection);
    connection.dispose = async () => {
      await dispose();
      await onServer(shadowUrl, (client, name) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    };
    return asTheEngineWants(connection);
  }
}

/** adapter-pg 7.10 has no mapping for the catalogue type "char" (oid 18); the engine wants it as Character. */
function asTheEngineWants(connection) {
  const [charOid, textOid] = [18, 25];
  let oids = [];
  const performIO = connection.performIO.bind(connection);
  connection.performIO = async (query) => {
    const result = await performIO(query);
    oids = result.fields?.map((field) => field.dataTypeID) ?? [];
    for (const field of result.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = textOid;
    return result;
  };
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const [column, oid] of oids.entries()) {
      if (oid === charOid) result.columnTypes[column] = ColumnTypeEnum.Character;
    }
    return result;
  };
  // PrismaPg cuts a script at every semicolon, also inside the body of a function; PostgreSQL reads scripts as a whole.
  connection.executeScript = async (script) => {
    await connection.client.query(script).catch((error) => connection.onError(error));
  };
  const startTransaction = connection.startTransaction?.bind(connection);
  if (startTransaction) {
    connection.startTransaction = async (...args) => asTheEngineWants(await startTransaction(...args));
  }
  return connection;
}

async function createDatabase(databaseUrl) {
  await onServer(new URL(databaseUrl), (client, name) => client.query(`CREATE DATABASE ${name}`));
}

async function onServer(databaseUrl, work) {
  const server = new URL(databaseUrl);
  server.pathname = '/postgres';
  const name = pg.escapeIdentifier(decodeURIComponent(databaseUrl.pathname.slice(1)));
  await withClient(server.href, (client) => work(client, name));
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

if (positionals[0] === 'cli') await runCliCommand(positionals[1]);
else serve(await loadEngine());
