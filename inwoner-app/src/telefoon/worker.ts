/**
 * The service worker: says in place of the browser that there is no network. It keeps one page and what that page
 * needs, and nothing else: no answer of the API, no page that somebody looked at, no document ever goes into its cache.
 */
interface Extendable {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: { origin: string };
}

const worker = self as unknown as Worker;

/** Filled in by the build: another one for every build, so that browsers notice a new version. */
const VERSION = '__LOKET_VERSION__';
const CACHE = `loket-${VERSION}`;
const OFFLINE = '/offline.html';

async function keepOfflinePage(): Promise<void> {
  const cache = await caches.open(CACHE);
  const page = await fetch(OFFLINE, { cache: 'reload', credentials: 'omit' });
  if (!page.ok) throw new Error(`no offline page: ${page.status}`);
  const html = await page.clone().text();
  const parts = [...html.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|icon\.svg))"/g)].map(([, path]) => path ?? '');
  await cache.put(OFFLINE, page);
  await cache.addAll([...new Set(parts)]);
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

const kept = async (path: string): Promise<Response | undefined> => (await caches.open(CACHE)).match(path);

// It serves no page of the app, so a new one can take over at once; open pages are told by the app itself.
worker.addEventListener('install', (event) => event.waitUntil(keepOfflinePage().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && !pathname.startsWith('/api/')) {
    event.respondWith(fetch(request).catch(async (error: unknown) => (await kept(OFFLINE)) ?? Promise.reject(error)));
  } else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') {
    // what the offline page needs; all else comes from the network or from the browser's own cache
    event.respondWith(fetch(request).catch(async (error: unknown) => (await kept(pathname)) ?? Promise.reject(error)));
  }
});
