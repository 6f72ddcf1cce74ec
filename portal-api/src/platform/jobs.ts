import type { Logger } from './logging/logger.ts';

/** Work that comes back: `run` gives how many rows it removed or changed. */
export interface Job {
  name: string;
  everyMs: number;
  run(): Promise<number>;
}

/** Runs jobs at their interval until stopped. A failure is logged and tried again the next time; runs never overlap. */
export function startJobs(jobs: readonly Job[], log: Logger): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const timers = jobs.map((job) => {
    let busy = false;
    const run = async () => {
      if (busy) return;
      busy = true;
      const started = performance.now();
      try {
        const removed = await job.run();
        if (removed > 0)
          log.info({ job: job.name, removed, ms: Math.round(performance.now() - started) }, 'cleaned up');
      } catch (error) {
        log.warn({ job: job.name, error }, 'a job failed and will be tried again');
      } finally {
        busy = false;
      }
    };
    const timer = setInterval(() => {
      const work = run().finally(() => running.delete(work));
      running.add(work);
    }, job.everyMs);
    return timer.unref();
  });
  return {
    stop: async () => {
      timers.forEach(clearInterval);
      await Promise.all(running);
    },
  };
}
