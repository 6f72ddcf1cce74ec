import { randomUUID } from 'node:crypto';

/** What happens to messages to a number; without a rule they are delivered. */
export type Fate = 'permanent-failure' | 'temporary-failure' | 'ongeldig';

/** A text message that was taken, with the field names of the API. */
export interface TextMessage {
  id: string;
  reference: string | null;
  phone_number: string;
  body: string;
  status: Status;
  created_at: string;
}

type Status = 'delivered' | Exclude<Fate, 'ongeldig'>;

const MOST_MESSAGES = 500;

export interface SmsStore {
  add(given: { to: string; body: string; reference: string | null }): TextMessage;
  /** Newest first. */
  list(filter: { to?: string | undefined; reference?: string | undefined }): TextMessage[];
  fateOf(number: string): Fate | undefined;
  setFate(number: string, fate: Fate | undefined): void;
  forgetFates(): void;
  clear(): void;
}

/** Messages in memory, at most 500: the oldest make room. */
export function createSmsStore(): SmsStore {
  let messages: TextMessage[] = [];
  const fates = new Map<string, Fate>();
  return {
    add({ to, body, reference }) {
      const fate = fates.get(plain(to));
      const status: Status = fate === undefined || fate === 'ongeldig' ? 'delivered' : fate;
      const created_at = new Date().toISOString();
      const message = { id: randomUUID(), reference, phone_number: to, body, status, created_at };
      messages = [message, ...messages].slice(0, MOST_MESSAGES);
      return message;
    },
    list: ({ to, reference }) =>
      messages.filter(
        (one) =>
          (to === undefined || plain(one.phone_number) === plain(to)) &&
          (reference === undefined || one.reference === reference),
      ),
    fateOf: (number) => fates.get(plain(number)),
    setFate: (number, fate) => void (fate ? fates.set(plain(number), fate) : fates.delete(plain(number))),
    forgetFates: () => fates.clear(),
    clear: () => {
      messages = [];
    },
  };
}

/** `+31 6 12…` and `06-12…` are the same telephone. */
function plain(number: string): string {
  return number.replace(/[^\d+]/g, '').replace(/^(?:\+31|0031)/, '0');
}
