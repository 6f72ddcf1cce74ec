import type { Client, KoaContextWithOIDC, Provider, Session } from 'oidc-provider';

/** How one relying party took the message that a session ended. */
export interface LogoutNotice {
  client: string;
  delivered: boolean;
}

/** In oidc-provider's client model since version 6, but not in its published types. */
interface BackchannelClient extends Client {
  backchannelLogout(accountId: string, sid: string | undefined): Promise<void>;
}

/**
 * Ends a session of an issuer: every relying party gets a logout token (OpenID Connect Back-Channel Logout 1.0),
 * its grants and tokens are revoked, and the session is gone. A relying party that does not answer is only noted.
 */
export async function endSession(provider: Provider, session: Session): Promise<LogoutNotice[]> {
  const { accountId } = session;
  const authorizations = Object.entries(session.authorizations ?? {});
  const notices = await Promise.all(
    authorizations.map(async ([clientId, { sid, grantId }]) => {
      if (grantId) {
        await provider.AccessToken.revokeByGrantId(grantId);
        await provider.AuthorizationCode.revokeByGrantId(grantId);
        await provider.Grant.adapter.destroy(grantId);
      }
      const client = (await provider.Client.find(clientId)) as BackchannelClient | undefined;
      if (!client?.backchannelLogoutUri || !accountId) return { client: clientId, delivered: false };
      const delivered = await client.backchannelLogout(accountId, sid).then(
        () => true,
        () => false,
      );
      return { client: clientId, delivered };
    }),
  );
  await session.destroy();
  return notices;
}

/**
 * RP-Initiated Logout 1.0 without a page in between: whoever shows an id token of the account that is logged in, or
 * knows the id of that session (`logout_hint`), is logged out and sent back at once; nobody is asked when nobody is logged in. Else the confirm page stays.
 */
export function logoutAtOnce(provider: Provider, cookiePath: string, log: (line: string) => void) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    const { oidc } = ctx;
    if (ctx.method !== 'GET' || ctx.status !== 200 || oidc?.route !== 'end_session') return;
    const session = oidc.session;
    if (!session) return;
    const shown = oidc.entities.IdTokenHint?.payload.sub;
    const sid = session.authorizations?.[oidc.client?.clientId ?? '']?.sid;
    const named = sid !== undefined && oidc.params?.['logout_hint'] === sid;
    if (session.accountId && session.accountId !== shown && !named) return;

    const { postLogoutRedirectUri, state } = session.state ?? {};
    const target = new URL(
      typeof postLogoutRedirectUri === 'string' ? postLogoutRedirectUri : provider.urlFor('end_session_success'),
    );
    if (typeof postLogoutRedirectUri === 'string' && typeof state === 'string') target.searchParams.set('state', state);
    const notices = await endSession(provider, session);
    for (const { client, delivered } of notices)
      log(`logout of ${client} ${delivered ? 'delivered' : 'not delivered'}`);

    ctx.cookies.set(provider.cookieName('session'), null, { path: cookiePath, overwrite: true });
    ctx.status = 303;
    ctx.redirect(target.href);
  };
}
