import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as client from 'openid-client';
import { listenOnLoopback, stopServer } from '../pages/listen.ts';
import { startIdp, readIdpSeed } from './index.ts';
import type { DoorId } from './doors/door.ts';
import type { IdpOptions } from './index.ts';

/** A browser without script: keeps cookies by name and path, and follows redirects inside the identity provider. */
export function createBrowser(origin: string) {
  const jar = new Map<string, { value: string; path: string }>();
  const keep = (setCookie: string): void => {
    const [pair = '', ...attributes] = setCookie.split('; ');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const find = (key: string) =>
      attributes.find((attribute) => attribute.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
    const path = find('path') ?? '/';
    const expires = find('expires');
    if (value === '' || (expires && Date.parse(expires) < Date.now())) jar.delete(`${name};${path}`);
    else jar.set(`${name};${path}`, { value, path });
  };
  const request = async (address: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address, origin);
    const cookie = [...jar]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(';')[0]}=${value}`)
      .join('; ');
    const headers = { accept: 'text/html', ...(cookie ? { cookie } : {}), ...init.headers };
    const response = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) keep(line);
    const location = response.headers.get('location');
    if (location && new URL(location, url).origin === origin) return request(new URL(location, url));
    return response;
  };
  return {
    cookieNames: () => [...jar.keys()].map((key) => key.split(';')[0]),
    get: (address: string | URL) => request(address),
    /** Submits the form of a page that was shown, with these fields. */
    submit: (shown: Response, fields: Record<string, string>) =>
      request(shown.url, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}

/** A relying party of one door, as the portal is. */
export async function createPortal(idpUrl: string, door: DoorId, portalUrl: string) {
  const clientId = door === 'digid' || door === 'eherkenning' ? 'loket-inwoner' : 'loket-medewerker';
  const config = await client.discovery(new URL(`${idpUrl}/${door}`), clientId, 'sandbox-oidc-secret', undefined, {
    execute: [client.allowInsecureRequests],
  });
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const challenge = await client.calculatePKCECodeChallenge(verifier);
  return {
    config,
    authorizeUrl: (extra: Record<string, string> = {}) =>
      client.buildAuthorizationUrl(config, {
        redirect_uri: `${portalUrl}/inloggen/${door}/terug`,
        scope: 'openid',
        code_challenge: challenge,
        code_challenge_method: 'S256',
        state,
        nonce,
        ...extra,
      }),
    finish: async (back: Response) => {
      const location = back.headers.get('location') ?? '';
      const tokens = await client.authorizationCodeGrant(config, new URL(location), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims: Record<string, unknown> = { ...tokens.claims() };
      return { tokens, claims };
    },
  };
}

/** Listens where the portal listens, and keeps the logout tokens it is sent. */
export async function startLogoutCatcher() {
  const received: { path: string; token: string }[] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const token = new URLSearchParams(Buffer.concat(chunks).toString()).get('logout_token') ?? '';
      received.push({ path: req.url ?? '', token });
      res.end();
    });
  });
  await listenOnLoopback(server, 0);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, received, close: () => stopServer(server) };
}

/** The identity provider on a free port, with a portal that only catches logout tokens. */
export async function startIdpForTest(extra: Partial<IdpOptions> = {}) {
  const portal = await startLogoutCatcher();
  const idp = await startIdp({
    port: 0,
    inwonerUrl: portal.url,
    medewerkerUrl: portal.url,
    seed: readIdpSeed(),
    ...extra,
  });
  const login = async (door: DoorId, fields: Record<string, string>, browser = createBrowser(idp.url)) => {
    const party = await createPortal(idp.url, door, portal.url);
    const form = await browser.get(party.authorizeUrl());
    const back = await browser.submit(form, fields);
    return { ...(await party.finish(back)), party, browser };
  };
  return {
    url: idp.url,
    portal,
    login,
    close: async () => {
      await idp.close();
      await portal.close();
    },
  };
}
