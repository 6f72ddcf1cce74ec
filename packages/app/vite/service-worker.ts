import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Builds a service worker (`sw.js`, at the root so that it covers the whole site) and its offline page beside the app.
 * The worker gets a version of everything that was built: browsers compare its bytes to find a new one.
 */
export const serviceWorker = ({ worker, page }: { worker: string; page: string }): Plugin => ({
  name: 'service-worker',
  apply: (_config, { isSsrBuild }) => !isSsrBuild,
  config: () => ({
    build: {
      rolldownOptions: {
        input: { main: 'index.html', offline: page, sw: worker },
        output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
      },
    },
  }),
  generateBundle(_options, bundle) {
    const names = Object.keys(bundle).toSorted().join('\n');
    const version = createHash('sha256').update(names).digest('hex').slice(0, 12);
    const sw = bundle['sw.js'];
    if (sw?.type === 'chunk') sw.code = sw.code.replace('__LOKET_VERSION__', version);
  },
});
