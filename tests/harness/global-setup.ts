import fs from 'node:fs';
import path from 'node:path';
import { build } from '@loket/tooling/build';
import { startPostgres } from '@loket/tooling/postgres';
import { prepare } from '@loket/tooling/prepare';
import { unpackChromium } from './chromium.ts';
import { refusePersonalDataInLogs } from './log-check.ts';
import { outputFolder } from './output.ts';
import { makeTemplates } from './template.ts';

/** Once per run: the browser, the built portal, and one database server with the templates of every stack. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  fs.rmSync(path.join(outputFolder, 'logs'), { recursive: true, force: true });
  await prepare();
  const server = await startPostgres({ ephemeral: true });
  try {
    await Promise.all([build(), unpackChromium(), makeTemplates(server.url)]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  // Workers are started after this and inherit the environment.
  process.env.LOKET_TEST_SERVER = server.url;
  return async () => {
    await server.stop();
    refusePersonalDataInLogs();
  };
}
