import type { Request, Response } from 'express';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import { type CookieJar, readCookies } from '../../platform/http/cookies.ts';
import type { Niveau } from '../acting.ts';

/** A login that was begun and has not come back yet. */
export interface PendingLogin {
  middel: string;
  state: string;
  nonce: string;
  codeVerifier: string;
  /** Path to go to afterwards. */
  terug: string;
  /** The level that was asked for. */
  niveau: Niveau | null;
}

/**
 * The logins that this browser has begun: an encrypted cookie each, so that two tabs can log in side by side and
 * nothing is kept on the server for people who never come back.
 */
export interface PendingLogins {
  add(req: Request, res: Response, login: PendingLogin): void;
  /** Takes the login with this state; null when it is not there (any more) or too old. Each can be taken once. */
  take(req: Request, res: Response, state: string): PendingLogin | null;
}

interface Deps {
  door: string;
  cookies: CookieJar;
  keyring: Keyring;
  clock: Clock;
}

const SECONDS = 15 * 60;
const MOST = 5;

export function createPendingLogins({ door, cookies, keyring, clock }: Deps): PendingLogins {
  const base = `loket-${door}-poging-`;
  const nameFor = (state: string) => `${base}${state.slice(0, 10)}`;
  const begun = (req: Request) => [...readCookies(req).keys()].filter((name) => name.startsWith(cookies.name(base)));
  return {
    add(req, res, login) {
      const sealed = keyring.seal(JSON.stringify({ ...login, begun: clock.now().getTime() }), `poging:${door}`);
      const tooMany = begun(req).slice(0, Math.max(0, begun(req).length - MOST + 1));
      for (const name of tooMany) cookies.clear(res, base + name.slice(cookies.name(base).length));
      cookies.set(res, nameFor(login.state), sealed.toString('base64url'), SECONDS);
    },
    take(req, res, state) {
      if (!/^[A-Za-z0-9_-]{20,100}$/.test(state)) return null;
      const sealed = readCookies(req).get(cookies.name(nameFor(state)));
      if (!sealed) return null;
      cookies.clear(res, nameFor(state));
      const text = keyring.open(Buffer.from(sealed, 'base64url'), `poging:${door}`);
      if (text === null) return null;
      const { begun: since, ...login } = JSON.parse(text) as PendingLogin & { begun: number };
      const age = clock.now().getTime() - since;
      return login.state === state && age >= 0 && age < SECONDS * 1000 ? login : null;
    },
  };
}
