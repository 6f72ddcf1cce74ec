import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { chromiumLaunchOptions, unpackChromium } from '../harness/chromium.ts';
import { recordedResident } from './residents.ts';
import type { Setting } from './setting.ts';
import { printTable } from './table.ts';

/** Kilobytes that an empty cache asks for until the first page of an app can show. */
interface Weight {
  page: string;
  kind: 'script' | 'style';
  /** Their names, in the order in which they came. */
  files: string[];
  gzipKb: number;
  brotliKb: number;
}

/**
 * Opens a page with an empty cache, as somebody with these cookies, waits until its main heading is there, and adds up
 * the scripts and styles that were asked for until then.
 */
async function weigh(browser: Browser, page: string, url: string, cookie: string): Promise<Weight[]> {
  const context = await browser.newContext();
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url };
    }),
  );
  const tab = await context.newPage();
  const bodies: { kind: Weight['kind']; name: string; body: Promise<Buffer> }[] = [];
  let counting = true;
  tab.on('response', (response) => {
    const type = response.request().resourceType();
    const { pathname } = new URL(response.url());
    const kind = type === 'script' || pathname.endsWith('.js') ? 'script' : pathname.endsWith('.css') ? 'style' : null;
    if (counting && kind) bodies.push({ kind, name: path.basename(pathname), body: response.body() });
  });
  await tab.goto(url);
  await tab.locator('main h1').first().waitFor();
  counting = false;
  const weights = await Promise.all(
    (['script', 'style'] as const).map(async (kind) => {
      const asked = bodies.filter((one) => one.kind === kind);
      const files = await Promise.all(asked.map((one) => one.body));
      return {
        page,
        kind,
        files: asked.map(({ name }) => name),
        gzipKb: files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1024,
        brotliKb: files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / 1024,
      };
    }),
  );
  await context.close();
  return weights;
}

/** Script and style of the first page after login, for both apps. */
export async function benchWeight(setting: Setting): Promise<Weight[]> {
  await setting.freshPortal();
  await setting.replay.latency(0);
  await unpackChromium();
  const resident = await setting.resident(recordedResident[30]);
  const employee = await setting.employee('mw-001');
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const home = `${setting.inwonerUrl}/overzicht`;
    const start = `${setting.medewerkerUrl}/start`;
    const weights = [
      ...(await weigh(browser, 'inwoner-app home', home, await resident.cookies(home))),
      ...(await weigh(browser, 'medewerker-app start', start, await employee.cookies(start))),
    ];
    printTable(
      'Until the heading of the first page is visible, empty cache (kB)',
      ['page', 'kind', 'files', 'gzip', 'brotli'],
      weights.map((row) => [row.page, row.kind, row.files.length, row.gzipKb, row.brotliKb]),
    );
    return weights;
  } finally {
    await browser.close();
  }
}
