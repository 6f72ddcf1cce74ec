import express from 'express';
import { expect, it } from 'vitest';
import { innerFetch } from './inner-fetch.ts';

it('gives what our own door answers, with its bytes, and brings no cookie', async () => {
  const app = express();
  app.get('/api/v1/plekken', (req, res) => {
    res.json({ vraag: req.query, cookie: req.headers.cookie ?? null });
  });
  const asked = innerFetch(() => app);
  const answer = await asked(
    new Request('http://localhost/api/v1/plekken?wijk=Aadorp', { headers: { cookie: 'a=b' } }),
  );
  expect(await answer.json()).toEqual({ vraag: { wijk: 'Aadorp' }, cookie: null });
  expect((await asked('http://localhost/nergens')).status).toBe(404);
});
