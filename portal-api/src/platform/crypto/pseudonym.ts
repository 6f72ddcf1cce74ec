import { createHmac, createSecretKey } from 'node:crypto';

/** Kinds of numbers and keys that have a pseudonym; the same digits of another kind give another one. */
export type PseudonymKind =
  | 'bsn'
  | 'kvk'
  | 'rsin'
  | 'vestiging'
  | 'medewerker'
  | 'partner'
  | 'sessie'
  | 'zaak'
  | 'formulier'
  | 'document'
  | 'adres'
  | 'code'
  | 'namens'
  | 'uitnodiging'
  | 'handtekening'
  | 'gezien'
  | 'beoordeling'
  | 'doelgroep';

/**
 * Replaces a number that identifies somebody by one that does not: the same number always gives the same pseudonym
 * within one municipality, and nobody without the key can make or undo it. The only way such numbers may reach a log,
 * a cache key, a table or the audit trail of a register.
 */
export type Pseudonym = (kind: PseudonymKind, value: string) => string;

/** Makes the pseudonym function of this municipality (HMAC-SHA-256, 128 bits, base64url). */
export function createPseudonym(key: Buffer): Pseudonym {
  // made once: home asks for dozens, and Node reads a bare buffer anew each time (four times as slow)
  const secret = createSecretKey(key);
  return (kind, value) =>
    createHmac('sha256', secret).update(`${kind}\0${value}`).digest().subarray(0, 16).toString('base64url');
}
