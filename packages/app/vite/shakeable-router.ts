import type { Plugin } from 'vite';

/**
 * The router names and wraps its components in a way that bundlers must keep, used or not: `Link` alone brings the
 * prefetching of framework mode (5 kB gzip of script nobody runs). Marked as pure they go when nothing uses them.
 */
export const shakeableRouter = (): Plugin => ({
  name: 'shakeable-router',
  apply: 'build',
  transform: {
    filter: { id: /react-router\/dist\/production\/lib\// },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = "[^"]+";$/gm, '')
        .replace(/= (React\$1\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1')
        // nobody here measures the router from outside
        .replaceAll(/\b(init|opts\??)\.instrumentations\b/g, 'undefined')
        .replaceAll('= consumeInstrumentationClientResultMetaReceiver(router)', '= undefined'),
      map: null,
    }),
  },
});
