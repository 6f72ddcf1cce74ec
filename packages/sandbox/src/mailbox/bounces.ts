/**
 * Hard: the address does not exist (550). Soft: try again later (450). RFC 5321 4.2.3. Late: taken at first, and sent
 * back afterwards (RFC 3464).
 */
export type BounceKind = 'hard' | 'soft' | 'late';

export interface Bounces {
  /** Undefined kind makes the address receive again. */
  set(address: string, kind: BounceKind | undefined): void;
  clear(): void;
  /** The SMTP refusal for a recipient, or undefined when it receives. */
  refusalOf(address: string): (Error & { responseCode: number }) | undefined;
  /** Whether a mail to this recipient is taken and then comes back. */
  comesBack(address: string): boolean;
}

const MOST_ADDRESSES = 1000;

const REFUSALS = {
  hard: { code: 550, text: '5.1.1 Mailbox unavailable' },
  soft: { code: 450, text: '4.2.1 Mailbox temporarily unavailable' },
};

/** Nobody bounces until told so; an address counts without its capitals. */
export function createBounces(): Bounces {
  const kinds = new Map<string, BounceKind>();
  return {
    set: (address, kind) => {
      const key = address.trim().toLowerCase();
      if (kind === undefined) kinds.delete(key);
      else if (kinds.size < MOST_ADDRESSES) kinds.set(key, kind);
    },
    clear: () => kinds.clear(),
    refusalOf: (address) => {
      const kind = kinds.get(address.toLowerCase());
      if (!kind || kind === 'late') return undefined;
      return Object.assign(new Error(REFUSALS[kind].text), { responseCode: REFUSALS[kind].code });
    },
    comesBack: (address) => kinds.get(address.toLowerCase()) === 'late',
  };
}
