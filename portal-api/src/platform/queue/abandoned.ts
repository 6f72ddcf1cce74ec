import type { Pool, PoolClient } from 'pg';

/** First half of the key of our advisory locks: "queue" in the world of this portal. */
const NAMESPACE = 1_113_811;

/** The sign that this process is alive. */
export interface Presence {
  /** Gives the sign when it is not there (any more). Rejects while the database is gone. */
  ensure(): Promise<void>;
  end(): void;
}

/**
 * Says of a pool of workers that it is alive, for as long as it is: a shared advisory lock on a connection that is kept.
 * The database lets go of it the moment the process is gone, however that happened.
 */
export function createPresence(pool: Pool, workers: string): Presence {
  let kept: PoolClient | null = null;
  return {
    async ensure() {
      if (kept) return;
      const client = await pool.connect();
      const gone = (error?: Error) => {
        if (kept !== client) return;
        kept = null;
        client.release(error ?? true);
      };
      kept = client;
      client.once('error', gone);
      try {
        await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [NAMESPACE, workers]);
      } catch (error) {
        gone(error instanceof Error ? error : undefined);
        throw error;
      }
    },
    end() {
      // Closed, not given back: the lock goes with the connection.
      kept?.release(true);
      kept = null;
    },
  };
}

/**
 * Frees the jobs of processes that are no more, and gives how many. The library itself waits four hours, as it cannot
 * know. A job that was taken a moment ago is left alone: its process may be about to give its sign.
 */
export async function freeAbandonedJobs(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ pools: string[]; jobs: number }>(
    `select coalesce(array_agg(distinct locked_by), '{}') as pools, count(*)::int as jobs
       from graphile_worker._private_jobs
      where locked_by is not null
        and locked_at < now() - interval '2 seconds'
        and not exists (
          select from pg_locks
           where locktype = 'advisory' and granted
             and database = (select oid from pg_database where datname = current_database())
             and classid::bigint = $1
             and objid::bigint = hashtext(locked_by)::bigint & 4294967295)`,
    [NAMESPACE],
  );
  const [found] = rows;
  if (!found || found.jobs === 0) return 0;
  await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [found.pools]);
  await pool.query(`select pg_notify('jobs:insert', '{"r":0,"count":8}')`);
  return found.jobs;
}
