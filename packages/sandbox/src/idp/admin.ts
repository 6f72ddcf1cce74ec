import { json, Router } from 'express';
import type { Issuer } from './index.ts';
import { endSession } from './end-session.ts';
import { parseWeather } from './weather.ts';
import type { WeatherStation } from './weather.ts';

async function endSessionsOf({ provider, sessionsOf }: Issuer, sub: string) {
  const found = await Promise.all(sessionsOf(sub).map((id) => provider.Session.find(id)));
  const sessions = found.filter((session) => session !== undefined);
  const notices = await Promise.all(sessions.map((session) => endSession(provider, session)));
  return { ended: sessions.length, backchannel: notices.flat() };
}

/**
 * Levers for tests, part of no standard: `idp-weather` (GET, PUT, DELETE) and the end of all sessions of an account,
 * by `sub` (DELETE sessies/{door}/{sub}) or by what is filled in at the form (POST sessies/{door} `{ "bsn": … }`).
 */
export function adminRoutes(issuers: readonly Issuer[], weather: WeatherStation): Router {
  const router = Router();
  router.use(json({ limit: '10kb' }));

  router.get('/idp-weather', (_req, res) => void res.json(weather.current()));
  router.put('/idp-weather', (req, res) => {
    const parsed = parseWeather(req.body);
    if (!parsed)
      return void res
        .status(400)
        .json({ title: 'expected { outage?: boolean | "refuse", latencyMs?: number, paths?: string[] }' });
    weather.set(parsed);
    res.json(parsed);
  });
  router.delete('/idp-weather', (_req, res) => {
    weather.set({});
    res.status(204).end();
  });

  router.delete('/sessies/:door/:sub', async (req, res) => {
    const issuer = issuers.find(({ door }) => door.id === req.params.door);
    if (!issuer) return void res.status(404).json({ title: 'no such door' });
    res.json(await endSessionsOf(issuer, req.params.sub));
  });
  router.post('/sessies/:door', async (req, res) => {
    const issuer = issuers.find(({ door }) => door.id === req.params.door);
    const outcome = issuer?.door.read(req.body ?? {});
    if (!issuer || !outcome || 'errors' in outcome)
      return void res.status(404).json({ title: 'no such door or account' });
    res.json(await endSessionsOf(issuer, outcome.account.sub));
  });
  return router;
}
