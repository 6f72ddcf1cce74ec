import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mooiWeer } from './levers.ts';
import { startTestStack } from './stack.ts';
import type { TestStack } from './stack.ts';

export { expect } from '@playwright/test';

interface Options {
  /** The door whose pages `page.goto('/…')` opens. */
  deur: 'inwoner' | 'medewerker';
}

/** Whether the app has taken over a page that the server drew: React marks each element that it looks after. */
const overgenomen = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => {
      const kop = document.querySelector('#toestand') && document.querySelector('#app h1');
      return !kop || Object.keys(kop).some((naam) => naam.startsWith('__reactFiber'));
    })
    .catch(() => false);

/** Lets `goto` of a page, also of a second tab, end when the app looks after it. */
function wachtOpDeApp(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (...where) => {
    const response = await goto(...where);
    await expect
      .poll(() => overgenomen(page), { timeout: 5000 })
      .toBe(true)
      .catch(() => undefined);
    return response;
  };
}

/** Playwright's `test` with a stack per worker; each test starts in fair weather with the clock at nine. */
export const test = base.extend<Options & { eerlijkBegin: undefined }, { stack: TestStack }>({
  deur: ['inwoner', { option: true }],
  stack: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern
    async ({}, use, { workerIndex }) => {
      const serverUrl = process.env.LOKET_TEST_SERVER;
      if (!serverUrl) throw new Error('No database server: the global setup of playwright.config.ts has not run.');
      const stack = await startTestStack(serverUrl, `w${workerIndex}`);
      await use(stack);
      await stack.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ stack, deur }, use) => {
    await use(deur === 'inwoner' ? stack.inwonerUrl : stack.medewerkerUrl);
  },
  // A page that the server drew can be read a moment before its buttons work. Nobody clicks as fast as a test.
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on('page', wachtOpDeApp);
    await use(context);
  },
  eerlijkBegin: [
    async ({ stack }, use) => {
      await mooiWeer(stack);
      await use(undefined);
    },
    { auto: true },
  ],
});
