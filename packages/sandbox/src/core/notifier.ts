import type { Notification } from './api.ts';
import { objects, textAt } from './json.ts';
import type { Row, Store } from './store.ts';
import type { WeatherStation } from './weather.ts';

/** Calls subscribers when something changes, as Open Notificaties does: at least once, in no fixed order. */
export interface Notifier {
  publish(notification: Notification): void;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
  close(): void;
}

/** Waits between attempts; after the last one the message is given up. */
const RETRY_AFTER_MS = [250, 1_000, 3_000, 10_000];

/** Makes a notifier that calls the subscriptions in `store`; `log` is told of messages that are given up. */
export function createNotifier({
  store,
  weather,
  log,
}: {
  store: Store;
  weather: WeatherStation;
  log(message: string): void;
}): Notifier {
  const abort = new AbortController();
  const underway = new Set<Promise<void>>();

  async function deliver(subscription: Row, message: string): Promise<void> {
    for (const wait of [weather.get('notificaties').latencyMs ?? 0, ...RETRY_AFTER_MS]) {
      await sleep(wait, abort.signal);
      if (abort.signal.aborted) return;
      const status = await call(
        textAt(subscription.body, 'callbackUrl'),
        textAt(subscription.body, 'auth'),
        message,
        abort.signal,
      );
      if (status >= 200 && status < 300) return;
      if (!store.collection('notificaties', 'abonnement').get(subscription.uuid)) return;
    }
    log(`sandbox: a notification was given up for ${textAt(subscription.body, 'callbackUrl')}`);
  }

  return {
    publish: (notification) => {
      // With Notificaties down a message is lost; subscribers must be able to catch up by themselves.
      if (weather.get('notificaties').outage) return;
      const message = JSON.stringify(notification);
      for (const subscription of store.collection('notificaties', 'abonnement').all()) {
        if (!wants(subscription, notification)) continue;
        const delivery = deliver(subscription, message).catch(() => undefined);
        underway.add(delivery);
        void delivery.finally(() => underway.delete(delivery));
      }
    },
    idle: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
    close: () => abort.abort(),
  };
}

function wants(subscription: Row, { kanaal, kenmerken }: Notification): boolean {
  return objects(subscription.body['kanalen']).some((channel) => {
    if (channel['naam'] !== kanaal) return false;
    const filters = channel['filters'];
    if (typeof filters !== 'object' || filters === null || Array.isArray(filters)) return true;
    return Object.entries(filters).every(([name, value]) => value === '' || value === '*' || kenmerken[name] === value);
  });
}

/** Posts a message; the answer is the status, or 0 when there was none. `auth` null sends no Authorization. */
export async function call(url: string, auth: string | null, message: string, signal?: AbortSignal): Promise<number> {
  const limit = AbortSignal.timeout(10_000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(auth === null ? {} : { Authorization: auth }) },
      body: message,
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
