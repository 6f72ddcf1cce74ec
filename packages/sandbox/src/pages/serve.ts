import { readFileSync } from 'node:fs';
import type { Express, RequestHandler, Response } from 'express';
import { page } from './html.ts';

const STYLE = readFileSync(new URL('./page.css', import.meta.url), 'utf8');

/** Strict headers for every page of the sandbox: no script at all, style from a file, forms only to `formAction`. */
export function pageHeaders(formAction: readonly string[] = []): RequestHandler {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    "frame-src 'self'",
    `form-action ${["'self'", ...formAction].join(' ')}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; ');
  return (_req, res, next) => {
    res.set({
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  };
}

/** Serves the one style sheet that all pages share. */
export function serveStyle(app: Express): void {
  app.get('/pagina.css', (_req, res) => {
    res.type('css').set('Cache-Control', 'max-age=3600').send(STYLE);
  });
}

/** Sends a whole page. */
export function sendPage(res: Response, status: number, options: Parameters<typeof page>[0]): void {
  res.status(status).type('html').send(page(options));
}
