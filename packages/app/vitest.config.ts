import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    isolate: false,
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
