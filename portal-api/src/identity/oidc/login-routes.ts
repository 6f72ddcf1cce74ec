import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Configuration } from 'openid-client';
import { Problem } from '../../platform/http/problem.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import { type Acting, type Niveau, niveaus, reaches } from '../acting.ts';
import type { DoorSessions } from '../door-sessions.ts';
import { sessionOf } from '../session.ts';
import { acrValues, type Claims, type FailureReason, identify, type KnownRole } from './claims.ts';
import type { PendingLogin, PendingLogins } from './pending-login.ts';
import type { IdentityProvider } from './provider.ts';
import { safeReturnPath } from './return-path.ts';

export interface LoginDeps {
  /** Public origin of the door. */
  origin: string;
  providers: readonly IdentityProvider[];
  sessions: DoorSessions;
  pending: PendingLogins;
  isKnownRole: KnownRole;
  /** Whether somebody who proved who she is may come in: who has left may not, whatever her account still says. */
  admit: (acting: Acting) => Promise<boolean>;
  log: Logger;
}

/**
 * `GET /{idp}?terug=/pad&niveau=substantieel` goes to the identity provider, `GET /{idp}/terug` comes back.
 * Every failure ends on a page of the app, `/inloggen-mislukt?reden=<code>&middel=<idp>&terug=<pad>`:
 * - `geannuleerd`: the person stopped at the identity provider.
 * - `verlopen`: it took too long, or the cookie of this attempt is gone. Begin again.
 * - `storing`: the identity provider or our database does not answer, or the answer was not right. Try later.
 * - `geen-rol`: logged in, but without a role that the portal knows, or no longer in service. Ask the manager.
 * - `geen-machtiging`: logged in for somebody else, for a service that the portal does not know. Log in for oneself.
 * - `niveau-te-laag`: logged in at a lower level than needed (`niveau` names it). An earlier session goes on.
 * - `al-gebruikt`: this answer was used before, and somebody is logged in. Go on to the portal.
 */
export function loginRoutes(deps: LoginDeps): Router {
  const router = Router();
  const withProvider =
    (handle: (provider: IdentityProvider, req: Request, res: Response) => Promise<void>): RequestHandler =>
    async (req, res, next) => {
      const provider = deps.providers.find(({ config }) => config.id === req.params.idp);
      if (!provider) return next();
      await handle(provider, req, res);
    };
  router.get(
    '/:idp',
    withProvider((provider, req, res) => begin(deps, provider, req, res)),
  );
  router.get(
    '/:idp/terug',
    withProvider((provider, req, res) => comeBack(deps, provider, req, res)),
  );
  return router;
}

async function begin(deps: LoginDeps, provider: IdentityProvider, req: Request, res: Response): Promise<void> {
  const { config } = provider;
  const terug = safeReturnPath(req.query.terug, deps.origin);
  const niveau = niveaus.find((level) => level === req.query.niveau) ?? null;
  try {
    const client = await provider.client();
    const oidc = await import('openid-client');
    const login: PendingLogin = {
      middel: config.id,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
      terug,
      niveau,
    };
    const acr = acrValues(config, strongest(niveau, 'minimum' in config ? config.minimum : null));
    // Residents share computers and log in for others: never silently with whoever was logged in there before.
    const askAgain = config.door === 'inwoner' || niveau !== null;
    const url = oidc.buildAuthorizationUrl(client, {
      redirect_uri: redirectUri(deps, provider),
      scope: config.scopes.join(' '),
      state: login.state,
      nonce: login.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(login.codeVerifier),
      code_challenge_method: 'S256',
      ...(acr.length > 0 && { acr_values: acr.join(' ') }),
      ...(askAgain && { prompt: 'login' }),
    });
    deps.pending.add(req, res, login);
    res.redirect(303, url.href);
  } catch (error) {
    provider.forget();
    deps.log.warn({ requestId: req.requestId, middel: config.id, error }, 'the identity provider does not answer');
    fail(res, 'storing', { middel: config.id, terug });
  }
}

async function comeBack(deps: LoginDeps, provider: IdentityProvider, req: Request, res: Response): Promise<void> {
  const { id: middel } = provider.config;
  const login = typeof req.query.state === 'string' ? deps.pending.take(req, res, req.query.state) : null;
  if (!login || login.middel !== middel) {
    return fail(res, sessionOf(req) ? 'al-gebruikt' : 'verlopen', { middel });
  }
  const { terug, niveau } = login;
  const refuse = (reason: FailureReason, facts: { claim?: string; error?: unknown; code?: string } = {}) => {
    deps.log.warn({ requestId: req.requestId, middel, reason, ...facts }, 'a login failed');
    fail(res, reason, { middel, terug, ...(reason === 'niveau-te-laag' && niveau && { niveau }) });
  };
  if (typeof req.query.error === 'string') return refuse(reasonOf(req.query.error), { code: req.query.error });
  try {
    const { claims, idToken } = await exchange(deps, provider, login, req);
    const identified = identify(claims, provider.config, deps.isKnownRole);
    if ('failure' in identified) return refuse(identified.failure, { claim: identified.claim });
    const { acting } = identified;
    if (niveau && acting.door === 'inwoner' && !reaches(acting.niveau, niveau)) return refuse('niveau-te-laag');
    if (!(await deps.admit(acting))) return refuse('geen-rol', { code: 'uit-dienst' });
    const sid = typeof claims.sid === 'string' ? claims.sid : null;
    await deps.sessions.start(req, res, { acting, middel, idToken, sub: String(claims.sub), sid });
    deps.log.info({ requestId: req.requestId, middel }, 'somebody logged in');
    res.redirect(303, terug);
  } catch (error) {
    const used = (error as { error?: string }).error === 'invalid_grant';
    if (!used) provider.forget();
    refuse(used ? 'verlopen' : 'storing', { error });
  }
}

/** Trades the code for tokens and checks them: state, nonce, PKCE, issuer, signature, audience and time (OIDC Core 3.1.3). */
async function exchange(
  deps: LoginDeps,
  provider: IdentityProvider,
  login: PendingLogin,
  req: Request,
): Promise<{ claims: Claims; idToken: string }> {
  const client: Configuration = await provider.client();
  const { authorizationCodeGrant } = await import('openid-client');
  const answer = new URL(redirectUri(deps, provider));
  answer.search = new URL(req.originalUrl, deps.origin).search;
  const tokens = await authorizationCodeGrant(client, answer, {
    pkceCodeVerifier: login.codeVerifier,
    expectedState: login.state,
    expectedNonce: login.nonce,
    idTokenExpected: true,
  });
  return { claims: tokens.claims() ?? {}, idToken: tokens.id_token ?? '' };
}

function redirectUri({ origin }: LoginDeps, { config }: IdentityProvider): string {
  return `${origin}/inloggen/${config.id}/terug`;
}

function strongest(a: Niveau | null, b: Niveau | null): Niveau {
  return niveaus[Math.max(niveaus.indexOf(a ?? 'midden'), niveaus.indexOf(b ?? 'midden'))] ?? 'midden';
}

/** What the error codes of OAuth 2.0 (RFC 6749, 4.1.2.1) and OIDC mean to the one who logs in. */
function reasonOf(error: string): FailureReason {
  if (error === 'access_denied') return 'geannuleerd';
  if (error === 'unmet_authentication_requirements') return 'niveau-te-laag';
  if (error === 'login_required' || error === 'interaction_required') return 'verlopen';
  return 'storing';
}

function fail(res: Response, reden: FailureReason, extra: Record<string, string>): void {
  res.redirect(303, `/inloggen-mislukt?${new URLSearchParams({ reden, ...extra })}`);
}

/** Answers trouble on the way to or from the identity provider (our database is gone) with a page instead of JSON. */
export function loginTrouble(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent || (error instanceof Problem && error.code === 'te-vaak')) return next(error);
    log.warn({ requestId: req.requestId, error }, 'a login could not go on');
    fail(res, 'storing', {});
  };
}
