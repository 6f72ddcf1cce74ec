import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Live } from '../../platform/live/live.ts';
import type { LiveTopic } from '../../platform/live/model.ts';

/**
 * Tells open pages of employees and partners that there is something else to read, when the transaction is committed.
 * They ask again, each for its own reader.
 */
export type Vertel = (tx: Parameters<Live['publish']>[0], topic: LiveTopic) => Promise<void>;

/** Makes it on the live streams of the house. */
export function createVertel({ live, pseudonym }: { live: Pick<Live, 'publish'>; pseudonym: Pseudonym }): Vertel {
  return (tx, topic) =>
    live.publish(
      tx,
      ['medewerker', 'partner'].map((wie) => ({ subject: pseudonym('doelgroep', wie), topics: [topic] })),
    );
}
