import type { Antwoord, Bericht } from './shared-worker.ts';
import { openStream } from './stream.ts';
import type { LiveNieuws } from './stream.ts';

interface Following {
  /** Tells sessions apart; stays in this browser. */
  sessie: string;
  onNieuws: (nieuws: LiveNieuws) => void;
}

const url = new URL('/api/v1/wijzigingen', location.origin).href;

/**
 * Hears what changed for whoever is logged in: over one stream that all tabs share, or one of its own where the browser
 * has no shared workers. Gives the function that stops it.
 */
export function followChanges({ sessie, onNieuws }: Following): () => void {
  // For tests, and for whoever wants to know why a page does not move by itself.
  const onOpen = () => (document.documentElement.dataset['live'] = 'open');
  const line = typeof SharedWorker === 'undefined' ? ownLine(onNieuws, onOpen) : sharedLine(sessie, onNieuws, onOpen);
  const wake = () => {
    if (document.visibilityState === 'visible') line.wake();
  };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', wake);
  return () => {
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('online', wake);
    window.removeEventListener('pageshow', wake);
    delete document.documentElement.dataset['live'];
    line.close();
  };
}

function ownLine(onNieuws: Following['onNieuws'], onOpen: () => void) {
  return openStream({ url, onNieuws, onOpen });
}

function sharedLine(sessie: string, onNieuws: Following['onNieuws'], onOpen: () => void) {
  const worker = new SharedWorker(new URL('./shared-worker.ts', import.meta.url), { type: 'module', name: 'loket' });
  const say = (bericht: Bericht) => worker.port.postMessage(bericht);
  const volg = () => say({ soort: 'volg', url, sessie });
  const leave = () => say({ soort: 'weg' });
  worker.port.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
    if (data.soort === 'open') onOpen();
    else onNieuws(data);
  });
  worker.port.start();
  volg();
  window.addEventListener('pagehide', leave);
  return {
    // Following again does no harm, and brings back a page that came out of the browser's memory.
    wake: () => (volg(), say({ soort: 'wakker' })),
    close: () => {
      window.removeEventListener('pagehide', leave);
      leave();
      worker.port.close();
    },
  };
}
