/** What a page hears: topics in which something changed, that it may have missed something, or that its session ended. */
export type LiveNieuws = { soort: 'nieuws'; topics: string[] } | { soort: 'gemist' } | { soort: 'einde' };

export interface Stream {
  /** Comes back from sleep or without network: begins anew when nothing was heard for too long. */
  wake(): void;
  close(): void;
}

interface StreamOptions {
  url: string;
  onNieuws: (nieuws: LiveNieuws) => void;
  onOpen?: () => void;
}

/** The server beats every 20 seconds: after two beats in silence the line is dead, whatever the browser thinks. */
const SILENCE_MS = 45_000;
/** After an answer that is no stream (too many, not available): the browser gives up then, we do not. */
const RETRY_MS = 15_000;

/** One stream of server-sent events, that comes back by itself. Works in a page and in a shared worker. */
export function openStream({ url, onNieuws, onOpen }: StreamOptions): Stream {
  let source: EventSource;
  let heard = Date.now();
  let begun = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    source = new EventSource(url);
    source.addEventListener('begin', () => {
      heard = Date.now();
      if (begun) onNieuws({ soort: 'gemist' });
      begun = true;
      onOpen?.();
    });
    source.addEventListener('hartslag', () => {
      heard = Date.now();
    });
    source.addEventListener('nieuws', ({ data }: MessageEvent<string>) => {
      heard = Date.now();
      onNieuws({ soort: 'nieuws', topics: (JSON.parse(data) as { topics: string[] }).topics });
    });
    source.addEventListener('einde', () => {
      close();
      onNieuws({ soort: 'einde' });
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(again, RETRY_MS);
    });
  }
  function again(): void {
    close();
    heard = Date.now();
    open();
  }
  function close(): void {
    clearTimeout(retry);
    source.close();
  }

  open();
  return {
    wake: () => {
      if (Date.now() - heard > SILENCE_MS) again();
    },
    close,
  };
}
