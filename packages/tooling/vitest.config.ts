import { defineConfig } from 'vitest/config';

// Tests start real servers and processes; beside other work on a small machine that may take its time.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });
