import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** What goes wrong at the identity provider. */
export type Trouble = 'down' | 'wrong-nonce' | 'wrong-audience' | 'unsigned-by-us' | 'html' | 'wrong-secret';

/**
 * The smallest identity provider that a test can steer: four issuers on one port, and instead of a login form
 * `grant`, which makes the answer that a browser would bring back.
 */
export async function startIssuer() {
  const keys = await generateKeyPair('RS256');
  const stranger = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { query: URLSearchParams; claims: JWTPayload }>();
  let trouble: Trouble | null = null;

  const server = createServer((req, res) => void answer(req, res));
  async function answer(req: IncomingMessage, res: ServerResponse) {
    const url = new URL(req.url ?? '/', base());
    const issuer = `${base()}/${url.pathname.split('/')[1]}`;
    const send = (status: number, body: unknown) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (trouble === 'down') return void req.socket.destroy();
    if (trouble === 'html') return void res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Onderhoud</h1>');
    if (url.pathname.endsWith('/.well-known/openid-configuration')) {
      return send(200, {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/session/end`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      });
    }
    if (url.pathname.endsWith('/jwks')) return send(200, { keys: [jwk] });
    if (!url.pathname.endsWith('/token')) return send(404, {});
    if (trouble === 'wrong-secret') return send(401, { error: 'invalid_client' });
    let body = '';
    for await (const chunk of req) body += chunk;
    const form = new URLSearchParams(body);
    const code = form.get('code') ?? '';
    const granted = codes.get(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!granted || granted.query.get('code_challenge') !== challenge) return send(400, { error: 'invalid_grant' });
    codes.delete(code);
    const idToken = await sign(issuer, {
      nonce: trouble === 'wrong-nonce' ? 'another' : granted.query.get('nonce'),
      aud: trouble === 'wrong-audience' ? 'another' : (granted.query.get('client_id') ?? ''),
      ...granted.claims,
    });
    send(200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = () => `http://localhost:${(server.address() as AddressInfo).port}`;

  function sign(issuer: string, claims: JWTPayload, header: { typ?: string; alg?: string } = {}): Promise<string> {
    const key = trouble === 'unsigned-by-us' ? stranger.privateKey : keys.privateKey;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: issuer, iat: now, exp: now + 60, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'test', ...header })
      .sign(key);
  }

  return {
    url: base(),
    /** The answer to an authorization request: the address to which the browser is sent back. */
    grant(authorization: string, claims: JWTPayload): string {
      const { searchParams: query, pathname } = new URL(authorization);
      const code = randomUUID();
      codes.set(code, { query, claims });
      const back = new URL(query.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({
        code,
        state: query.get('state') ?? '',
        iss: `${base()}/${pathname.split('/')[1]}`,
      }).toString();
      return back.href;
    },
    /** Signs a logout token, or anything that should pass for one. */
    logoutToken: (idp: string, claims: JWTPayload) => sign(`${base()}/${idp}`, claims, { typ: 'logout+jwt' }),
    break(kind: Trouble | null) {
      trouble = kind;
    },
    close: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;
