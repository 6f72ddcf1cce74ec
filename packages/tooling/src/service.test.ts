import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ServiceOptions, startService } from './service.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loket-service-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const stay = `setInterval(() => {}, 1000);`;
const sayReady = `${stay} process.send({ type: 'ready' });`;

function service(name: string, source: string, rest: Partial<ServiceOptions> = {}): ServiceOptions {
  const script = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(script, source);
  return { name, script, env: process.env, logFile: path.join(folder, 'logs', `${name}.log`), ...rest };
}

test('a service that says it is ready can be stopped, and its words are in its log', async () => {
  const started = await startService(
    service('polite', `process.on('SIGTERM', () => { console.log('goodbye'); process.exit(0); }); ${sayReady}`),
  );
  await started.stop();
  expect(fs.readFileSync(started.logFile, 'utf8')).toContain('goodbye');
  expect(await started.exited).toContain('polite has stopped (code 0)');
});

test('a service that stops before it is ready gives its name and its last words', async () => {
  const starting = startService(service('broken', `console.error('DATABASE_URL is missing'); process.exit(2);`));
  await expect(starting).rejects.toThrow(/^broken has stopped \(code 2\).*\nDATABASE_URL is missing$/s);
});

test('a service that never gets ready is given up', async () => {
  const starting = startService(service('dreamer', stay, { readyWithinMs: 200 }));
  await expect(starting).rejects.toThrow('dreamer was not ready within 0.2 s');
});

test('a service that does not listen is ended after its time', async () => {
  const deaf = service('deaf', `process.on('SIGTERM', () => {}); ${sayReady}`, { stopWithinMs: 100 });
  const started = await startService(deaf);
  await started.stop();
  expect(await started.exited).toContain('deaf has stopped (SIGKILL)');
});

test('an interrupted start leaves nothing running', async () => {
  const interruption = new AbortController();
  const pidFile = path.join(folder, 'pid');
  const notePid = `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); ${stay}`;
  const starting = startService(service('slow', notePid, { signal: interruption.signal }));
  interruption.abort(new Error('stopped by SIGTERM'));
  await expect(starting).rejects.toThrow('stopped by SIGTERM');
  if (fs.existsSync(pidFile)) expect(() => process.kill(Number(fs.readFileSync(pidFile, 'utf8')), 0)).toThrow('ESRCH');
});
