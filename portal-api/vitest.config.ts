import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['testing/postgres.ts'],
    // Nothing keeps state in a module, so files may share a worker: reading the code anew for each takes a third of the time.
    isolate: false,
    env: { TZ: 'Europe/Amsterdam' },
    // Beside other work on a small machine, starting a whole portal may take its time.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
