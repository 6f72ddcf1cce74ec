import { Router } from 'express';
import { Problem } from './problem.ts';

/** `/live`: the process answers. `/ready`: it can also do its work, and is not stopping. */
export function healthRoutes({ check, stopping }: { check: () => Promise<void>; stopping: () => boolean }): Router {
  const router = Router();
  let asking: Promise<void> | undefined;
  /** Anybody may ask, and as often as they like: together they take one connection to the database. */
  const checkOnce = () => (asking ??= check().finally(() => (asking = undefined)));
  router.get('/live', (_req, res) => void res.set('Cache-Control', 'no-store').json({ status: 'ok' }));
  router.get('/ready', async (_req, res) => {
    if (stopping()) throw new Problem('niet-beschikbaar', { detail: 'Stopping.' });
    try {
      await checkOnce();
    } catch (cause) {
      throw new Problem('niet-beschikbaar', { detail: 'The database does not answer.', retryAfter: 5, cause });
    }
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  return router;
}
