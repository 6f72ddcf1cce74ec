import type { Request } from 'express';
import { leesBytes } from './lees-bytes.ts';
import { Problem } from './problem.ts';

const MEESTE_BYTES = 5 * 1024 * 1024;

/** The text of a file that is sent as bytes. Throws `te-groot`, and `invoer-onjuist` when it is no UTF-8. */
export async function leesTekst(request: Request): Promise<string> {
  const bytes = await leesBytes(request, MEESTE_BYTES);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const reason = 'Bewaar het bestand als UTF-8: nu gaan letters met een teken verloren.';
    throw new Problem('invoer-onjuist', { invalidParams: [{ name: 'bestand', code: 'geen-utf8', reason }] });
  }
}
