import type { Row } from './collection.ts';
import type { JsonObject } from './json.ts';

/** Keeps the store's rows and the documents' bytes in PostgreSQL. */
export interface Persistence {
  load(): Promise<Row[]>;
  flush(changed: Map<Row, 'put' | 'remove'>, bytes: Map<string, Buffer>): Promise<void>;
  readBytes(id: string): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

/** Stands in the database for the sandbox's own address, so that a cloned database works at another port. */
const KEPT_BASE = 'https://sandbox.invalid';

const TABLES = `
  create table if not exists resource (
    register text not null, kind text not null, uuid text not null,
    seq bigint not null, body json not null, version integer not null,
    primary key (register, kind, uuid));
  create table if not exists bytes (id text primary key, content bytea not null);`;

/**
 * Opens the sandbox's tables in the database at `url` (made when they are absent).
 * `base` is the address of this sandbox; it is replaced in what is kept.
 * @throws when the database cannot be reached
 */
export async function openDatabase({ url, base }: { url: string; base: string }): Promise<Persistence> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A connection that dies while idle is replaced at the next question; it must not end the process.
  pool.on('error', () => undefined);
  await pool.query(TABLES);

  return {
    load: async () => {
      const result = await pool.query<{
        register: string;
        kind: string;
        uuid: string;
        seq: string;
        t: string;
        version: number;
      }>('select register, kind, uuid, seq, body::text as t, version from resource order by seq');
      return result.rows.map(({ register, kind, uuid, seq, t, version }) => ({
        register,
        kind,
        uuid,
        seq: Number(seq),
        body: JSON.parse(t.replaceAll(KEPT_BASE, base)) as JsonObject,
        version,
      }));
    },
    flush: async (changed, bytes) => {
      const puts = [...changed].filter(([, what]) => what === 'put').map(([row]) => row);
      const removed = [...changed].filter(([, what]) => what === 'remove').map(([row]) => row);
      const client = await pool.connect();
      try {
        await client.query('begin');
        if (puts.length > 0) {
          await client.query(
            `insert into resource (register, kind, uuid, seq, body, version)
             select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::json[], $6::int[])
             on conflict (register, kind, uuid) do update set body = excluded.body, version = excluded.version`,
            [
              puts.map((row) => row.register),
              puts.map((row) => row.kind),
              puts.map((row) => row.uuid),
              puts.map((row) => row.seq),
              puts.map((row) => JSON.stringify(row.body).replaceAll(base, KEPT_BASE)),
              puts.map((row) => row.version),
            ],
          );
        }
        if (removed.length > 0) {
          await client.query(
            `delete from resource where (register, kind, uuid) in
             (select * from unnest($1::text[], $2::text[], $3::text[]))`,
            [removed.map((row) => row.register), removed.map((row) => row.kind), removed.map((row) => row.uuid)],
          );
        }
        if (bytes.size > 0) {
          await client.query(
            `insert into bytes (id, content) select * from unnest($1::text[], $2::bytea[])
             on conflict (id) do update set content = excluded.content`,
            [[...bytes.keys()], [...bytes.values()]],
          );
        }
        await client.query('commit');
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    readBytes: async (id) => {
      const result = await pool.query<{ content: Buffer }>('select content from bytes where id = $1', [id]);
      return result.rows[0]?.content;
    },
    close: () => pool.end(),
  };
}
