import { coldCalls, measureDoor, type Measured, type Resident, residents, type Scenario } from './doors.ts';
import { newestCaseOf } from './residents.ts';
import type { Setting } from './setting.ts';
import { printTable } from './table.ts';

const api = (path: string) => () => `/api/v1${path}`;

/** Home asks all registers: that is `home.ts`. */
const scenarios: Scenario[] = [
  { name: 'list, 30 cases', cases: 30, path: api('/zaken'), chain: 1 },
  { name: 'list, 300 cases', cases: 300, path: api('/zaken'), chain: 2 },
  { name: 'detail, 6 documents', cases: 30, path: (bsn) => `/api/v1/zaken/openzaak/${newestCaseOf(bsn)}`, chain: 2 },
  { name: 'my documents, 30 cases', cases: 30, path: api('/documenten'), chain: 3 },
];

const latencies = [0, 40, 100];
/** How many connections, and how many residents that nobody saw before ask once over them. */
const crowds = [
  { connections: 1, unseen: 10 },
  { connections: 10, unseen: 20 },
  { connections: 50, unseen: 50 },
];

/** List, detail and all my documents over the registers: calls, times, efficiency and CPU. */
export async function benchZaken(setting: Setting) {
  const coldVisitors = await withPortal(setting, () => residents(setting, 1, 10));
  const cold: { scenario: string; calls: number }[] = [];
  for (const scenario of scenarios)
    cold.push({ scenario: scenario.name, calls: await coldCalls(setting, scenario, coldVisitors[0] as Resident) });

  const portal = await setting.freshPortal();
  await setting.replay.latency(0);
  const known = await residents(setting, 50, 20);
  for (const scenario of scenarios)
    await measureDoor(setting, portal, scenario, { latencyMs: 0, connections: 10, users: 'warm', visitors: known });
  const rows: Measured[] = [];
  let from = 100;
  for (const scenario of scenarios) {
    for (const { connections, unseen } of crowds) {
      for (const latencyMs of latencies) {
        await setting.replay.latency(0);
        const strangers = await residents(setting, unseen, from);
        from += unseen;
        rows.push(
          await measureDoor(setting, portal, scenario, { latencyMs, connections, users: 'new', visitors: strangers }),
        );
        rows.push(
          await measureDoor(setting, portal, scenario, { latencyMs, connections, users: 'warm', visitors: known }),
        );
      }
    }
  }
  printTable(
    'Register calls of the first request after a start (cold)',
    ['scenario', 'calls'],
    cold.map((row) => [row.scenario, row.calls]),
  );
  printTable(
    'List, detail and documents: milliseconds, one ZGW back end',
    ['scenario', 'L', 'conn', 'users', 'calls', 'median', 'p95', 'p99', 'req/s', 'CPU ms', 'E', 'errors'],
    rows.map((row) => [
      row.scenario,
      row.latencyMs,
      row.connections,
      row.users,
      row.callsPerRequest,
      row.median,
      row.p95,
      row.p99,
      row.requestsPerSecond,
      row.cpuMsPerRequest,
      row.efficiency ?? Number.NaN,
      row.errors,
    ]),
  );
  return { cold, rows, leavers: await readersWhoLeave(setting, known) };
}

async function withPortal<T>(setting: Setting, work: () => Promise<T>): Promise<T> {
  await setting.freshPortal();
  return work();
}

/** Ten readers leave while the registers are still busy: how many calls did the portal break off? */
async function readersWhoLeave(
  setting: Setting,
  visitors: Resident[],
): Promise<{ readers: number; callsBrokenOff: number }> {
  await setting.replay.latency(1000);
  await setting.replay.counts();
  const readers = visitors.slice(0, 10);
  await Promise.allSettled(
    readers.map((visitor) => visitor.send(`${setting.inwonerUrl}/api/v1/zaken`, { signal: AbortSignal.timeout(300) })),
  );
  // a look at the door after the latency has passed: what was not broken off has been answered by then
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const { aborted } = await setting.replay.counts();
  printTable('Readers who leave', ['readers', 'register calls broken off'], [[String(readers.length), aborted]]);
  await setting.replay.latency(0);
  return { readers: readers.length, callsBrokenOff: aborted };
}
