import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startJobs } from './jobs.ts';
import { createLogger } from './logging/logger.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs a job at its interval, never twice at once, and goes on after a failure', async () => {
  const lines: string[] = [];
  const turns = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
  let runs = 0;
  const job = { name: 'test', everyMs: 1000, run: () => turns[runs++]?.promise ?? Promise.resolve(0) };
  const jobs = startJobs([job], createLogger('info', { write: (line) => void lines.push(line) }));
  await vi.advanceTimersByTimeAsync(3500);
  expect(runs).toBe(1);
  turns[0]?.reject(new Error('down'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(runs).toBe(2);
  turns[1]?.resolve(3);
  await vi.advanceTimersByTimeAsync(1);
  await jobs.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(runs).toBe(2);
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'a job failed and will be tried again',
    'cleaned up',
  ]);
});
