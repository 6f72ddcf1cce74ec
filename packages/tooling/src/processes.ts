import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A process of ours, recognisable after its number was given to another one. */
type KnownProcess = { name: string; pid: number; startedAt: string; stopSignal: NodeJS.Signals };

type Record = { owner: KnownProcess; started: KnownProcess[] };

export type ProcessList = {
  /** Notes a process that must not outlive us. PostgreSQL stops at once on SIGINT, on SIGTERM only when nobody is connected. */
  add(name: string, pid: number, stopSignal?: NodeJS.Signals): void;
  /** Forgets all: everything was stopped in good order. */
  clear(): void;
};

/**
 * Keeps in `file` which processes we started. What a run before us left behind is stopped first, the latest started
 * first; when that run is still there, throws one sentence that says so.
 */
export async function openProcessList(file: string): Promise<ProcessList> {
  const earlier = readRecord(file);
  if (earlier) await stopOrphans(earlier);
  const record: Record = { owner: known('een-loket', process.ppid, 'SIGTERM'), started: [] };
  const add = (name: string, pid: number, stopSignal: NodeJS.Signals = 'SIGTERM') => {
    record.started.push(known(name, pid, stopSignal));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(record, null, 2));
  };
  add('command', process.pid);
  return { add, clear: () => fs.rmSync(file, { force: true }) };
}

async function stopOrphans({ owner, started }: Record): Promise<void> {
  if (isAlive(owner) && owner.pid !== process.ppid) {
    throw new Error(
      `Eén Loket already runs on these ports (process ${owner.pid}): stop it, or choose others with LOKET_PORT_BASE.`,
    );
  }
  const [command, ...services] = started;
  // The command first: when it still lives, it stops its own services in good order.
  for (const orphan of [command, ...services.reverse()]) if (orphan) await stopOrphan(orphan);
}

async function stopOrphan(orphan: KnownProcess): Promise<void> {
  if (!isAlive(orphan) || orphan.pid === process.pid) return;
  process.kill(orphan.pid, orphan.stopSignal);
  const deadline = Date.now() + 30_000;
  while (isAlive(orphan)) {
    if (Date.now() > deadline) process.kill(orphan.pid, 'SIGKILL');
    await delay(50);
  }
}

function known(name: string, pid: number, stopSignal: NodeJS.Signals): KnownProcess {
  return { name, pid, startedAt: startOf(pid) ?? 'unknown', stopSignal };
}

function isAlive(process: KnownProcess): boolean {
  return startOf(process.pid) === process.startedAt;
}

/** When a process was started, in whatever form the system tells it; undefined when it is not there (any more). */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from field 3 on; the name before it may hold blanks
      const [state, startTime] = [fields[0], fields[19]];
      return state === 'Z' ? undefined : startTime;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function readRecord(file: string): Record | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Record;
  } catch {
    return undefined;
  }
}
