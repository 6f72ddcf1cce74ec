import type { Prisma } from '../../generated/prisma/client.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logging/logger.ts';

/**
 * What a job is told: ids and numbers only. It stands unencrypted in the tables of the queue, so nothing of a person
 * belongs in it; whatever is needed more is read from a sealed row by its id.
 */
export type Payload = Record<string, string | number | boolean | null>;

/** What a task gets besides its payload. */
export interface TaskContext {
  /** The first time is 1. */
  attempt: number;
  /** Aborted when the portal stops and the task takes too long. */
  signal: AbortSignal;
}

/**
 * The work behind a name. It may come twice (a process that was killed half-way, a database that was gone when it was
 * noted as done), so doing it again must do no harm. Throwing means: try again later, at growing intervals.
 */
export type Task = (payload: Payload, context: TaskContext) => Promise<void>;

/** Tasks by name; a feature brings them in its `Module`. */
export type Tasks = Readonly<Record<string, Task>>;

export interface JobOptions {
  /** One job of this key waits at most; a later one takes its place. */
  key?: string;
  /** With `key`: a job that waits already keeps its time, so that what keeps coming does not put it off for ever. */
  keepTime?: boolean;
  /** What may wait for other work (5 and up) while there is much to do; 0 when left out. */
  priority?: number;
  /** Not before this moment of the portal's clock. */
  runAt?: Date;
}

/** The transaction in which a job is added (or the client itself, when there is nothing else to write). */
export type QueueTransaction = Pick<Prisma.TransactionClient, '$executeRaw'>;

/** Work that is done after the answer has left, and that survives a stop (graphile-worker, docs/decisions/0013). */
export interface Queue {
  /** Adds a job in the caller's transaction: with what was written, or not at all. It begins within milliseconds. */
  add(tx: QueueTransaction, taak: string, payload: Payload, options?: JobOptions): Promise<void>;
  /** Begins to work on jobs. Reads its library only now, so that nobody waits for it at the start. */
  start(tasks: Tasks): void;
  /** After the clock of the sandbox was moved: jobs that wait for a moment come as much nearer. */
  clockMoved(byMs: number): Promise<void>;
  /** Takes no new jobs and waits for those that run; after a few seconds their signal is aborted. */
  stop(): Promise<void>;
}

interface QueueDeps {
  databaseUrl: string;
  prisma: QueueTransaction;
  clock: Clock;
  log: Logger;
  /** Jobs at the same time. */
  concurrency?: number;
}

/** Makes the queue on the tables of schema `graphile_worker`. Makes no connection before `start`. */
export function createQueue({ databaseUrl, prisma, clock, log, concurrency = 8 }: QueueDeps): Queue {
  const stopping = new AbortController();
  let working: Promise<void> | null = null;
  return {
    async add(tx, taak, payload, { key, keepTime, runAt, priority = 0 } = {}) {
      // The clock of the portal may be moved, that of the database never: a moment is handed over as a distance.
      const seconds = runAt ? Math.max(0, runAt.getTime() - clock.now().getTime()) / 1000 : 0;
      await tx.$executeRaw`select graphile_worker.add_job(
        ${taak}::text,
        payload => ${JSON.stringify(payload)}::json,
        run_at => now() + make_interval(secs => ${seconds}::double precision),
        priority => ${priority}::int,
        job_key => ${key ?? null}::text,
        job_key_mode => ${keepTime ? 'preserve_run_at' : 'replace'}::text)`;
    },
    start(tasks) {
      working ??= import('./worker.ts').then(({ work }) =>
        work({ databaseUrl, tasks, log, concurrency, signal: stopping.signal }),
      );
      working.catch((error: unknown) => log.error({ error }, 'the job queue cannot run'));
    },
    async clockMoved(byMs) {
      await prisma.$executeRaw`update graphile_worker._private_jobs
        set run_at = run_at - make_interval(secs => ${byMs / 1000}::double precision)
        where locked_at is null and run_at > now()`;
      await prisma.$executeRaw`select pg_notify('jobs:insert', '{"r":0,"count":8}')`;
    },
    async stop() {
      stopping.abort();
      await working?.catch(() => undefined);
    },
  };
}
