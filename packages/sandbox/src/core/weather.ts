import type { RequestHandler, Response } from 'express';
import type { Random } from './random.ts';

/** What can be wrong with a register; all absent is fair weather. */
export interface Weather {
  latencyMs?: number;
  jitterMs?: number;
  /** Part of the calls, 0 to 1, answered with 503. */
  errorRate?: number;
  /** `true`: 503; `'refuse'`: the connection is broken without an answer. */
  outage?: boolean | 'refuse';
  /** Sends half of the body, then breaks the connection. */
  cutOff?: boolean;
  /** 200 with a web page instead of JSON, as a gateway does. */
  html?: boolean;
  /** 200 with the body `null`. */
  nullBody?: boolean;
  /** The register's clock runs this far ahead: fresh tokens look old (or, negative, from the future). */
  clockSkewSeconds?: number;
  /** Only the next so many calls answer 503. */
  failNext?: number;
  /** This page of any list answers 503. */
  failPage?: number;
}

export interface WeatherStation {
  get(register: string): Weather;
  /** Whether this call is one of those that `failNext` still lets fail; counts down. */
  failsNow(register: string): boolean;
  all(): Record<string, Weather>;
  /** Sets the weather per register (`*` = all); what a register had before is replaced. */
  set(weather: Record<string, Weather>): void;
  clear(): void;
}

/** Makes a station with fair weather everywhere. */
export function createWeatherStation(): WeatherStation {
  let current: Record<string, Weather> = {};
  return {
    get: (register) => ({ ...current['*'], ...current[register] }),
    failsNow: (register) => {
      for (const name of [register, '*']) {
        const weather = current[name];
        if (!weather?.failNext) continue;
        current = { ...current, [name]: { ...weather, failNext: weather.failNext - 1 } };
        return true;
      }
      return false;
    },
    all: () => current,
    set: (weather) => {
      current = { ...current, ...weather };
    },
    clear: () => {
      current = {};
    },
  };
}

const PAGE =
  '<!doctype html><html lang="en"><head><title>Service gateway</title></head><body><h1>Sign in</h1></body></html>';

/** Middleware that lets the weather of `register` happen to a call. */
export function weatherOf(register: string, station: WeatherStation, random: Random): RequestHandler {
  return (req, res, proceed) => {
    const weather = station.get(register);
    const happen = (): void => {
      if (weather.outage === 'refuse') {
        req.socket.destroy();
      } else if (
        weather.outage ||
        station.failsNow(register) ||
        (weather.errorRate && random() < weather.errorRate) ||
        isFailingPage(req.originalUrl, weather)
      ) {
        res.status(503).type('text/plain').send('Service Unavailable');
      } else if (weather.html) {
        res.status(200).type('html').send(PAGE);
      } else if (weather.nullBody) {
        res.status(200).type('application/json').send('null');
      } else {
        if (weather.cutOff) cutOff(res);
        proceed();
      }
    };
    const wait = (weather.latencyMs ?? 0) + (weather.jitterMs ? random() * weather.jitterMs : 0);
    if (wait <= 0) return happen();
    const timer = setTimeout(happen, wait);
    // The reader has left: nothing more needs to be done for this call.
    res.once('close', () => clearTimeout(timer));
  };
}

function isFailingPage(address: string, { failPage }: Weather): boolean {
  if (!failPage) return false;
  const query = new URL(address, 'http://sandbox').searchParams;
  return Number(query.get('page') ?? query.get('pagina') ?? 1) === failPage;
}

function cutOff(res: Response): void {
  const send = res.end;
  res.end = ((chunk?: unknown) => {
    const whole = typeof chunk === 'string' || Buffer.isBuffer(chunk) ? Buffer.from(chunk) : Buffer.alloc(0);
    if (whole.length < 2) return send.call(res, whole, 'utf8');
    res.setHeader('Content-Length', whole.length);
    res.write(whole.subarray(0, Math.floor(whole.length / 2)), () => res.socket?.destroy());
    return res;
  }) as typeof res.end;
}
