import type { Server } from 'node:http';
import path from 'node:path';
import { apiVersion, buildOpenApi, operationsOf, type Operation } from '@loket/contract';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler, Router } from 'express';
import type { Route } from './access/route.ts';
import { expressPath, serveRoute, type ServeDeps } from './access/serve.ts';
import type { DoorSessions } from './identity/door-sessions.ts';
import { backChannelRoutes } from './identity/oidc/back-channel.ts';
import { loginRoutes, type LoginDeps, loginTrouble } from './identity/oidc/login-routes.ts';
import type { Logout } from './identity/oidc/logout.ts';
import { sessionOf } from './identity/session.ts';
import type { MovableClock } from './platform/clock.ts';
import type { Config, DoorName } from './platform/config/config.ts';
import type { Database } from './platform/database/database.ts';
import { builtApp } from './platform/http/built-app.ts';
import { csrfProtection } from './platform/http/csrf.ts';
import { answerErrors, notFound } from './platform/http/errors.ts';
import { healthRoutes } from './platform/http/health.ts';
import { innerFetch } from './platform/http/inner-fetch.ts';
import { addressOf, limit } from './platform/http/limits.ts';
import { builtPages, publicPages } from './platform/http/public-pages.ts';
import { sandboxClock } from './platform/http/sandbox-clock.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { tracing } from './platform/http/trace.ts';
import { viteApp, viteDirectives } from './platform/http/vite-app.ts';
import type { Webhook } from './platform/module.ts';
import type { Logger } from './platform/logging/logger.ts';
import { requestLog } from './platform/logging/request-log.ts';

export interface DoorDeps extends LoginDeps {
  door: DoorName;
  config: Config;
  clock: MovableClock;
  log: Logger;
  database: Database;
  sessions: DoorSessions;
  logout: Logout;
  routes: readonly Route[];
  /** Where other systems tell us something. */
  webhooks: readonly Webhook[];
  serve: ServeDeps;
  stopping: () => boolean;
  /** The server that this door will listen on, for the socket of Vite while developing. */
  server: Server;
}

export interface DoorApp {
  app: Express;
  close(): Promise<void>;
}

/** Builds the Express app of one door: its API, login, health and built app on one origin. */
export async function buildDoor(deps: DoorDeps): Promise<DoorApp> {
  const { door, config, log, sessions, origin } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.trustedProxies);
  app.set('query parser', 'simple');

  const formTargets = deps.providers.map((provider) => new URL(provider.config.issuer).origin);
  // Editors see a mail as its reader does, in a frame of its own.
  // Residents see places on a map of the Kadaster; whichever page they came in at, its policy holds on.
  const own = { inwoner: { 'img-src': ["'self'", 'data:', mapTiles] }, medewerker: { 'frame-src': ["'self'"] } };
  const elders = door === 'inwoner' ? openFormulierenDirectives(config.registers.settings.openFormulierenSdk) : null;
  const exceptions = config.dev
    ? [{ path: '/', directives: viteDirectives }]
    : [
        ...(elders ? [{ path: '/open-formulieren/', directives: { ...own.inwoner, ...elders } }] : []),
        { path: '/', directives: own[door] },
      ];
  app.use(tracing(), requestLog(log, door), ...securityHeaders({ origin, formTargets, exceptions }));
  app.use('/health', at('/health'), healthRoutes({ check: deps.database.check, stopping: deps.stopping }));
  app.get('/openapi.json', openApi(door));
  app.use(compression({ threshold: 1024 }));

  const noStore: RequestHandler = (_req, res, next) => next(void res.set('Cache-Control', 'no-store'));
  const byAddress = limit({ perMinute: config.limits.address, keyOf: addressOf });
  const bySession = limit({ perMinute: config.limits.session, keyOf: (req) => sessionOf(req)?.csrfToken ?? null });
  // What anybody may send without a name is sent by hand: some twenty a minute at most from one address.
  const anonymous = limit({
    perMinute: Math.min(config.limits.address, 20),
    keyOf: (req) => (isSubmission(req) && !sessionOf(req) ? addressOf(req) : null),
  });
  const csrf = csrfProtection({
    origin,
    tokenOf: (req) => sessionOf(req)?.csrfToken ?? null,
    refreshPath: '/sessie',
  });
  const withSession = [noStore, byAddress, sessions.middleware, bySession];

  app.use('/uitloggen/backchannel', byAddress, backChannelRoutes({ ...deps, prisma: deps.database.prisma }));
  app.post(
    '/uitloggen',
    ...withSession,
    express.urlencoded({ extended: false, limit: '16kb' }),
    csrf,
    async (req, res) => {
      res.redirect(303, await deps.logout(req.sessie));
    },
  );
  app.use('/inloggen', at('/inloggen'), ...withSession, loginRoutes(deps), loginTrouble(log));
  app.use('/api/v1', at('/api/v1'), ...withSession, csrf, anonymous, express.json({ limit: '100kb' }), apiRoutes(deps));
  app.use('/api', notFound);
  // Outside sessions and CSRF protection: whoever calls is found out by the webhook itself.
  for (const { path: place, handlers } of deps.webhooks) app.post(place, noStore, byAddress, ...handlers);
  if (config.environment === 'sandbox') app.use('/sandbox', sandboxClock(deps.clock));

  const appFolder = path.join(config.appsFolder ?? repositoryFolder, `${door}-app`);
  const pages = config.dev
    ? await viteApp(appFolder, deps.server)
    : { handler: builtApp(path.join(appFolder, 'dist')), pages: builtPages(appFolder), close: async () => {} };
  const drawn =
    pages.pages && publicPages(pages.pages, { origin, talen: pageLanguages, fetch: innerFetch(() => app), log });
  app.use(...(drawn ? [drawn] : []), pages.handler, notFound, answerErrors(log, door));
  return { app, close: pages.close };
}

/** Language versions that a public page can be asked for in (`?taal=en`); the first is what it is in otherwise. */
const pageLanguages = ['nl', 'en', 'tr', 'ar', 'hy'];

/** What the SDK of Open Formulieren does in the pages that show a form of it: on its own host, and there alone. */
function openFormulierenDirectives(sdk: { module: string } | null) {
  if (!sdk) return null;
  const { origin } = new URL(sdk.module);
  return {
    'script-src': ["'self'", origin],
    'style-src': ["'self'", origin],
    'connect-src': ["'self'", origin],
    'img-src': ["'self'", 'data:', origin],
    'font-src': ["'self'", origin],
  };
}

/** PDOK, open data of the government: the only other host that a page asks anything. */
const mapTiles = 'https://service.pdok.nl';

/** Two levels above both `portal-api/src` and the bundle in `portal-api/dist`. */
const repositoryFolder = path.resolve(import.meta.dirname, '../..');

function at(place: string): RequestHandler {
  return (req, res, next) => {
    req.routedAt = place;
    if (place === '/api/v1') res.set('API-Version', apiVersion);
    next();
  };
}

function apiRoutes({ routes, serve }: DoorDeps): Router {
  const router = Router();
  for (const route of routes) {
    const { operation } = route;
    router[operation.method](expressPath(operation), serveRoute(route, serve));
  }
  return router.use(notFound);
}

/** Sending a form, which for some forms needs no login. */
function isSubmission({ method, path: asked }: Request): boolean {
  return method === 'POST' && /^\/formulieren\/[^/]+\/inzendingen\/?$/.test(asked);
}

/** The contract of this door, the same for everybody, also for pages elsewhere (NL API Design Rules). */
function openApi(door: DoorName): RequestHandler {
  let document: string | undefined;
  return (_req, res) => {
    document ??= JSON.stringify(buildOpenApi(door));
    res.set({
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    res.type('application/openapi+json;version=3.1').send(document);
  };
}

/** Fails at start when the contract and the routes of a door differ, or when a route has no policy. */
export function checkRoutes(door: DoorName, routes: readonly Route[]): void {
  const operations = Object.values(operationsOf[door]) as Operation[];
  const faults = [
    ...operations
      .filter((operation) => routes.filter((route) => route.operation === operation).length !== 1)
      .map(({ id }) => `operation ${id} needs exactly one route`),
    ...routes
      .filter((route) => !operations.includes(route.operation))
      .map((route) => `route ${route.operation.id} is not in the contract of this door`),
    ...routes.filter((route) => !route.policy).map((route) => `route ${route.operation.id} has no policy`),
  ];
  if (faults.length > 0) throw new Error(`The ${door} door cannot be built: ${faults.join('; ')}.`);
}
