import express, { type RequestHandler } from 'express';
import type { MailConfig } from '../config/sending.ts';
import { bearer } from '../http/bearer.ts';
import type { Webhook } from '../module.ts';
import { type Bounce, readBounce } from './bounce.ts';

/** A delivery status notification holds at most the headers of a small mail. */
const LIMIT = '1mb';

/**
 * `POST /webhooks/mail`: the mail server passes on what came back to the bounce address, as it is (message/rfc822).
 * What is no bounce is taken and forgotten, so that the server does not send it again.
 */
export function bounceWebhook(config: MailConfig | null, take: (bounce: Bounce) => Promise<void>): Webhook {
  const raw = express.raw({ type: () => true, limit: LIMIT });
  const handle: RequestHandler = async (req, res) => {
    const body: unknown = req.body;
    const bounce = config && Buffer.isBuffer(body) ? await readBounce(body, config, req.get('x-envelope-to')) : null;
    if (bounce) await take(bounce);
    res.status(204).end();
  };
  return { path: '/webhooks/mail', handlers: [bearer(config?.webhookToken ?? null), raw, handle] };
}
