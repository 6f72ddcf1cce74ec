import express, { type RequestHandler } from 'express';
import type { SmsConfig } from '../config/sending.ts';
import { bearer } from '../http/bearer.ts';
import type { Webhook } from '../module.ts';
import { readReceipt } from './receipt.ts';

/** `POST /webhooks/sms`: the text message service says what became of a message. */
export function receiptWebhook(
  config: SmsConfig | null,
  take: (receipt: { id: string; delivered: boolean; status: string }) => Promise<void>,
): Webhook {
  const handle: RequestHandler = async (req, res) => {
    const receipt = readReceipt(req.body);
    if (receipt) await take(receipt);
    res.status(204).end();
  };
  const json = express.json({ limit: '10kb' });
  return { path: '/webhooks/sms', handlers: [bearer(config?.webhookToken ?? null), json, handle] };
}
