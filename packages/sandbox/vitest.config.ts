import { defineConfig } from 'vitest/config';

// Most tests start a whole sandbox; beside other work on a small machine that may take its time.
export default defineConfig({ test: { isolate: false, testTimeout: 30_000, hookTimeout: 60_000 } });
