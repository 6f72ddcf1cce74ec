import type { Request } from 'express';
import { Problem } from '../../platform/http/problem.ts';

const MEESTE_BYTES = 5 * 1024 * 1024;

/** The text of a file that is sent as bytes. Throws `te-groot`, and `invoer-onjuist` when it is no UTF-8. */
export async function leesTekst(request: Request): Promise<string> {
  const delen: Buffer[] = [];
  let omvang = 0;
  for await (const deel of request as AsyncIterable<Buffer>) {
    omvang += deel.length;
    if (omvang > MEESTE_BYTES) throw new Problem('te-groot');
    delen.push(deel);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(delen));
  } catch {
    const reason = 'Bewaar het bestand als UTF-8: nu gaan letters met een teken verloren.';
    throw new Problem('invoer-onjuist', { invalidParams: [{ name: 'bestand', code: 'geen-utf8', reason }] });
  }
}
