import react from '@vitejs/plugin-react';
import type { UserConfigFnObject } from 'vite';
import { shakeableRouter } from './shakeable-router.ts';

export { serviceWorker } from './service-worker.ts';

/** What every page needs, and what changes only with a dependency. */
const libraries =
  /node_modules\/(\.pnpm\/)?(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack[+/]\w+-\w+|openapi-fetch)[@/]|packages\/ui\/src\/live\//;
/** The part of it that only a page needs that the server drew. */
const served = /query-core\/build\/modern\/hydration/;
/** Where an app starts: what stands around every page. */
const start = /\/src\/(entry-client\.tsx|app\/\w+-app\.ts)$/;
/** The first page after logging in. */
const first = /\/features\/(overzicht\/overzicht-page|start\/start-page)\.tsx$/;
/** Parts of the house that pages share. */
const shared = /packages\/(ui|app)\/|\/src\/components\/|tabler/;

/** How both apps are built: every asset a file of its own (the CSP allows no `data:`), and few, lasting chunks. */
export const appViteConfig: UserConfigFnObject = ({ isSsrBuild }) => ({
  plugins: [react(), shakeableRouter()],
  // on a server one program with its libraries: the image has no node_modules
  ssr: { noExternal: true },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    cssCodeSplit: true,
    // which file needs which: what the first page costs is counted from it
    manifest: !isSsrBuild,
    rolldownOptions: {
      output: isSsrBuild
        ? {}
        : {
            codeSplitting: {
              groups: [
                // what every page needs and what changes only with a dependency
                {
                  name: 'react',
                  test: (id: string) => libraries.test(id) && !served.test(id),
                  priority: 4,
                },
                // what the page without network needs too, and nothing around it
                {
                  name: 'apparaat',
                  test: /theme\/almelo|i18n\/taal|remembered-taal|\/weergave\.|laatst-gezien/,
                  priority: 5,
                },
                // The rest of what stands around every page, and what the first page has besides: a group takes all
                // that its modules need, so that what only other pages have is never fetched for the first.
                { name: 'begin', test: start, priority: 3 },
                { name: 'eerste', test: first, priority: 2 },
                // small parts that several other pages share: one file instead of thirty
                { name: 'gedeeld', test: shared, minShareCount: 3, priority: 1 },
              ],
            },
          },
    },
  },
});
