import express, { Router } from 'express';
import type { MovableClock } from '../clock.ts';
import { Problem } from './problem.ts';

/** `PUT /klok {"now": "2026-11-23T09:00:00Z" | null}`: moves the clock of the portal. Only mounted in the sandbox. */
export function sandboxClock(clock: MovableClock): Router {
  const router = Router();
  router.get('/klok', (_req, res) => void res.json({ now: clock.now().toISOString() }));
  router.put('/klok', express.json(), (req, res) => {
    const now = (req.body as { now?: unknown } | undefined)?.now;
    const moment = typeof now === 'string' ? new Date(now) : null;
    if ((now !== null && typeof now !== 'string') || Number.isNaN(moment?.getTime()))
      throw new Problem('invoer-onjuist');
    clock.set(moment);
    res.json({ now: clock.now().toISOString() });
  });
  return router;
}
