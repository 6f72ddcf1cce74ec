import type { Request } from 'express';
import { Problem } from './problem.ts';

/** The bytes of a request that are not many. Throws `te-groot` as soon as they are more than `most`. */
export async function leesBytes(request: Request, most: number): Promise<Buffer> {
  if (Number(request.get('content-length') ?? 0) > most) throw new Problem('te-groot');
  const delen: Buffer[] = [];
  let omvang = 0;
  for await (const deel of request as AsyncIterable<Buffer>) {
    omvang += deel.length;
    if (omvang > most) throw new Problem('te-groot');
    delen.push(deel);
  }
  return Buffer.concat(delen);
}
