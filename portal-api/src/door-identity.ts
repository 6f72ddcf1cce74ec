import type { Acting } from './identity/acting.ts';
import { createDoorSessions } from './identity/door-sessions.ts';
import type { LoginDeps } from './identity/oidc/login-routes.ts';
import { createLogout, type Logout } from './identity/oidc/logout.ts';
import { createPendingLogins } from './identity/oidc/pending-login.ts';
import { createIdentityProvider } from './identity/oidc/provider.ts';
import type { Clock } from './platform/clock.ts';
import type { Config, DoorName } from './platform/config/config.ts';
import type { Personeel } from './personeel.ts';
import type { Keyring } from './platform/crypto/keyring.ts';
import type { Pseudonym } from './platform/crypto/pseudonym.ts';
import { createCookieJar } from './platform/http/cookies.ts';
import type { Logger } from './platform/logging/logger.ts';
import type { SessionStore } from './platform/session/session-store.ts';

interface Deps {
  config: Config;
  store: SessionStore;
  keyring: Keyring;
  clock: Clock;
  pseudonym: Pseudonym;
  log: Logger;
  personeel: Pick<Personeel, 'uitLogin'>;
}

/** How people log in at a door: what its routes need, and what its session feature tells of it. */
export interface DoorIdentity {
  login: Omit<LoginDeps, 'isKnownRole'> & { logout: Logout };
  feature: { anonymousToken: string; inlogmiddelen: { id: string; naam: string }[]; logout: Logout };
}

/** Makes providers, sessions and logout of a door. Makes no call. */
export function doorIdentity({ config, store, keyring, clock, pseudonym, log, personeel }: Deps) {
  const admit = async (acting: Acting) => acting.door !== 'medewerker' || personeel.uitLogin(acting);
  return (door: DoorName): DoorIdentity => {
    const { url: origin } = config.doors[door];
    const cookies = createCookieJar(origin);
    const providers = config.identity.providers
      .filter((provider) => provider.door === door)
      .map((provider) => createIdentityProvider(provider, { allowHttp: config.environment === 'sandbox' }));
    const sessions = createDoorSessions({
      door,
      config: config.doors[door],
      sessionHours: config.sessionHours,
      secret: config.sessionSecret,
      store,
      cookies,
      clock,
      pseudonym,
    });
    const logout = createLogout({ origin, providers, log });
    const pending = createPendingLogins({ door, cookies, keyring, clock });
    const inlogmiddelen = providers.map(({ config: { id, name } }) => ({ id, naam: name }));
    return {
      login: { origin, providers, sessions, pending, admit, log, logout },
      feature: { anonymousToken: sessions.anonymousToken, inlogmiddelen, logout },
    };
  };
}
