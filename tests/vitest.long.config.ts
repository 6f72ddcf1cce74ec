import { defineConfig } from 'vitest/config';

// What takes long and starts whole portals: one file after the other, so that they leave each other's machine alone.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['long/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
