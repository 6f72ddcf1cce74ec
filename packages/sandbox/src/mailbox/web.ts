import express, { json } from 'express';
import type { Express, Response } from 'express';
import { pageHeaders, serveStyle } from '../pages/serve.ts';
import type { Bounces } from './bounces.ts';
import { summarise } from './message.ts';
import type { CaughtMail } from './message.ts';
import { listPage, mailPage, missingPage } from './pages.ts';
import type { MailStore } from './store.ts';

/**
 * Mail is foreign content: an origin of its own, no script, no forms, nothing from elsewhere; a link may open in a new
 * tab. `default-src 'none'` refuses the mail's script; the sandbox allows it only so that test tools can look inside.
 */
const MAIL_POLICY =
  "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

function recipientOf(query: unknown): string {
  return typeof query === 'string' ? query.trim() : '';
}

function asJson(mail: CaughtMail) {
  const bijlagen = mail.bijlagen.map(({ naam, type, bytes }) => ({ naam, type, bytes }));
  return { ...summarise(mail), tekst: mail.tekst, html: mail.html, headers: mail.headers, bijlagen };
}

/** The web side of the mailbox: pages, JSON, and the lever that makes an address bounce. */
export function createMailboxApp(store: MailStore, bounces: Bounces): Express {
  const app = express().disable('x-powered-by');
  app.use(pageHeaders());
  serveStyle(app);

  const withMail = (res: Response, id: string, show: (mail: CaughtMail) => void): void => {
    const mail = store.find(id);
    if (mail) show(mail);
    else res.status(404).type('html').send(missingPage());
  };

  app.get('/', (req, res) => {
    const to = recipientOf(req.query.aan);
    res.type('html').send(listPage(store.list(to), to));
  });
  app.get('/berichten.json', (req, res) => {
    res.json(store.list(recipientOf(req.query.aan)).map(summarise));
  });
  app.get('/berichten/:id.json', (req, res) => {
    const mail = store.find(req.params.id);
    if (mail) res.json(asJson(mail));
    else res.status(404).json({ title: 'no such message' });
  });
  app.get('/berichten/:id', (req, res) => {
    withMail(res, req.params.id, (mail) => res.type('html').send(mailPage(mail)));
  });
  app.get('/berichten/:id/html', (req, res) => {
    withMail(res, req.params.id, (mail) => {
      res
        .type('html')
        .set('Content-Security-Policy', MAIL_POLICY)
        .send(`<base target="_blank">${mail.html ?? ''}`);
    });
  });
  app.get('/berichten/:id/bijlagen/:index', (req, res) => {
    withMail(res, req.params.id, (mail) => {
      const attachment = mail.bijlagen[Number(req.params.index)];
      if (!attachment) return void res.status(404).type('html').send(missingPage());
      res.attachment(attachment.naam).type('application/octet-stream').send(attachment.inhoud);
    });
  });
  app.delete('/berichten', (_req, res) => {
    store.clear();
    res.status(204).end();
  });
  app.post('/berichten/wissen', (_req, res) => {
    store.clear();
    res.redirect(303, '/');
  });

  app.put('/_sandbox/bounce', json({ limit: '10kb' }), (req, res) => {
    const { adres, soort } = (req.body ?? {}) as { adres?: unknown; soort?: unknown };
    if (typeof adres !== 'string' || (soort !== 'hard' && soort !== 'soft' && soort !== 'late' && soort !== null)) {
      return void res.status(400).json({ title: 'expected { adres, soort: "hard" | "soft" | "late" | null }' });
    }
    bounces.set(adres, soort ?? undefined);
    res.json({ adres, soort });
  });
  app.delete('/_sandbox/bounce', (_req, res) => {
    bounces.clear();
    res.status(204).end();
  });
  return app;
}
