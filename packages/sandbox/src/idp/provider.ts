import { interactionPolicy, Provider } from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { html, page, raw } from '../pages/html.ts';
import { lowestAccepted } from './doors/door.ts';
import type { Account, Door } from './doors/door.ts';
import { logoutAtOnce } from './end-session.ts';
import type { IssuerKeys } from './keys.ts';
import type { IssuerStore } from './store.ts';

const CLIENT_SECRET = 'sandbox-oidc-secret';

export interface ProviderOptions {
  issuer: string;
  door: Door;
  /** Origin of the portal door that logs in here. */
  portalUrl: string;
  keys: IssuerKeys;
  store: IssuerStore;
  findAccount(sub: string): Account | undefined;
  log(line: string): void;
}

const EIGHT_HOURS = 8 * 60 * 60;

/** The login prompt of oidc-provider, and a fresh login when the session is weaker than `acr_values` accept. */
function promptsOf(door: Door): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  policy.get('login')?.checks.add(
    new interactionPolicy.Check(
      'level',
      'a stronger login is needed',
      'unmet_authentication_requirements',
      ({ oidc }) => {
        const needed = lowestAccepted(door.levels, oidc.params?.acr_values);
        return door.levels.findIndex((level) => level.acr === oidc.session?.acr) < needed && door.levels.length > 0;
      },
    ),
  );
  return policy;
}

/** First-party clients need no consent page: whoever logs in grants what the client asks. */
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { client, session, provider, params } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known && (await provider.Grant.find(known))) ||
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(typeof params?.scope === 'string' ? params.scope : 'openid');
  await grant.save();
  return grant;
}

function errorPage(door: Door, portalUrl: string, details: string): string {
  return page({
    title: 'Inloggen lukt niet',
    sticker: door.sticker,
    main: html`<h1>Inloggen lukt niet</h1>
      <p>Deze inlogpoging is verlopen of klopt niet. Er is niets van u gewijzigd.</p>
      <p><a class="button" href="${portalUrl}/">Ga terug en probeer het opnieuw</a></p>
      <p class="help">Voor ontwikkelaars: ${details}</p>`,
  });
}

function logoutPage(door: Door, form: string): string {
  return page({
    title: 'Uitloggen',
    sticker: door.sticker,
    main: html`<h1>Wilt u uitloggen?</h1>
      ${raw(form)}
      <p class="buttons">
        <button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, log uit</button>
        <button type="submit" form="op.logoutForm" class="second">Nee, blijf ingelogd</button>
      </p>`,
  });
}

/** One issuer: own path, keys, cookies and memory, so that a login here is none at another door. */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, door, portalUrl, keys, store, log } = options;
  const path = new URL(issuer).pathname;
  const configuration: Configuration = {
    adapter: store.adapter,
    acrValues: door.levels.map((level) => level.acr),
    claims: { openid: ['sub', 'sid', 'acr', 'auth_time', ...door.claimNames], profile: [], email: [] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => false,
    clients: [
      {
        client_id: door.clientId,
        client_secret: CLIENT_SECRET,
        client_name: 'Eén Loket',
        redirect_uris: [`${portalUrl}/inloggen/${door.id}/terug`],
        post_logout_redirect_uris: [`${portalUrl}/uitgelogd`],
        backchannel_logout_uri: `${portalUrl}/uitloggen/backchannel/${door.id}`,
        backchannel_logout_session_required: true,
      },
    ],
    cookies: {
      keys: [keys.cookie],
      // Ports of one host share cookies, so names and paths keep the doors apart, and the portal from seeing them.
      names: {
        session: `loket_idp_${door.id}`,
        interaction: `loket_idp_${door.id}_poging`,
        resume: `loket_idp_${door.id}_verder`,
      },
      long: { httpOnly: true, sameSite: 'lax', path },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logoutPage(door, form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = page({
            title: 'U bent uitgelogd',
            sticker: door.sticker,
            main: html`<h1>U bent uitgelogd</h1>
              <p><a href="${portalUrl}/">Ga terug naar Eén Loket</a></p>`,
          });
        },
      },
    },
    // The guard of oidc-provider refuses loopback, where everything in the sandbox lives.
    fetch: (url, init) => globalThis.fetch(url, { ...init, dispatcher: undefined } as RequestInit),
    findAccount: (_ctx, sub) => {
      const account = options.findAccount(sub);
      return account && { accountId: sub, claims: () => ({ sub, ...account.claims }) };
    },
    interactions: { policy: promptsOf(door), url: (_ctx, interaction) => `${path}/inloggen/${interaction.uid}` },
    jwks: { keys: [keys.signing] } as Configuration['jwks'],
    loadExistingGrant: grantWithoutAsking,
    pkce: { required: () => true },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(door, portalUrl, [out.error, out.error_description].filter(Boolean).join(': '));
    },
    responseTypes: ['code'],
    routes: { authorization: '/auth', end_session: '/session/end', jwks: '/jwks', token: '/token', userinfo: '/me' },
    scopes: ['openid', 'profile', 'email'],
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Grant: EIGHT_HOURS,
      Interaction: 1800,
      Session: EIGHT_HOURS,
    },
  };
  const provider = new Provider(issuer, configuration);
  provider.proxy = issuer.startsWith('https:');
  provider.use(logoutAtOnce(provider, path, log) as Parameters<Provider['use']>[0]);
  provider.on('server_error', (_ctx, error) => log(`${door.id}: ${error.name}: ${error.message}`));
  provider.on('backchannel.error', (_ctx, error, client) =>
    log(`logout of ${client.clientId} failed: ${error.message}`),
  );
  return provider;
}
