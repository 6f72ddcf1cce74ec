import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export interface DataKey {
  /** Short name that is stored with what the key encrypted, so that keys can be changed. */
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

/** Encrypts what the portal keeps about persons. */
export interface Keyring {
  /**
   * Encrypts with the current key (AES-256-GCM). `context` says what it is and to which row it belongs; the same context
   * is needed to read it, so that an encrypted value cannot be moved to another row or column.
   */
  seal(text: string, context: string): Buffer<ArrayBuffer>;
  /** Reads what any known key encrypted. Null when it was tampered with, moved, or its key is gone. */
  open(sealed: Uint8Array, context: string): string | null;
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** Makes a keyring. The first key encrypts; the others only read what was written before a change of keys. */
export function createKeyring(keys: readonly DataKey[]): Keyring {
  const [current] = keys;
  if (!current) throw new Error('A keyring needs at least one key.');
  return {
    seal(text, context) {
      const nonce = randomBytes(NONCE);
      const head = Buffer.concat([Buffer.from([VERSION, current.id.length]), Buffer.from(current.id, 'latin1')]);
      const cipher = createCipheriv('aes-256-gcm', current.key, nonce);
      cipher.setAAD(Buffer.concat([head, Buffer.from(context)]));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const headLength = 2 + (bytes[1] ?? 0);
      if (bytes[0] !== VERSION || bytes.length < headLength + NONCE + TAG) return null;
      const head = bytes.subarray(0, headLength);
      const id = head.subarray(2).toString('latin1');
      const found = keys.find((candidate) => candidate.id === id);
      if (!found) return null;
      const nonce = bytes.subarray(headLength, headLength + NONCE);
      const decipher = createDecipheriv('aes-256-gcm', found.key, nonce, { authTagLength: TAG });
      decipher.setAAD(Buffer.concat([head, Buffer.from(context)]));
      decipher.setAuthTag(bytes.subarray(headLength + NONCE, headLength + NONCE + TAG));
      try {
        return decipher.update(bytes.subarray(headLength + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
