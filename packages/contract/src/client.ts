import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as InwonerPaths } from './generated/inwoner.ts';
import type { paths as MedewerkerPaths } from './generated/medewerker.ts';

export type { components as InwonerComponents, operations as InwonerOperations } from './generated/inwoner.ts';
export type { components as MedewerkerComponents, operations as MedewerkerOperations } from './generated/medewerker.ts';
export type { Probleem } from './shapes/common.ts';
/** Lists that an app reads from an address; without the validators. */
export { werksoorten, werktermijnen } from './werksoorten.ts';

export interface ClientOptions {
  /** Origin of the door; empty in the browser. */
  origin?: string;
  /** Gives the token of the session that this page belongs to. */
  csrfToken: () => string | undefined;
  /** Whether somebody is at the keyboard; what is asked without her must not keep her session alive. */
  isThere?: () => boolean;
  fetch?: (request: Request) => Promise<Response>;
}

const ownHeaders = ({ csrfToken, isThere }: Pick<ClientOptions, 'csrfToken' | 'isThere'>): Middleware => ({
  onRequest({ request }) {
    // Also with what only reads: a page of somebody who logged in before, in another tab, must not show the next one.
    const token = csrfToken();
    if (token) request.headers.set('X-CSRF-Token', token);
    if (isThere?.() === false) request.headers.set('X-Uit-Zichzelf', '1');
    return request;
  },
});

/** Typed client of the resident door; answers `{ data }` or `{ error: Probleem }`, throws only without network. */
export function createInwonerClient({ origin = '', csrfToken, isThere, ...options }: ClientOptions) {
  const client = createClient<InwonerPaths>({ baseUrl: `${origin}/api/v1`, credentials: 'same-origin', ...options });
  client.use(ownHeaders({ csrfToken, isThere }));
  return client;
}

/** Typed client of the employee door; answers `{ data }` or `{ error: Probleem }`, throws only without network. */
export function createMedewerkerClient({ origin = '', csrfToken, isThere, ...options }: ClientOptions) {
  const client = createClient<MedewerkerPaths>({ baseUrl: `${origin}/api/v1`, credentials: 'same-origin', ...options });
  client.use(ownHeaders({ csrfToken, isThere }));
  return client;
}
