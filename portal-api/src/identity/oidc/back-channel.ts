import { createHash } from 'node:crypto';
import { type Request, type Response, Router, urlencoded } from 'express';
import type { JWTVerifyGetKey } from 'jose';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { DoorSessions } from '../door-sessions.ts';
import type { IdentityProvider } from './provider.ts';

interface Deps {
  providers: readonly IdentityProvider[];
  sessions: Pick<DoorSessions, 'endLogins'>;
  prisma: Pick<PrismaClient, 'uitlogbericht'>;
  log: Logger;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Seconds that clocks may differ, and that a logout token is good for. */
const SKEW = 60;
const GOOD_FOR = 300;

/** `POST /{idp}`: the identity provider ends sessions (OpenID Connect Back-Channel Logout 1.0, 2.5 to 2.8). */
export function backChannelRoutes(deps: Deps): Router {
  const router = Router();
  const keysOf = keySets();
  router.post('/:idp', urlencoded({ extended: false, limit: '16kb' }), async (req: Request, res: Response, next) => {
    const provider = deps.providers.find(({ config }) => config.id === req.params.idp);
    if (!provider) return next();
    res.set('Cache-Control', 'no-store');
    const { id: middel } = provider.config;
    const token = (req.body as { logout_token?: unknown } | undefined)?.logout_token;
    const checked = await verify(provider, typeof token === 'string' ? token : '', keysOf);
    if ('refused' in checked) {
      deps.log.warn(
        { requestId: req.requestId, middel, reason: checked.refused, error: checked.error },
        'a logout token was refused',
      );
      return void res.status(400).json({ error: 'invalid_request', error_description: checked.refused });
    }
    if (await usedBefore(deps, checked.jti)) {
      return void res.status(400).json({ error: 'invalid_request', error_description: 'used before' });
    }
    const ended = await deps.sessions.endLogins(middel, checked.who);
    // Noted last: a token that could not end its sessions must still work when the provider sends it again.
    await noteUsed(deps, checked.jti);
    deps.log.info({ requestId: req.requestId, middel, ended }, 'the identity provider ended sessions');
    res.status(200).end();
  });
  return router;
}

type Verified = { who: { sub?: string; sid?: string }; jti: string };
type KeySets = (jwksUri: string) => Promise<JWTVerifyGetKey>;

async function verify(
  provider: IdentityProvider,
  token: string,
  keysOf: KeySets,
): Promise<Verified | { refused: string; error?: unknown }> {
  try {
    const { issuer, jwks_uri: jwksUri } = await provider.metadata();
    if (!jwksUri) return { refused: 'the provider publishes no keys' };
    const { jwtVerify } = await import('jose');
    const { payload } = await jwtVerify(token, await keysOf(jwksUri), {
      issuer,
      audience: provider.config.clientId,
      maxTokenAge: GOOD_FOR,
      clockTolerance: SKEW,
      requiredClaims: ['iat', 'jti'],
      // Never `none`, and no shared secret: whoever has the client secret could log people out.
      algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
    });
    const events = payload.events as Record<string, unknown> | undefined;
    if (typeof events?.[EVENT] !== 'object') return { refused: 'no logout event' };
    if ('nonce' in payload) return { refused: 'holds a nonce' };
    const { sub, jti } = payload;
    const sid = typeof payload.sid === 'string' ? payload.sid : undefined;
    if (!jti) return { refused: 'no jti' };
    if (sub === undefined && sid === undefined) return { refused: 'neither sub nor sid' };
    return { who: { sub, sid }, jti: createHash('sha256').update(`${issuer} ${jti}`).digest('base64url') };
  } catch (error) {
    return { refused: 'not valid', error };
  }
}

async function usedBefore({ prisma }: Deps, id: string): Promise<boolean> {
  return (await prisma.uitlogbericht.count({ where: { id } })) > 0;
}

/** Notes that a token was used, until `sweepUsedTokens`. */
async function noteUsed({ prisma }: Deps, id: string): Promise<void> {
  const verloopt = new Date(Date.now() + (GOOD_FOR + 2 * SKEW) * 1000);
  await prisma.uitlogbericht.createMany({ data: [{ id, verloopt }], skipDuplicates: true });
}

/** Forgets the tokens that would be too old by now anyway; gives how many. Tokens keep real time. */
export async function sweepUsedTokens(prisma: Deps['prisma']): Promise<number> {
  const { count } = await prisma.uitlogbericht.deleteMany({ where: { verloopt: { lt: new Date() } } });
  return count;
}

/** Keeps the keys of each provider for as long as jose thinks good; fetches again when a token names a new one. */
function keySets(): KeySets {
  const sets = new Map<string, JWTVerifyGetKey>();
  return async (jwksUri) => {
    const { createRemoteJWKSet } = await import('jose');
    const known =
      sets.get(jwksUri) ?? createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 5000, cooldownDuration: 5000 });
    sets.set(jwksUri, known);
    return known;
  };
}
