import { defineConfig } from 'vitest/config';

// The standards are large: beside other work on a small machine, reading one may take its time.
export default defineConfig({
  test: { isolate: false, include: ['src/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
