import type { Logger } from '../../platform/logging/logger.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';

/** Subscribes; the adapter is in `registers`. */
export interface Abonnement {
  regel(vernieuw: boolean): Promise<'gemaakt' | 'vernieuwd' | 'bestond'>;
  close(): Promise<void>;
}

interface Deps {
  abonnement: Abonnement;
  index: Pick<AandachtIndex, 'verouderAlles'>;
  log: Logger;
  /** How often is looked whether it is still there, and how soon again after a failure. */
  everyMs?: number;
  retryMs?: number;
}

/**
 * Sees to it that registers tell us of changes: at the start with what is configured now (the agreed value may be new),
 * later only when the subscription is gone. Until it was there things happened that nobody told of: then the attention
 * index is not fresh any more.
 */
export function blijfGeabonneerd({ abonnement, index, log, everyMs = 600_000, retryMs = 5000 }: Deps): {
  stop(): Promise<void>;
} {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let vernieuw = true;
  let wait = retryMs;

  async function look(): Promise<void> {
    try {
      const uitkomst = await abonnement.regel(vernieuw);
      if (uitkomst === 'gemaakt') await index.verouderAlles();
      if (uitkomst !== 'bestond') log.info({ outcome: uitkomst }, 'subscribed to notifications');
      vernieuw = false;
      wait = retryMs;
      again(everyMs);
    } catch (error) {
      log.warn({ error }, 'could not subscribe to notifications; it is tried again');
      again(wait);
      wait = Math.min(wait * 2, everyMs);
    }
  }
  function again(ms: number): void {
    if (stopped) return;
    timer = setTimeout(() => {
      running = look();
    }, ms).unref();
  }
  let running = look();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await abonnement.close();
      await running;
    },
  };
}
