import { Logger as WorkerLogger, run, type Runner, type RunnerOptions, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../logging/logger.ts';
import { createPresence, freeAbandonedJobs } from './abandoned.ts';
import type { Payload, Task, Tasks } from './queue.ts';

interface WorkOptions {
  databaseUrl: string;
  tasks: Tasks;
  log: Logger;
  concurrency: number;
  /** Aborted when the work has to end. */
  signal: AbortSignal;
}

/** How often jobs are looked for that nobody told us of: those whose time has come, and retries. */
const POLL_MS = 500;
/** A job that a killed process held waits at most this long. */
const SWEEP_MS = 5000;
/** The worker gives up when the database is gone for long; then we begin anew. */
const RESTART_MS = 1000;
/** Jobs that still run when we stop are asked to break off after this long. */
const STOP_MS = 5000;

/** Works on jobs until `signal` is aborted. Survives the loss of the database. */
export async function work({ databaseUrl, tasks, log, concurrency, signal }: WorkOptions): Promise<void> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    // One listens and one is our sign of life; the others fetch and finish jobs, which takes a moment each.
    max: 5,
    connectionTimeoutMillis: 3000,
    query_timeout: 10_000,
    application_name: 'een-loket queue',
  });
  const broke = (error: Error) => log.warn({ error }, 'a connection of the job queue broke');
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    while (!signal.aborted) {
      await workOnce({ pool, tasks, log, concurrency, signal }).catch((error: unknown) =>
        log.warn({ error }, 'the job queue stopped and begins anew'),
      );
      if (!signal.aborted) await wait(RESTART_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await pool.end();
  }
}

async function workOnce({
  pool,
  tasks,
  log,
  concurrency,
  signal,
}: Omit<WorkOptions, 'databaseUrl'> & { pool: pg.Pool }) {
  const events: WorkerEvents = new EventEmitter();
  let workers = '';
  events.on('pool:create', ({ workerPool }) => (workers = workerPool.id));
  const options: RunnerOptions = {
    pgPool: pool,
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, carefully(name, task, log)])),
    concurrency,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: STOP_MS,
    // Noting a job as done without a batch is a promise that nobody waits for: with the database gone at that moment it
    // would end the portal. A batch that fails stops the queue, which then begins anew.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    events,
    // Its own words may repeat payloads and messages of errors; what matters is told below and in `carefully`.
    logger: new WorkerLogger(() => () => undefined),
  };
  events.on('job:failed', ({ job }) => log.error({ job: job.task_identifier }, 'a task was given up'));
  const runner: Runner = await run(options);
  const stop = () => void runner.stop().catch(() => undefined);
  signal.addEventListener('abort', stop);
  const presence = createPresence(pool, workers);
  const sweep = async () => {
    try {
      await presence.ensure();
      const removed = await freeAbandonedJobs(pool);
      if (removed > 0) log.info({ job: 'abandoned jobs', removed }, 'freed');
    } catch (error) {
      log.warn({ error, job: 'abandoned jobs' }, 'a job failed and will be tried again');
    }
  };
  const sweeping = setInterval(() => void sweep(), SWEEP_MS);
  if (signal.aborted) stop();
  else await sweep();
  try {
    await runner.promise;
  } finally {
    clearInterval(sweeping);
    presence.end();
    signal.removeEventListener('abort', stop);
  }
}

/** Runs a task so that what goes wrong is logged without what it was about, and kept in no table either. */
function carefully(name: string, task: Task, log: Logger) {
  return async (payload: unknown, helpers: { job: { attempts: number }; abortSignal?: AbortSignal | undefined }) => {
    const attempt = helpers.job.attempts;
    try {
      await task((payload ?? {}) as Payload, {
        attempt,
        signal: helpers.abortSignal ?? new AbortController().signal,
      });
    } catch (error) {
      log.warn({ job: name, attempt, error }, 'a task failed and will be tried again');
      // The queue keeps the words of an error in its table (`last_error`).
      throw new Error(error instanceof Error ? error.name : 'failed', { cause: undefined });
    }
  };
}
