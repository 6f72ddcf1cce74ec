import { createHmac } from 'node:crypto';

/** Who acts, for the audit trail of the register. A resident is given as a pseudonym, never as a number. */
export interface ApiUser {
  id: string;
  representation: string;
}

/** Makes the headers that let a call in. */
export type Auth = (user: ApiUser) => Record<string, string>;

interface ZgwCredentials {
  clientId: string;
  secret: string;
  /** Real time in milliseconds. Tokens never follow a movable clock: the register would refuse them. */
  realNow?: () => number;
}

const keepMs = 3 * 60_000;
const keepAtMost = 1000;
/** The clock of the register may run behind ours. */
const leewaySeconds = 30;
const jwtHead = Buffer.from('{"typ":"JWT","alg":"HS256"}').toString('base64url');

/**
 * Bearer JWT as the ZGW APIs ask it: HS256 with the shared secret; claims `iss`, `client_id`, `iat`, `user_id` and
 * `user_representation`. One token per user is kept for three minutes (Open Zaak refuses one of over an hour old), of
 * the last thousand users.
 */
export function zgwAuth({ clientId, secret, realNow = Date.now }: ZgwCredentials): Auth {
  const kept = new Map<string, { header: Record<string, string>; until: number }>();
  return (user) => {
    const now = realNow();
    const key = `${user.id}\0${user.representation}`;
    const known = kept.get(key);
    if (known && now < known.until && now > known.until - keepMs - 1) return known.header;
    const iat = Math.floor(now / 1000) - leewaySeconds;
    const claims = {
      iss: clientId,
      client_id: clientId,
      iat,
      user_id: user.id,
      user_representation: user.representation,
    };
    const signed = `${jwtHead}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');
    const header = { authorization: `Bearer ${signed}.${signature}` };
    kept.delete(key);
    if (kept.size >= keepAtMost) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, { header, until: now + keepMs });
    return header;
  };
}

/** Fixed headers: the api key of the KvK (`apikey`), or what a BRP gateway asks. */
export function headerAuth(headers: Readonly<Record<string, string>>): Auth {
  const fixed = { ...headers };
  return () => fixed;
}

/** The token of Klantinteracties, Objecten and Objecttypen. */
export function tokenAuth(token: string): Auth {
  return headerAuth({ authorization: `Token ${token}` });
}
