import type { Resident } from './doors.ts';
import { residents } from './doors.ts';
import { load, quantile } from './measure.ts';
import type { Setting } from './setting.ts';
import { printTable } from './table.ts';

/** One row: home over eight sources. */
interface HomeRow {
  users: 'cold' | 'warm';
  latencyMs: number;
  /** Calls before the answer, the most that any visit made. */
  calls: number;
  /** Register calls that must follow each other. */
  chain: number;
  median: number;
  p95: number;
  /** Median divided by the critical path; only with latency. */
  ratio: number | null;
  errors: number;
}

const LATENCIES = [0, 40, 100];
const VISITS = 20;
/** Visits before anything is measured. */
const WARM_UP = 300;
/** Cold: the cases, then the decisions in the likeliest of them. Warm: the index tells what to read, all at once. */
const CHAIN = { cold: 2, warm: 1 };

interface Home {
  ontbrekend: unknown[];
  wordtAangevuld: boolean;
}

/** Home of somebody with tasks, messages and 30 cases: the first visit, and one with a fresh index. */
export async function benchHome(setting: Setting): Promise<HomeRow[]> {
  await setting.freshPortal('alles');
  await setting.replay.cases(30);
  await setting.replay.latency(0);
  const rows: HomeRow[] = [];
  // the catalogue and the recorded answers, and a portal that has run for a while: its code is compiled where it counts
  const first = await residents(setting, 2, 6000);
  await visits(setting, first);
  for (let n = 0; n < WARM_UP; n++) await home(setting, first[n % first.length] as Resident);
  let from = 6100;
  for (const latencyMs of LATENCIES) {
    await setting.replay.latency(0);
    const people = await residents(setting, VISITS, from);
    from += VISITS;
    rows.push(await measure(setting, people, 'cold', latencyMs));
    await setting.replay.latency(0);
    for (const one of people) await untilWhole(setting, one);
    rows.push(await measure(setting, people, 'warm', latencyMs));
  }
  printTable(
    'Home with tasks, messages and 30 cases over 8 sources: milliseconds, one visit at a time',
    ['users', 'L', 'calls', 'chain', 'median', 'p95', 'ratio', 'errors'],
    rows.map((row) => [
      row.users,
      String(row.latencyMs),
      row.calls,
      row.chain,
      row.median,
      row.p95,
      row.ratio ?? Number.NaN,
      row.errors,
    ]),
  );
  return rows;
}

async function measure(
  setting: Setting,
  people: Resident[],
  users: 'cold' | 'warm',
  latencyMs: number,
): Promise<HomeRow> {
  await setting.replay.latency(latencyMs);
  let calls = 0;
  const doorMs: number[] = [];
  await setting.replay.counts();
  const sample = await load(1, people.length, async (n) => {
    await home(setting, people[n] as Resident);
    const door = await setting.replay.counts();
    calls = Math.max(calls, door.calls - door.behind);
    doorMs.push(...door.doorMs);
  });
  const median = quantile(sample.ms, 0.5);
  const chain = CHAIN[users];
  const limit = chain * quantile(doorMs, 0.5);
  const ratio = latencyMs > 0 ? median / limit : null;
  return { users, latencyMs, calls, chain, median, p95: quantile(sample.ms, 0.95), ratio, errors: sample.errors };
}

async function home(setting: Setting, visitor: Resident): Promise<Home> {
  const response = await visitor.send(`${setting.inwonerUrl}/api/v1/overzicht`);
  const body = (await response.json()) as Home;
  if (response.status !== 200) throw new Error(`home: ${response.status}`);
  if (body.ontbrekend.length > 0) throw new Error(`home: missing ${JSON.stringify(body.ontbrekend)}`);
  return body;
}

/** Until what the first visit did not wait for has been looked up. */
async function untilWhole(setting: Setting, visitor: Resident): Promise<void> {
  for (let n = 0; n < 100; n++) {
    if (!(await home(setting, visitor)).wordtAangevuld) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('home was never whole');
}

async function visits(setting: Setting, people: Resident[]): Promise<void> {
  for (const one of people) await untilWhole(setting, one);
}
