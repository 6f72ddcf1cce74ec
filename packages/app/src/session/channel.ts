/** What tabs of one browser tell each other; never who or what, so every tab asks the server itself. */
export type SessionMessage = 'verlengd' | 'uitgelogd' | 'ingelogd';

export interface SessionChannel {
  post: (message: SessionMessage) => void;
  /** Returns the function that stops listening. */
  listen: (onMessage: (message: SessionMessage) => void) => () => void;
}

/** For a server, a test, or a browser without BroadcastChannel. */
export const silentChannel: SessionChannel = { post: () => undefined, listen: () => () => undefined };

/** The channel between the tabs of this browser; a silent one where there is none. */
export function browserChannel(name = 'loket-sessie'): SessionChannel {
  if (typeof BroadcastChannel === 'undefined') return silentChannel;
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen(onMessage) {
      const handle = (event: MessageEvent<SessionMessage>) => onMessage(event.data);
      channel.addEventListener('message', handle);
      return () => channel.removeEventListener('message', handle);
    },
  };
}
