import { SignJWT } from 'jose';
import { z } from 'zod';
import type { SmsConfig } from '../config/sending.ts';
import type { Logger } from '../logging/logger.ts';
import type { Handover } from '../mail/model.ts';

/** A text message to one telephone. */
export interface Sms {
  /** Of the sending; the service keeps it as `reference`, and gives it back with a receipt. */
  id: string;
  to: string;
  text: string;
}

/** Hands text messages to the service of the municipality. */
export interface SmsSender {
  /** Never rejects for what the service does. Never logs a number. */
  send(sms: Sms): Promise<Handover>;
  /** Rejects when the service does not know our key. */
  check(): Promise<void>;
}

const TIMEOUT_MS = 10_000;
const UUID = 36;

/**
 * Text messages by the API of NotifyNL (`POST /v2/notifications/sms`, the same as GOV.UK Notify). The service does not
 * keep a message from being sent twice; so before a second attempt we ask whether the first one got there.
 */
export function createSmsSender(config: SmsConfig, log: Logger): SmsSender {
  // The key is name-service-secret; name may hold hyphens.
  const secret = new TextEncoder().encode(config.apiKey.slice(-UUID));
  const service = config.apiKey.slice(-2 * UUID - 1, -UUID - 1);
  // The service allows 30 seconds between clocks, so a token is made for each call and by the real time.
  const token = () =>
    new SignJWT().setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).setIssuer(service).setIssuedAt().sign(secret);
  const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${config.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  const arrivedBefore = async (id: string): Promise<boolean> => {
    const answer = await call(`/v2/notifications?template_type=sms&reference=${encodeURIComponent(id)}`);
    if (!answer.ok) throw Object.assign(new Error('no list'), { code: String(answer.status) });
    return Found.parse(await answer.json()).notifications.length > 0;
  };
  return {
    async send({ id, to, text }) {
      try {
        if (await arrivedBefore(id)) return { outcome: 'accepted' };
        const body = {
          phone_number: to,
          template_id: config.templateId,
          personalisation: { tekst: text },
          reference: id,
        };
        const answer = await call('/v2/notifications/sms', { method: 'POST', body: JSON.stringify(body) });
        if (answer.ok) return { outcome: 'accepted' };
        const handover = await refusal(answer);
        log.warn({ what: 'sms', reason: handover.outcome, code: handover.code }, 'a text message was not taken');
        return handover;
      } catch (error) {
        const { code, name } = error as { code?: string; name?: string };
        log.warn({ what: 'sms', reason: 'deferred', code: code ?? name }, 'a text message was not taken');
        return { outcome: 'deferred', code: code ?? name ?? 'EUNKNOWN' };
      }
    },
    async check() {
      const answer = await call('/v2/notifications?template_type=sms&reference=doctor');
      if (!answer.ok) throw Object.assign(new Error('the service refuses'), { code: String(answer.status) });
    },
  };
}

const Found = z.object({ notifications: z.array(z.unknown()) });
const Errors = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string().default('') })) });

/** A number that the service finds wrong will not become right; everything else is ours or theirs to repair. */
async function refusal(answer: Response): Promise<Exclude<Handover, { outcome: 'accepted' }>> {
  const parsed = Errors.safeParse(await answer.json().catch(() => null));
  const first = parsed.data?.errors[0];
  const wrongNumber = answer.status === 400 && first?.error === 'ValidationError' && /phone/i.test(first.message);
  return { outcome: wrongNumber ? 'refused' : 'deferred', code: `${answer.status} ${first?.error ?? ''}`.trim() };
}
