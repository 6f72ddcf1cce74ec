import express, { json, type Express, type RequestHandler } from 'express';
import { jwtVerify } from 'jose';
import { type ReceiptTarget, sendReceipt } from './receipt.ts';
import type { Fate, SmsStore } from './store.ts';

/** The service and secret of the key that the portal of the sandbox has. */
const SERVICE = '7c1f4c5e-0a7e-4f7e-9d0f-15a3f1f0b015';
const SECRET = new TextEncoder().encode('5b0c7f6e-43c3-4b57-8c1d-0e1d8f3a9c15');
const FATES = ['permanent-failure', 'temporary-failure', 'ongeldig', null];

interface Deps {
  store: SmsStore;
  receiptTarget: ReceiptTarget | undefined;
  log: (line: string) => void;
}

/** The part of the NotifyNL API that sends text messages, and the levers of the sandbox. */
export function createSmsApp({ store, receiptTarget, log }: Deps): Express {
  const app = express().disable('x-powered-by');
  app.use('/v2', onlyWithKey, json({ limit: '10kb' }));

  app.post('/v2/notifications/sms', (req, res) => {
    const { phone_number, template_id, personalisation, reference } = (req.body ?? {}) as Record<string, unknown>;
    const text = (personalisation as { tekst?: unknown } | undefined)?.tekst;
    const refuse = (error: string, message: string) =>
      void res.status(400).json({ status_code: 400, errors: [{ error, message }] });
    if (typeof phone_number !== 'string' || !/^\+?[\d\s()-]{8,20}$/.test(phone_number)) {
      return refuse('ValidationError', 'phone_number Not enough digits');
    }
    if (store.fateOf(phone_number) === 'ongeldig') return refuse('ValidationError', 'phone_number Not a mobile number');
    if (typeof template_id !== 'string') return refuse('ValidationError', 'template_id is a required property');
    if (typeof text !== 'string') return refuse('BadRequestError', 'Missing personalisation: tekst');
    const message = store.add({
      to: phone_number,
      body: text,
      reference: typeof reference === 'string' ? reference : null,
    });
    res.status(201).json({
      id: message.id,
      reference: message.reference,
      content: { body: text, from_number: 'Almelo' },
      uri: `/v2/notifications/${message.id}`,
      template: { id: template_id, version: 1, uri: `/v2/template/${template_id}` },
    });
    if (receiptTarget) void sendReceipt(message, receiptTarget, log);
  });
  app.get('/v2/notifications', (req, res) => {
    const { reference } = req.query;
    const found = store.list({ reference: typeof reference === 'string' ? reference : undefined });
    res.json({ notifications: found, links: { current: req.originalUrl } });
  });

  app.get('/berichten.json', (req, res) => {
    const { aan } = req.query;
    res.json(store.list({ to: typeof aan === 'string' ? aan : undefined }));
  });
  app.delete('/berichten', (_req, res) => {
    store.clear();
    res.status(204).end();
  });
  app.put('/_sandbox/uitkomst', json({ limit: '10kb' }), (req, res) => {
    const { nummer, uitkomst } = (req.body ?? {}) as { nummer?: unknown; uitkomst?: unknown };
    if (typeof nummer !== 'string' || !FATES.includes(uitkomst as string | null)) {
      return void res.status(400).json({ title: `expected { nummer, uitkomst: ${FATES.join(' | ')} }` });
    }
    store.setFate(nummer, (uitkomst as Fate | null) ?? undefined);
    res.json({ nummer, uitkomst });
  });
  app.delete('/_sandbox/uitkomst', (_req, res) => {
    store.forgetFates();
    res.status(204).end();
  });
  return app;
}

/** A token of the service itself, made less than 30 seconds ago. */
const onlyWithKey: RequestHandler = async (req, res, next) => {
  const token = /^Bearer (.+)$/.exec(req.get('authorization') ?? '')?.[1] ?? '';
  try {
    await jwtVerify(token, SECRET, { issuer: SERVICE, algorithms: ['HS256'], maxTokenAge: 30, clockTolerance: 30 });
    next();
  } catch {
    res.status(403).json({ status_code: 403, errors: [{ error: 'AuthError', message: 'Invalid token: signature' }] });
  }
};
