import { defineConfig } from 'vitest/config';

// One run over all packages; what a package needs besides (jsdom, React) stands in its own vite or vitest configuration.
export default defineConfig({
  test: {
    projects: [
      'portal-api',
      'inwoner-app',
      'medewerker-app',
      'packages/*',
      { test: { name: 'tests', root: 'tests', include: ['**/*.test.ts'], exclude: ['long/**', 'node_modules/**'] } },
    ],
  },
});
