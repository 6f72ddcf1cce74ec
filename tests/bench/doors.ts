import type { Visitor } from '../harness/browserless.ts';
import { load, quantile, type Sample } from './measure.ts';
import type { Portal } from './processes.ts';
import { type RecordedCases, residentNumbers } from './residents.ts';
import type { Setting } from './setting.ts';

/** A visitor of the bench, with the number she logged in with. */
export type Resident = Visitor & { bsn: string };

export interface Scenario {
  name: string;
  /** Cases of the resident that are recorded: 30 or 300. */
  cases: RecordedCases;
  /** Path below the door for a resident. */
  path: (bsn: string) => string;
  /** Register calls that must follow each other. */
  chain: number;
}

export interface Measured {
  scenario: string;
  latencyMs: number;
  connections: number;
  users: 'warm' | 'new';
  callsPerRequest: number;
  median: number;
  p95: number;
  p99: number;
  requestsPerSecond: number;
  errors: number;
  cpuMsPerRequest: number;
  /** Limit divided by median; only with latency. */
  efficiency: number | null;
}

/** The register calls of the very first request after a start, catalogue and all. */
export async function coldCalls(setting: Setting, scenario: Scenario, visitor: Resident): Promise<number> {
  await setting.freshPortal();
  await setting.replay.cases(scenario.cases);
  await setting.replay.counts();
  await request(setting, scenario, visitor);
  return (await setting.replay.counts()).calls;
}

/** One row: a scenario at a latency with so many connections. */
export async function measureDoor(
  setting: Setting,
  portal: Portal,
  scenario: Scenario,
  given: { latencyMs: number; connections: number; users: 'warm' | 'new'; visitors: Resident[] },
): Promise<Measured> {
  const { latencyMs, connections, users, visitors } = given;
  await setting.replay.latency(latencyMs);
  await setting.replay.cases(scenario.cases);
  if (users === 'warm') await load(connections, connections * 2, (n) => request(setting, scenario, pick(visitors, n)));
  await setting.replay.counts();
  const total =
    users === 'new' ? visitors.length : Math.max(Math.min(connections * 8, 200), latencyMs === 0 ? 150 : 30);
  const before = await portal.probe();
  const sample: Sample = await load(connections, total, (n) => request(setting, scenario, pick(visitors, n)));
  const after = await portal.probe();
  const door = await setting.replay.counts();
  const done = sample.ms.length;
  const median = quantile(sample.ms, 0.5);
  const limit = scenario.chain * quantile(door.doorMs, 0.5);
  return {
    scenario: scenario.name,
    latencyMs,
    connections,
    users,
    callsPerRequest: door.calls / done,
    median,
    p95: quantile(sample.ms, 0.95),
    p99: quantile(sample.ms, 0.99),
    requestsPerSecond: done / sample.seconds,
    errors: sample.errors,
    cpuMsPerRequest: (after.cpuMs - before.cpuMs) / done,
    efficiency: latencyMs > 0 ? limit / median : null,
  };
}

const pick = (visitors: Resident[], n: number): Resident => visitors[n % visitors.length] as Resident;

async function request(setting: Setting, scenario: Scenario, visitor: Resident): Promise<void> {
  const response = await visitor.send(setting.inwonerUrl + scenario.path(visitor.bsn));
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${scenario.name}: ${response.status}`);
  if (!body.includes('"ontbrekend":[]')) throw new Error(`${scenario.name}: a source is missing`);
}

/** Logs in so many residents, some at a time. */
export async function residents(setting: Setting, count: number, from: number): Promise<Resident[]> {
  const visitors: Resident[] = [];
  const numbers = residentNumbers(count, from);
  const result = await load(8, count, async (n) => {
    const bsn = numbers[n] as string;
    visitors.push({ ...(await setting.resident(bsn)), bsn });
  });
  if (result.errors) throw new Error(`${result.errors} of ${count} residents could not log in`);
  return visitors;
}
