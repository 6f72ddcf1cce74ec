import { openStream } from './stream.ts';
import type { LiveNieuws, Stream } from './stream.ts';

/** What a page says to the worker that all tabs of this browser share. */
export type Bericht =
  /** Follow this session; another one takes the place of the one before. */
  { soort: 'volg'; url: string; sessie: string } | { soort: 'wakker' } | { soort: 'weg' };

/** What the worker says to its pages. */
export type Antwoord = LiveNieuws | { soort: 'open' };

const ports = new Set<MessagePort>();
let stream: Stream | undefined;
let followed: string | undefined;
let isOpen = false;

const tell = (antwoord: Antwoord) => ports.forEach((port) => port.postMessage(antwoord));

function stop(): void {
  stream?.close();
  stream = undefined;
  followed = undefined;
  isOpen = false;
}

function follow(url: string, sessie: string): void {
  if (followed === sessie) return;
  stop();
  followed = sessie;
  stream = openStream({
    url,
    onNieuws: (nieuws) => {
      if (nieuws.soort === 'einde') stop();
      tell(nieuws);
    },
    onOpen: () => {
      isOpen = true;
      tell({ soort: 'open' });
    },
  });
}

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (!port) return;
  ports.add(port);
  port.addEventListener('message', ({ data }: MessageEvent<Bericht>) => {
    if (data.soort === 'volg') {
      follow(data.url, data.sessie);
      if (isOpen) port.postMessage({ soort: 'open' } satisfies Antwoord);
    } else if (data.soort === 'wakker') stream?.wake();
    else {
      ports.delete(port);
      if (ports.size === 0) stop();
    }
  });
  port.start();
});
