import { readFileSync } from 'node:fs';
import { Router } from 'express';

const SDK = readFileSync(new URL('./open-forms-sdk.mjs', import.meta.url), 'utf8');
const STYLE = '.open-forms-sdk-root label, .open-forms-sdk-root input { display: block; margin-block: 0.5rem; }';

/**
 * A stand-in for Open Formulieren: a module with the interface of its SDK (`OpenForm`, `init`), a form with one question
 * behind its API, and a page of its own. Pages elsewhere may ask for them, as a real one is set up to allow.
 */
export function openFormulieren(): Router {
  const router = Router();
  router.use((_req, res, next) => {
    res.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    next();
  });
  router.get('/static/sdk/open-forms-sdk.mjs', (_req, res) => void res.type('text/javascript').send(SDK));
  router.get('/static/sdk/open-forms-sdk.css', (_req, res) => void res.type('text/css').send(STYLE));
  router.get('/api/v2/forms/:naam', ({ params: { naam } }, res) => {
    res.json({ uuid: naam, slug: naam, name: 'Formulier van Open Formulieren', question: 'Wat wilt u ons melden?' });
  });
  router.get('/:naam', ({ params: { naam } }, res) => {
    res.type('text/plain').send(`Hier staat het formulier ${naam} van Open Formulieren.`);
  });
  return router;
}
