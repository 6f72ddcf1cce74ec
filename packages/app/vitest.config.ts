import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
