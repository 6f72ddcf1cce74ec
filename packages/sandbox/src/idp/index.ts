import { createServer } from 'node:http';
import express from 'express';
import type { ErrorRequestHandler } from 'express';
import type { Provider } from 'oidc-provider';
import { html } from '../pages/html.ts';
import { listenOnLoopback, stopServer } from '../pages/listen.ts';
import { pageHeaders, sendPage, serveStyle } from '../pages/serve.ts';
import { adminRoutes } from './admin.ts';
import { digidDoor } from './doors/digid.ts';
import type { Account, Door } from './doors/door.ts';
import { eherkenningDoor } from './doors/eherkenning.ts';
import { medewerkerDoor } from './doors/medewerker.ts';
import { partnerDoor } from './doors/partner.ts';
import { loadKeys } from './keys.ts';
import { loginRoutes } from './login-routes.ts';
import { createProvider } from './provider.ts';
import type { IdpSeed } from './seed.ts';
import { createIssuerStore } from './store.ts';
import { listTestPeople } from './test-people.ts';
import { createWeatherStation } from './weather.ts';

export { readIdpSeed } from './seed.ts';
export type { IdpSeed } from './seed.ts';

export interface IdpOptions {
  /** 0 takes a free port. */
  port: number;
  /** Address that browsers and the portal use; default `http://localhost:<port>`. */
  publicUrl?: string;
  inwonerUrl: string;
  medewerkerUrl: string;
  seed: IdpSeed;
  /** Keeps the keys over restarts; without it they are new at each start. */
  keysFile?: string;
  log?: (line: string) => void;
}

export interface RunningIdp {
  url: string;
  close(): Promise<void>;
}

/** A door with its running issuer. */
export interface Issuer {
  door: Door;
  provider: Provider;
  /** Ids of the living sessions of an account. */
  sessionsOf(accountId: string): string[];
}

const MOST_ACCOUNTS = 10_000;

function createAccounts() {
  const accounts = new Map<string, Account>();
  return {
    find: (sub: string) => accounts.get(sub),
    remember: (account: Account) => {
      accounts.delete(account.sub);
      accounts.set(account.sub, account);
      const [oldest] = accounts.keys();
      if (accounts.size > MOST_ACCOUNTS && oldest !== undefined) accounts.delete(oldest);
    },
  };
}

/**
 * Starts the identity provider of the sandbox on loopback: four issuers, one a door, each with its own path, keys,
 * cookies and memory (OpenID Connect Core 1.0, RP-Initiated and Back-Channel Logout 1.0). A taken port rejects.
 */
export async function startIdp(options: IdpOptions): Promise<RunningIdp> {
  const { seed, log = () => {} } = options;
  const keys = await loadKeys(options.keysFile);
  const app = express().disable('x-powered-by');
  const server = createServer(app);
  const port = await listenOnLoopback(server, options.port);
  const url = options.publicUrl ?? `http://localhost:${port}`;
  const weather = createWeatherStation();
  const doors = [digidDoor(seed), eherkenningDoor(seed), medewerkerDoor(seed), partnerDoor(seed)];

  app.use(pageHeaders([new URL(options.inwonerUrl).origin, new URL(options.medewerkerUrl).origin]));
  serveStyle(app);
  app.get('/testpersonen.json', (_req, res) => void res.json(listTestPeople(doors)));
  app.get('/', (_req, res) => {
    sendPage(res, 200, {
      title: 'Aanmelden in de testomgeving',
      sticker: 'Testomgeving',
      main: html`<h1>Aanmelden in de testomgeving</h1>
        <p>Deze server speelt DigiD, eHerkenning en de aanmeldservers van medewerkers en partners na.</p>
        <ul>
          <li><a href="${options.inwonerUrl}">Naar het loket voor inwoners en ondernemers</a></li>
          <li><a href="${options.medewerkerUrl}">Naar het loket voor medewerkers</a></li>
          <li><a href="/testpersonen.json">Lijst van testpersonen (JSON)</a></li>
        </ul>`,
    });
  });

  const issuers = doors.map((door): Issuer => {
    const store = createIssuerStore();
    const accounts = createAccounts();
    const provider = createProvider({
      issuer: `${url}/${door.id}`,
      door,
      portalUrl: door.clientId === 'loket-inwoner' ? options.inwonerUrl : options.medewerkerUrl,
      keys: keys[door.id],
      store,
      findAccount: accounts.find,
      log,
    });
    const handle = provider.callback();
    app.use(
      `/${door.id}`,
      weather.handler,
      loginRoutes(door, provider, accounts.remember),
      (req, res) => void handle(req, res),
    );
    return { door, provider, sessionsOf: store.sessionsOf };
  });
  app.use('/_sandbox', adminRoutes(issuers, weather));

  const onError: ErrorRequestHandler = (error: Error, req, res, next) => {
    if (res.headersSent) return void next(error);
    const door = doors.find(({ id }) => req.path.startsWith(`/${id}/`));
    if (error.name !== 'SessionNotFound') log(`${error.name}: ${error.message}`);
    const back = door?.clientId === 'loket-medewerker' ? options.medewerkerUrl : options.inwonerUrl;
    sendPage(res, error.name === 'SessionNotFound' ? 400 : 500, {
      title: 'Inloggen lukt niet',
      sticker: door?.sticker ?? 'Testomgeving',
      main: html`<h1>Inloggen lukt niet</h1>
        <p>Deze inlogpagina is verlopen. Er is niets gewijzigd.</p>
        <p><a class="button" href="${back}/">Ga terug en probeer het opnieuw</a></p>`,
    });
  };
  app.use(onError);

  return { url, close: () => stopServer(server) };
}
