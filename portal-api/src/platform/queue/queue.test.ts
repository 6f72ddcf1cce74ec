import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../clock.ts';
import { createLogger } from '../logging/logger.ts';
import { createQueue, type Payload, type Queue, type Tasks } from './queue.ts';

let db: Awaited<ReturnType<typeof testDatabase>>;
let lines: string[];
let queues: Queue[];
beforeEach(async () => {
  db = await testDatabase();
  lines = [];
  queues = [];
});
afterEach(async () => {
  await Promise.all(queues.map((queue) => queue.stop()));
  await db.drop();
});

const clock = createClock();

function aQueue(tasks?: Tasks): Queue {
  const log = createLogger('debug', { write: (line) => void lines.push(line) });
  const queue = createQueue({ databaseUrl: db.url, prisma: db.database.prisma, clock, log });
  queues.push(queue);
  if (tasks) queue.start(tasks);
  return queue;
}

const noted = () => {
  const seen: Payload[] = [];
  return { seen, tasks: { noteer: async (payload: Payload) => void seen.push(payload) } };
};

describe('a job', () => {
  it('is there with the transaction that added it, and not without', async () => {
    const { prisma } = db.database;
    const { seen, tasks } = noted();
    const queue = aQueue(tasks);
    const failing = prisma.$transaction(async (tx) => {
      await queue.add(tx, 'noteer', { nummer: 1 });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await prisma.$transaction((tx) => queue.add(tx, 'noteer', { nummer: 2 }));
    await expect.poll(() => seen).toEqual([{ nummer: 2 }]);
  });

  it('waits for its moment on the clock of the portal, and comes nearer when that clock is moved', async () => {
    const { seen, tasks } = noted();
    const queue = aQueue(tasks);
    const runAt = new Date(clock.now().getTime() + 3_600_000);
    await queue.add(db.database.prisma, 'noteer', { nummer: 3 }, { runAt });
    await queue.add(db.database.prisma, 'noteer', { nummer: 4 });
    await expect.poll(() => seen).toEqual([{ nummer: 4 }]);
    await queue.clockMoved(3_700_000);
    await expect.poll(() => seen).toEqual([{ nummer: 4 }, { nummer: 3 }]);
  });

  it('of a key that waits is replaced by a later one', async () => {
    const { seen, tasks } = noted();
    const queue = aQueue();
    await queue.add(db.database.prisma, 'noteer', { nummer: 5 }, { key: 'k' });
    await queue.add(db.database.prisma, 'noteer', { nummer: 6 }, { key: 'k' });
    queue.start(tasks);
    await expect.poll(() => seen).toEqual([{ nummer: 6 }]);
  });

  it('that fails is tried again, and neither log nor table keeps the words of the error', async () => {
    let attempts = 0;
    const queue = aQueue({
      struikel: async (_, { attempt }) => {
        attempts = attempt;
        if (attempt === 1) throw Object.assign(new Error('Samira de Vries'), { code: 'EPRIVATE' });
      },
    });
    await queue.add(db.database.prisma, 'struikel', {});
    await expect.poll(() => attempts).toBe(1);
    const rows = () =>
      db.database.prisma.$queryRaw<
        { last_error: string | null }[]
      >`select last_error from graphile_worker._private_jobs`;
    await expect.poll(async () => (await rows())[0]?.last_error).toBe('Error');
    expect(lines.join()).toContain('a task failed');
    expect(lines.join()).not.toContain('Samira');
    await queue.clockMoved(60_000);
    await expect.poll(() => attempts).toBe(2);
  });

  it('that a killed process held is done by the next one, within seconds', async () => {
    const { seen, tasks } = noted();
    const queue = aQueue();
    await queue.add(db.database.prisma, 'noteer', { nummer: 7 });
    const other = new pg.Client({ connectionString: db.url });
    await other.connect();
    await other.query(`update graphile_worker._private_jobs
      set locked_by = 'pool-of-the-dead', locked_at = now() - interval '1 minute', attempts = 1`);
    await other.end();
    queue.start(tasks);
    await expect.poll(() => seen).toEqual([{ nummer: 7 }]);
  });

  it(
    'that cannot be noted as done, as the database is gone just then, is done again when it is back',
    { timeout: 30_000 },
    async () => {
      const seen: number[] = [];
      const queue = aQueue({
        noteer: async (_, { attempt }) => {
          seen.push(attempt);
          if (seen.length === 1) db.line.cut();
        },
      });
      await queue.add(db.database.prisma, 'noteer', {});
      // An error that nobody catches would end the whole portal: here it would fail the run.
      await expect.poll(() => lines.join(), { timeout: 10_000 }).toContain('the job queue stopped and begins anew');
      db.line.mend();
      await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(2);
    },
  );

  it('of a process that lives is left to it, however long it takes', async () => {
    const done = Promise.withResolvers<void>();
    const starts: number[] = [];
    const slow = { traag: async () => void (starts.push(1), await done.promise) };
    const queue = aQueue(slow);
    await queue.add(db.database.prisma, 'traag', {});
    await expect.poll(() => starts.length).toBe(1);
    await db.database.prisma.$executeRaw`update graphile_worker._private_jobs
      set locked_at = now() - interval '1 hour'`;
    const { seen, tasks } = noted();
    const second = aQueue({ ...slow, ...tasks });
    await second.add(db.database.prisma, 'noteer', { nummer: 8 });
    await expect.poll(() => seen.length).toBe(1);
    expect(starts).toEqual([1]);
    done.resolve();
  });
});

describe('stopping', () => {
  it('waits for what runs', async () => {
    const begun = Promise.withResolvers<void>();
    const done: string[] = [];
    const queue = aQueue({
      werk: async () => {
        begun.resolve();
        await new Promise((resolve) => setTimeout(resolve, 300));
        done.push('werk');
      },
    });
    await queue.add(db.database.prisma, 'werk', {});
    await begun.promise;
    await queue.stop();
    expect(done).toEqual(['werk']);
  });
});
