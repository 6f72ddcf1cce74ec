import type { Logger } from '../../platform/logging/logger.ts';
import type { Session, SessionHandle } from '../session.ts';
import type { IdentityProvider } from './provider.ts';

/** Ends a session here and tells where to end it at the identity provider as well. */
export type Logout = (session: SessionHandle | null | undefined) => Promise<string>;

interface Deps {
  /** Public origin of the door. */
  origin: string;
  providers: readonly IdentityProvider[];
  log: Logger;
}

/**
 * Makes the logout of a door (OpenID Connect RP-Initiated Logout 1.0). The session ends here first, whatever the
 * identity provider does; when that one cannot be asked, the address is our own page.
 */
export function createLogout({ origin, providers, log }: Deps): Logout {
  const ownPage = '/uitgelogd';
  return async (session) => {
    const current = session?.current;
    if (!session || !current) return ownPage;
    await session.end();
    const provider = providers.find(({ config }) => config.id === current.middel);
    if (!provider) return ownPage;
    try {
      const client = await provider.client();
      if (!client.serverMetadata().end_session_endpoint) return ownPage;
      const { buildEndSessionUrl } = await import('openid-client');
      const back = { post_logout_redirect_uri: `${origin}${ownPage}` };
      return buildEndSessionUrl(client, { ...(await hintFor(current)), ...back }).href;
    } catch (error) {
      log.warn({ middel: current.middel, error }, 'the identity provider does not answer at logout');
      return ownPage;
    }
  };
}

/**
 * Which login to end there. This goes into an address, which browsers and logs keep, and the ID token of a resident holds
 * her BSN: the provider is told the id of its session instead (`logout_hint`). One that does not know it asks first.
 */
async function hintFor({ acting, idToken }: Session): Promise<Record<string, string>> {
  if (acting.door === 'medewerker') return { id_token_hint: idToken };
  const { decodeJwt } = await import('jose');
  const { sid } = decodeJwt(idToken);
  return typeof sid === 'string' ? { logout_hint: sid } : {};
}
