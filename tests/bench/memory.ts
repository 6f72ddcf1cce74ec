import { load, quantile } from './measure.ts';
import { residents } from './doors.ts';
import type { Setting } from './setting.ts';

export interface Memory {
  readyMs: number;
  /** Resident memory one minute after the start without visitors. */
  idleMiB: number;
  heapPerActiveUserMiB: number;
  heapAfterManyMiB: number;
  users: number;
}

const MiB = 1024 * 1024;

/** Starts the portal a few times and takes the middle of the times to ready. */
export async function timeToReady(setting: Setting, starts = 5): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < starts; i++) times.push((await setting.freshPortal()).readyMs);
  return quantile(times, 0.5);
}

/** Memory at rest, and what each further active resident adds: the slope from the first measuring point to the last. */
export async function measureMemory(
  setting: Setting,
  counts: [number, number],
  idleMs = 60_000,
): Promise<Omit<Memory, 'readyMs'>> {
  const portal = await setting.freshPortal();
  await setting.replay.latency(0);
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const idle = await portal.probe();
  const [few, many] = counts;
  const visit = async (count: number, from: number) => {
    const visitors = await residents(setting, count, from);
    const sample = await load(10, count * 2, async (n) => {
      const visitor = visitors[n % count];
      const response = await visitor?.send(`${setting.inwonerUrl}/api/v1/${n < count ? 'overzicht' : 'zaken'}`);
      await response?.arrayBuffer();
    });
    if (sample.errors) throw new Error(`${sample.errors} requests failed while measuring memory`);
    return portal.probe(true);
  };
  const atFew = await visit(few, 2000);
  const atMany = await visit(many - few, 2000 + few);
  return {
    idleMiB: idle.rss / MiB,
    heapPerActiveUserMiB: (atMany.heapUsed - atFew.heapUsed) / MiB / (many - few),
    heapAfterManyMiB: atMany.heapUsed / MiB,
    users: many,
  };
}
