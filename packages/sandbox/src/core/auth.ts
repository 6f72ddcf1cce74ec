import type { RequestHandler } from 'express';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { problem } from './problem.ts';
import { isObject, textAt, type JsonObject } from './json.ts';

/** How an API family lets a client in. */
export type Auth =
  | { kind: 'zgw'; clients: Readonly<Record<string, string>> }
  | { kind: 'token'; token: string }
  | { kind: 'header'; header: string; value: string };

/** Open Zaak refuses a token whose `iat` is over an hour old. */
const MAX_AGE_SECONDS = 3600;

/** Middleware that refuses a call without a valid key; `skewSeconds` is how far the register's clock is off. */
export function requireAuth(auth: Auth, skewSeconds: () => number): RequestHandler {
  return (req, res, proceed) => {
    if (auth.kind === 'zgw') {
      const now = Date.now() / 1000 + skewSeconds();
      const claims = verifyToken(req.get('authorization') ?? '', auth.clients, now);
      res.locals['userId'] = textAt(claims, 'user_id');
      res.locals['claims'] = claims;
    } else {
      const sent = auth.kind === 'token' ? req.get('authorization') : req.get(auth.header);
      const wanted = auth.kind === 'token' ? `Token ${auth.token}` : auth.value;
      if (sent === undefined) {
        throw refused('not_authenticated', 'Authenticatiegegevens zijn niet opgegeven.');
      }
      if (sent !== wanted) throw refused('authentication_failed', 'Ongeldige token.');
    }
    proceed();
  };
}

function verifyToken(header: string, clients: Readonly<Record<string, string>>, now: number): JsonObject {
  const token = /^Bearer (\S+)$/.exec(header)?.[1];
  if (!token) throw refused('not_authenticated', 'Authenticatiegegevens zijn niet opgegeven.');
  const [head = '', payload = '', signature = ''] = token.split('.');
  const claims = decode(payload);
  if (textAt(decode(head), 'alg') !== 'HS256') throw refused('jwt-invalid', 'Alleen HS256 is toegestaan.');
  const clientId = textAt(claims, 'client_id') || textAt(claims, 'iss');
  const secret = clients[clientId];
  if (secret === undefined) {
    throw problem({
      status: 403,
      code: 'not_authenticated',
      title: 'Client identifier bestaat niet.',
      detail: 'Onbekende client_id.',
    });
  }
  const wanted = createHmac('sha256', secret).update(`${head}.${payload}`).digest();
  const sent = Buffer.from(signature, 'base64url');
  if (sent.length !== wanted.length || !timingSafeEqual(sent, wanted)) {
    throw refused('invalid-jwt-signature', 'De handtekening van het token klopt niet.');
  }
  const issued = claims['iat'];
  if (typeof issued !== 'number') throw refused('jwt-missing-iat', 'Het token heeft geen iat.');
  if (issued > now + 1) throw refused('jwt-not-yet-valid', 'Het token is uitgegeven in de toekomst.');
  if (now - issued > MAX_AGE_SECONDS) throw refused('jwt-expired', 'Het token is verlopen.');
  return claims;
}

function decode(part: string): JsonObject {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function refused(code: string, detail: string) {
  return problem({ status: 401, code, title: 'Authenticatie mislukt.', detail });
}
