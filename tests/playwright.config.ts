import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './harness/chromium.ts';
import { outputFolder } from './harness/output.ts';

export default defineConfig({
  testDir: './e2e',
  globalSetup: './harness/global-setup.ts',
  outputDir: path.join(outputFolder, 'traces'),
  reporter: [['list']],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A portal leaves a register alone for a while after an outage: those tests have stacks of their own.
  projects: [
    { name: 'portaal', testIgnore: '**/slecht-weer*' },
    { name: 'slecht weer', testMatch: '**/slecht-weer*' },
  ],
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunchOptions(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    // A trace costs half the time of a run: only where a pipeline tries a failure again. On a desk: `--trace on`.
    trace: 'on-first-retry',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
  },
});
