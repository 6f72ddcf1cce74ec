import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock, type MovableClock } from '../clock.ts';
import { createKeyring } from '../crypto/keyring.ts';
import { createPseudonym } from '../crypto/pseudonym.ts';
import { createLogger } from '../logging/logger.ts';
import { createQueue, type Queue } from '../queue/queue.ts';
import { Afgewezen, bezorger, type Bezorging } from './bezorger.ts';
import { createOutbox, type Outbox } from './outbox.ts';

interface Wie {
  naam: string;
}
type Grant = Wie;

let db: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

let clock: MovableClock;
let lines: string[];
let logged: string[];
let settled: unknown[];
let queue: Queue;
let stops: (() => Promise<void>)[];
beforeEach(() => {
  clock = createClock();
  lines = [];
  logged = [];
  settled = [];
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await db.database.prisma.zending.deleteMany();
  await db.database.prisma.$executeRaw`delete from graphile_worker._private_jobs`;
});

const betrokkene = { soort: 'bsn', waarde: '900222086' } as const;
const van = { betrokkene, acting: { naam: 'Samira' }, soort: 'brief' };

function anOutbox(deliver: (inhoud: { tekst: string }, bezorging: Bezorging<Grant>) => Promise<unknown>): Outbox<Wie> {
  const log = createLogger('debug', { write: (line) => void lines.push(line) });
  const { prisma } = db.database;
  queue = createQueue({ databaseUrl: db.url, prisma, clock, log });
  const outbox = createOutbox<Wie, Grant>({
    prisma,
    keyring: createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]),
    pseudonym: createPseudonym(Buffer.alloc(32, 2)),
    clock,
    log,
    queue,
    bezorgers: () => [
      bezorger<{ tekst: string }, Grant>({
        soort: 'brief',
        inhoud: z.object({ tekst: z.string() }),
        deliver,
        settled: async (_, { stand, uitkomst, reden }) => void settled.push({ stand, uitkomst, reden }),
      }),
    ],
    open: ({ acting, name }) => ({ grant: acting, close: async (status) => void logged.push(`${name} ${status}`) }),
    refusedForGood: (error) => (error instanceof TypeError ? 'geweigerd' : null),
  });
  stops.push(
    () => outbox.stop(),
    () => queue.stop(),
  );
  return outbox;
}

const put = (outbox: Outbox<Wie>, tekst = 'Beste gemeente', id?: string) =>
  db.database.prisma.$transaction((tx) => outbox.put(tx, { ...van, inhoud: { tekst }, ...(id && { id }) }));

describe('what was sent', () => {
  it('is delivered at once under the name of who sent it, and shows where it stands', async () => {
    const outbox = anOutbox(async ({ tekst }, { grant }) => ({ ontvangst: `${grant.naam}: ${tekst}` }));
    const { id } = await put(outbox);
    expect(await outbox.standen(betrokkene)).toMatchObject([
      { id, stand: 'wacht', inhoud: { tekst: 'Beste gemeente' } },
    ]);
    expect(await outbox.deliverNow(id, 2000)).toBe('bezorgd');
    const uitkomst = { ontvangst: 'Samira: Beste gemeente' };
    expect(await outbox.standen(betrokkene, 'brief')).toMatchObject([{ stand: 'bezorgd', uitkomst }]);
    expect(logged).toEqual(['bezorg-brief OK']);
    expect(settled).toEqual([{ stand: 'bezorgd', uitkomst, reden: null }]);
    expect(await outbox.zending({ soort: 'bsn', waarde: '123456782' }, id)).toBeNull();
  });

  it('is unreadable in the table', async () => {
    const outbox = anOutbox(async () => null);
    await put(outbox);
    const rows = await db.database.prisma.zending.findMany();
    const text = rows.map(({ inhoud, betrokkene: wie }) => Buffer.from(inhoud).toString('latin1') + wie).join();
    expect(text).not.toMatch(/Beste|Samira|900222086/);
  });

  it('is delivered by the queue when nobody waits for it', async () => {
    const outbox = anOutbox(async () => null);
    queue.start(outbox.tasks);
    await put(outbox);
    await expect.poll(async () => (await outbox.standen(betrokkene))[0]?.stand).toBe('bezorgd');
  });

  it('with the same key is kept and delivered once, and a key of somebody else is refused', async () => {
    const teksten: string[] = [];
    const outbox = anOutbox(async ({ tekst }) => void teksten.push(tekst));
    queue.start(outbox.tasks);
    const [een, twee] = await Promise.all([put(outbox, 'een', 'taak-1'), put(outbox, 'twee', 'taak-1')]);
    expect([een.nieuw, twee.nieuw].sort()).toEqual([false, true]);
    await Promise.all([outbox.deliverNow('taak-1', 2000), outbox.deliverNow('taak-1', 2000)]);
    expect(teksten).toHaveLength(1);
    const ander = { ...van, betrokkene: { soort: 'bsn', waarde: '123456782' } as const, inhoud: { tekst: 'x' } };
    await expect(outbox.put(db.database.prisma, { ...ander, id: 'taak-1' })).rejects.toThrow('belongs to another');
  });
});

describe('when the register is down', () => {
  it('it waits, and is delivered later without doing finished steps again', async () => {
    const gedaan: string[] = [];
    let down = true;
    const outbox = anOutbox(async (_, { stap }) => {
      const nummer = await stap('maak', async () => (gedaan.push('maak'), { nummer: 12 }));
      await stap('koppel', async () => {
        gedaan.push('koppel');
        if (down) throw new Error('unreachable, said Samira');
      });
      return nummer;
    });
    queue.start(outbox.tasks);
    const { id } = await put(outbox);
    expect(await outbox.deliverNow(id, 2000)).toBe('wacht');
    down = false;
    await queue.clockMoved(10_000);
    await expect
      .poll(async () => (await outbox.standen(betrokkene))[0])
      .toMatchObject({
        stand: 'bezorgd',
        uitkomst: { nummer: 12 },
      });
    expect(gedaan).toEqual(['maak', 'koppel', 'koppel']);
    expect(lines.join()).not.toContain('Samira');
  });

  it('patience ends and the delivery goes on', async () => {
    const klaar = Promise.withResolvers<void>();
    const outbox = anOutbox(() => klaar.promise);
    const { id } = await put(outbox);
    expect(await outbox.deliverNow(id, 50)).toBe('wacht');
    klaar.resolve();
    await expect.poll(async () => (await outbox.standen(betrokkene))[0]?.stand).toBe('bezorgd');
  });

  it.each([
    ['the deliverer', () => new Afgewezen('zaak-gesloten'), 'zaak-gesloten'],
    ['the register', () => new TypeError('400'), 'geweigerd'],
  ])('but what %s refuses for good is failed, and not tried again', async (_, error, reden) => {
    const outbox = anOutbox(() => Promise.reject(error()));
    const { id } = await put(outbox);
    expect(await outbox.deliverNow(id, 2000)).toBe('mislukt');
    expect(await outbox.zending(betrokkene, id)).toMatchObject({ stand: 'mislukt', reden });
    expect(settled).toEqual([{ stand: 'mislukt', reden, uitkomst: null }]);
    expect(lines.join()).toContain('a delivery was refused');
  });

  it('a row without a job is woken by the sweep', async () => {
    const outbox = anOutbox(async () => null);
    await put(outbox);
    await db.database.prisma.$executeRaw`delete from graphile_worker._private_jobs`;
    queue.start(outbox.tasks);
    expect(await outbox.sweep()).toBe(0);
    clock.set(new Date(Date.now() + 120_000));
    expect(await outbox.sweep()).toBe(1);
    await expect.poll(async () => (await outbox.standen(betrokkene))[0]?.stand).toBe('bezorgd');
  });
});

describe('an attempt that was overtaken', () => {
  it('writes nothing more: the one that took over tells how it ends', async () => {
    const mag = Promise.withResolvers<void>();
    const poging: number[] = [];
    const outbox = anOutbox(async (_, { stap, poging: deze }) => {
      poging.push(deze);
      if (deze === 1) await mag.promise;
      return stap('maak', async () => deze);
    });
    const { id } = await put(outbox);
    const eerste = outbox.deliverNow(id, 5000);
    await expect.poll(() => poging).toEqual([1]);
    // As if the first had been silent for too long.
    await db.database.prisma.$executeRaw`update zending set bezig_tot = now() - interval '1 second'`;
    expect(await outbox.deliverNow(id, 2000)).toBe('bezorgd');
    mag.resolve();
    await eerste;
    await wait(50);
    expect(await outbox.zending(betrokkene, id)).toMatchObject({ stand: 'bezorgd', uitkomst: 2 });
    expect(settled).toHaveLength(1);
  });
});
