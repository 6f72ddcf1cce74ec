import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createLogger } from '../logging/logger.ts';
import { createLive } from './live.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const quiet = createLogger('silent');
const liveHere = () =>
  createLive({
    url: test.url,
    log: quiet,
    look: async (sessions) => new Map(sessions.map((one) => [one, new Set(['p'])])),
  });
const everything = { session: 's', subjects: new Set(['p']) };

it('what one process says, in a transaction that is committed, another one hears', async () => {
  const { prisma } = test.database;
  const [here, there] = [liveHere(), liveHere()];
  await Promise.all([here.start(), there.start()]);
  const stream = there.open(everything)!;
  let heard = '';
  stream.on('data', (bytes: Buffer) => (heard += bytes.toString()));
  await expect(
    prisma.$transaction(async (tx) => {
      await here.publish(tx, [{ subject: 'p', topics: ['taken'] }]);
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  await prisma.$transaction((tx) => here.publish(tx, [{ subject: 'p', topics: ['zaken'] }]));
  await vi.waitFor(() => expect(heard).toContain('"zaken"'));
  expect(heard).not.toContain('"taken"');
  const moment = new Date();
  const sessie = { deur: 'inwoner', middel: 'digid', data: Buffer.from('x'), subject: 'p', oidcSub: 'o' };
  const times = { begonnen: moment, laatsteActie: moment, verloopt: moment };
  await prisma.sessie.create({ data: { ...sessie, ...times, idHash: 's' } });
  await prisma.sessie.delete({ where: { idHash: 's' } });
  await vi.waitFor(() => expect(heard).toContain('event: einde'));
  await Promise.all([here.close(), there.close()]);
});

it('after the line to the database was down everybody asks anew, and hears again', async () => {
  const { prisma } = test.database;
  const live = liveHere();
  await live.start();
  let heard = '';
  live.open(everything)!.on('data', (bytes: Buffer) => (heard += bytes.toString()));
  await vi.waitFor(() => expect(heard).toContain('event: begin'));
  heard = '';
  test.line.cut();
  test.line.mend();
  await vi.waitFor(() => expect(heard).toContain('event: begin'), 5000);
  await vi.waitFor(() => live.publish(prisma, [{ subject: 'p', topics: ['zaken'] }]), 5000);
  await vi.waitFor(() => expect(heard).toContain('"zaken"'));
  await live.close();
});
