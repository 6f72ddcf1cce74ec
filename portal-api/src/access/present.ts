import { pipeline } from 'node:stream/promises';
import type { Operation } from '@loket/contract';
import type { Response } from 'express';
import { Problem } from '../platform/http/problem.ts';
import type { Download } from './route.ts';

/**
 * Sends an answer as the contract says. Rejects when the source of a download breaks off; the connection is then broken
 * off as well, so that the browser sees a failed download and not a short file that looks whole.
 */
export async function present(
  operation: Pick<Operation, 'status' | 'content'>,
  answer: unknown,
  res: Response,
  signal: AbortSignal,
): Promise<void> {
  res.status(operation.status).set('Cache-Control', 'no-store');
  if (isDownload(answer)) {
    res.set(answer.headers);
    // Looked at when it happens: breaking off closes the answer, and then it would seem that the reader had left.
    let broken: unknown;
    answer.stream.once('error', (error) => {
      if (!signal.aborted) broken = error;
    });
    try {
      await pipeline(answer.stream, res, { signal });
    } catch (error) {
      if (broken || !signal.aborted) throw new Problem('bron-onbereikbaar', { cause: broken ?? error });
    }
  } else if (answer === undefined) {
    res.end();
  } else {
    res.json(answer);
  }
}

/** Lets go of a download that is not going to be sent, so that its connection is not kept. */
export function discard(answer: unknown): void {
  if (!isDownload(answer)) return;
  if ('destroy' in answer.stream && typeof answer.stream.destroy === 'function') answer.stream.destroy();
  else answer.stream.resume();
}

function isDownload(answer: unknown): answer is Download {
  return typeof answer === 'object' && answer !== null && 'stream' in answer && 'headers' in answer;
}
