import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, objects, text } from './lenient.ts';
import { uuidOf } from './urls.ts';

/** A channel on which notifications are sent (Notificaties API 1.0). */
export interface ApiKanaal {
  url: string;
  naam: string;
}

/** The channels that one can subscribe to; not paged. @throws RegisterError */
export async function kanalen(door: Door, context: CallContext): Promise<ApiKanaal[]> {
  const body = await door.json({ path: '/kanaal' }, context);
  if (!Array.isArray(body)) throw new RegisterError('malformed', { register: door.name, operation: 'GET /kanaal' });
  return objects(body).flatMap((kanaal) => {
    const [url, naam] = [text(kanaal['url']), text(kanaal['naam'])];
    return url && naam ? [{ url, naam }] : [];
  });
}

/** An ABONNEMENT: who is told of what. Its `auth` is not read back. */
export interface ApiAbonnement {
  uuid: string;
  callbackUrl: string;
  /** Names of the channels. */
  kanalen: string[];
}

/** What is asked when subscribing. */
export interface NieuwAbonnement {
  callbackUrl: string;
  /** The value that the sender will put in `Authorization`. */
  auth: string;
  kanalen: readonly { naam: string; filters: Readonly<Record<string, string>> }[];
}

/** The subscriptions that our client may see; not paged. @throws RegisterError */
export async function abonnementen(door: Door, context: CallContext): Promise<ApiAbonnement[]> {
  const body = await door.json({ path: '/abonnement' }, context);
  if (!Array.isArray(body)) throw new RegisterError('malformed', { register: door.name, operation: 'GET /abonnement' });
  return objects(body).flatMap((one) => {
    const [uuid, callbackUrl] = [uuidOf(text(one['url']) ?? ''), text(one['callbackUrl'])];
    const names = objects(one['kanalen']).flatMap((kanaal) => text(kanaal['naam']) ?? []);
    return uuid && callbackUrl ? [{ uuid, callbackUrl, kanalen: names }] : [];
  });
}

/** The sender tries the callback twice before it answers, and waits for it. */
const SUBSCRIBE_MS = 30_000;

/** Subscribes, or replaces the subscription with this uuid. @throws RegisterError */
export async function abonneer(
  door: Door,
  abonnement: NieuwAbonnement,
  uuid: string | null,
  context: CallContext,
): Promise<void> {
  const write = uuid
    ? ({ method: 'PUT', path: `/abonnement/${uuid}` } as const)
    : ({ method: 'POST', path: '/abonnement' } as const);
  const body = await door.write({ ...write, body: abonnement, timeoutMs: SUBSCRIBE_MS }, context);
  if (!isObject(body)) {
    throw new RegisterError('malformed', { register: door.name, operation: `${write.method} /abonnement` });
  }
}
