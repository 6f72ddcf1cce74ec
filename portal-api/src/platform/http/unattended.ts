import type { Request } from 'express';

/** Whether the page asked this by itself: something changed, or it woke up. Nobody was at the keyboard. */
export function isUnattended(req: Pick<Request, 'get'>): boolean {
  return req.get('x-uit-zichzelf') === '1';
}
