import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { outputFolder } from './harness/output.ts';
import config from './playwright.config.ts';

/** The long tests in a browser: crawls and kills, one after the other. */
export default defineConfig({
  ...config,
  testDir: './long',
  testMatch: '**/*.spec.ts',
  projects: [{ name: 'lang' }],
  outputDir: path.join(outputFolder, 'traces-long'),
  workers: 1,
  fullyParallel: false,
  timeout: 900_000,
});
