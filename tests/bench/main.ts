import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureClient } from './client.ts';
import { benchHome } from './home.ts';
import { measureMemory, timeToReady } from './memory.ts';
import { benchPush } from './push.ts';
import { createSetting, type Setting } from './setting.ts';
import { benchSearch } from './search.ts';
import { benchStart } from './startpagina.ts';
import { printTable } from './table.ts';
import { benchSubmissions } from './submissions-bench.ts';
import { benchWeight } from './weight.ts';
import { benchZaken } from './zaken.ts';

/**
 * `npm run bench [-- part …]`: measures the built portal over real processes and prints tables; the numbers are also
 * written as JSON. Parts: client, start, zaken, home, push, zoeken, startpagina, gewicht,
 * geheugen; and submissions, which takes minutes and runs only when asked.
 */
const parts: Record<string, (setting: Setting) => Promise<unknown>> = {
  client: async () => {
    const result = await measureClient();
    printTable(
      'Register client alone',
      ['calls', 'CPU ms per call', 'errors'],
      [[String(result.calls), result.cpuMsPerCall, result.errors]],
    );
    return result;
  },
  start: async (setting) => {
    const readyMs = await timeToReady(setting);
    printTable('From start to ready (database running), middle of 5', ['ms'], [[readyMs.toFixed(0)]]);
    return { readyMs };
  },
  zaken: benchZaken,
  home: benchHome,
  push: benchPush,
  zoeken: benchSearch,
  startpagina: benchStart,
  gewicht: benchWeight,
  geheugen: async (setting) => {
    const memory = await measureMemory(setting, [200, 1000]);
    printTable(
      'Memory of portal-api',
      ['idle MiB (rss)', 'heap per active user MiB', `heap MiB after ${memory.users} users`],
      [[memory.idleMiB.toFixed(1), memory.heapPerActiveUserMiB.toFixed(4), memory.heapAfterManyMiB]],
    );
    return memory;
  },
};
const slow: typeof parts = { submissions: benchSubmissions };
const all = { ...parts, ...slow };

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !(name in all));
if (unknown.length) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`);
  process.exit(2);
}
const setting = await createSetting();
const results: Record<string, unknown> = {
  at: new Date().toISOString(),
  machine: {
    cpus: os.cpus().length,
    model: os.cpus()[0]?.model,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
  },
};
try {
  for (const name of asked.length ? asked : Object.keys(parts)) results[name] = await all[name]?.(setting);
} finally {
  await setting.close();
}
const file = path.resolve(import.meta.dirname, '../output/bench.json');
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, JSON.stringify(results, null, 2));
console.log(`\nWritten to ${path.relative(process.cwd(), file)}`);

const rows = (results['zaken'] as Awaited<ReturnType<typeof benchZaken>> | undefined)?.rows ?? [];
const efficiency = rows.filter((row) => row.latencyMs === 100 && row.connections === 1 && row.efficiency !== null);
if (efficiency.length) console.log(`E = ${Math.min(...efficiency.map((row) => row.efficiency ?? 0)).toFixed(2)}`);
process.exit(rows.some((row) => row.errors > 0) ? 1 : 0);
