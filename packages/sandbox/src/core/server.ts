import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { createServer, type Server } from 'node:http';
import type { Api, ApiContext, Credentials, Notification } from './api.ts';
import { requireAuth } from './auth.ts';
import type { CallLog } from './calls.ts';
import { requireCrs } from './crs.ts';
import type { JsonObject } from './json.ts';
import { isProblem, sendProblem, type ErrorShape } from './problem.ts';
import type { Random } from './random.ts';
import { apiRouter } from './router.ts';
import { listenOnLoopback, stopServer } from '../pages/listen.ts';
import type { Row, Store } from './store.ts';
import { weatherOf, type WeatherStation } from './weather.ts';

/** An API at its place in the sandbox. */
export interface Mount {
  api: Api;
  /** `openzaak` or `esuite` for ZGW, else `null`. */
  backend: string | null;
}

export interface ServerParts {
  store: Store;
  calls: CallLog;
  weather: WeatherStation;
  random: Random;
  credentials: Credentials;
  now(): Date;
  publish(notification: Notification): void;
  /** Told of errors that are the sandbox's own fault. */
  log(message: string): void;
}

/** The name of a register in weather and calls: `openzaak.zaken`, `brp`. */
export const registerName = ({ api, backend }: Mount): string => (backend ? `${backend}.${api.name}` : api.name);
/** The path below which an API answers. */
export const mountPath = ({ api, backend }: Mount): string => (backend ? `/${backend}${api.path}` : api.path);

/** One Express app with all registers. */
export function registersApp(mounts: readonly Mount[], parts: ServerParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  const present = presenter(mounts, parts);
  for (const mount of mounts) {
    const { api } = mount;
    const register = registerName(mount);
    const context = contextOf(mount, parts, present);
    app.use(
      mountPath(mount),
      parts.calls.record(register),
      weatherOf(register, parts.weather, parts.random),
      apiVersion(api.version),
      requireAuth(parts.credentials[api.auth], () => parts.weather.get(register).clockSkewSeconds ?? 0),
      express.json({ limit: '150mb' }),
      crsOf(api),
      apiRouter(api, context),
      problemHandler(api.errors ?? 'zgw', parts.log),
    );
  }
  return app;
}

const apiVersion =
  (version: string): RequestHandler =>
  (_req, res, proceed) => {
    res.setHeader('API-version', version);
    proceed();
  };

function crsOf({ crs }: Api): RequestHandler {
  if (!crs) return (_req, _res, proceed) => proceed();
  const check = requireCrs(crs.rule);
  return (req, res, proceed) =>
    crs.paths.some((path) => req.path === path || req.path.startsWith(`${path}/`))
      ? check(req, res, proceed)
      : proceed();
}

type Presenter = (row: Row) => JsonObject;

function presenter(mounts: readonly Mount[], parts: ServerParts): Presenter {
  const shown = new Map<string, (row: Row) => JsonObject>();
  const present: Presenter = (row) => shown.get(`${row.register} ${row.kind}`)?.(row) ?? row.body;
  for (const mount of mounts) {
    const context = contextOf(mount, parts, present);
    for (const resource of mount.api.resources) {
      if (!resource.present) continue;
      const show = resource.present;
      shown.set(`${context.register} ${resource.kind}`, (row) => show(row, context));
    }
  }
  return present;
}

function contextOf(mount: Mount, { store, now, publish }: ServerParts, present: Presenter): ApiContext {
  return {
    register: registerName(mount),
    address: store.base + mountPath(mount),
    store,
    now,
    sibling: (api) => (mount.backend ? `${mount.backend}.${api}` : api),
    present,
    publish,
  };
}

/** Writes every error in the words of the API; what is nobody's fault but ours is 500 and told to the log. */
export function problemHandler(shape: ErrorShape, log: (message: string) => void): ErrorRequestHandler {
  return (error: unknown, _req, res, proceed) => {
    if (res.headersSent) return proceed(error);
    if (isProblem(error)) return sendProblem(res, shape, error.problem);
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status < 500) {
      return sendProblem(res, shape, {
        status,
        code: status === 400 ? 'parse_error' : 'invalid',
        title: 'Ongeldig verzoek.',
      });
    }
    log(`sandbox: ${error instanceof Error ? error.stack : String(error)}`);
    sendProblem(res, shape, {
      status: 500,
      code: 'error',
      title: 'Interne fout.',
      detail: 'Er is een serverfout opgetreden.',
    });
  };
}

/** Listens on loopback; `port` 0 takes a free one. Requests are answered by what listens on `request`. */
export async function listen(port: number): Promise<{ server: Server; port: number; stop(): Promise<void> }> {
  const server = createServer();
  // Longer than the keep-alive of any client, so that no request meets a closing connection.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  const taken = await listenOnLoopback(server, port);
  return { server, port: taken, stop: () => stopServer(server) };
}
