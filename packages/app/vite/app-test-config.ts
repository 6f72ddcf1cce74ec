import react from '@vitejs/plugin-react';
import type { ViteUserConfig } from 'vitest/config';

/** How the tests of both apps run; the app's `src/testing/setup.ts` prepares them. */
export const appTestConfig = (): ViteUserConfig => ({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    isolate: false,
    // Beside other work on a small machine, the first test of a page may take its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
