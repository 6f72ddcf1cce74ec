import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler } from 'express';

/** How the identity provider behaves: `outage` true answers 503, `'refuse'` drops the connection. */
export interface IdpWeather {
  outage?: boolean | 'refuse';
  latencyMs?: number;
  /** Only there, for example `['/token']`; everywhere when left out. */
  paths?: readonly string[];
}

export interface WeatherStation {
  current(): IdpWeather;
  set(weather: IdpWeather): void;
  /** Lets every request through the weather of the moment. */
  handler: RequestHandler;
}

/** Fair weather until told otherwise. */
export function createWeatherStation(): WeatherStation {
  let weather: IdpWeather = {};
  return {
    current: () => weather,
    set: (next) => {
      weather = next;
    },
    handler: async (req, res, next) => {
      if (weather.paths && !weather.paths.some((path) => req.path.endsWith(path))) return void next();
      if (weather.latencyMs) await wait(weather.latencyMs);
      if (weather.outage === 'refuse') req.socket.destroy();
      else if (weather.outage) res.status(503).set('Retry-After', '30').type('text').send('Service Unavailable');
      else next();
    },
  };
}

/** Reads weather from an untrusted body; undefined when it is not weather. */
export function parseWeather(body: unknown): IdpWeather | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { outage, latencyMs, paths } = body as Record<string, unknown>;
  if (outage !== undefined && typeof outage !== 'boolean' && outage !== 'refuse') return undefined;
  if (latencyMs !== undefined && (typeof latencyMs !== 'number' || latencyMs < 0 || latencyMs > 60_000))
    return undefined;
  if (paths !== undefined && !(Array.isArray(paths) && paths.every((path) => typeof path === 'string')))
    return undefined;
  return { outage, latencyMs, paths };
}
