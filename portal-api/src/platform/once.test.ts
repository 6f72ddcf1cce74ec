import { expect, it } from 'vitest';
import { once } from './once.ts';

it('is done once for all who ask at the same moment, and again only after it failed', async () => {
  let done = 0;
  let broken = true;
  const fill = once(async () => {
    done += 1;
    if (broken) throw new Error('the database is away');
  });
  const [first, second] = await Promise.allSettled([fill(), fill()]);
  expect([first.status, second.status, done]).toEqual(['rejected', 'rejected', 1]);
  broken = false;
  await Promise.all([fill(), fill()]);
  await fill();
  expect(done).toBe(2);
});
