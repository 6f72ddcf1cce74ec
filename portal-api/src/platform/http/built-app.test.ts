import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtApp } from './built-app.ts';
import { createLogger } from '../logging/logger.ts';
import { answerErrors, notFound } from './errors.ts';
import { type Listening, listen, makeServer } from './server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'loket-app-'));
mkdirSync(path.join(folder, 'assets'));
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Loket</title>');
writeFileSync(path.join(folder, 'icon.svg'), '<svg/>');
writeFileSync(path.join(folder, 'assets/main-abc123.js'), 'console.log(1)');
writeFileSync(path.join(folder, 'assets/main-abc123.js.br'), brotliCompressSync('console.log(1)'));
writeFileSync(path.join(folder, 'assets/main-abc123.js.gz'), gzipSync('console.log(1)'));
for (const name of ['old-1.js', 'old-2.js', 'old-2.js.br']) writeFileSync(path.join(folder, 'assets', name), 'old');

let running: Listening;
beforeAll(async () => {
  const app = express().use(builtApp(folder), notFound, answerErrors(createLogger('silent'), 'inwoner'));
  running = await listen(makeServer(app), 0, '127.0.0.1');
});
afterAll(() => running.stop(0));

const get = (where: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${running.port}${where}`, { headers });

describe('a built app', () => {
  it.each(['/', '/zaken', '/zaken/openzaak/6e339926-8b00-5cb2-b9eb-ded734d76fa5', '/inloggen-mislukt?reden=storing'])(
    'answers %s with its page, asked again each time',
    async (where) => {
      const answer = await get(where);
      expect(await answer.text()).toContain('<title>Loket</title>');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it.each([
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', null],
  ])('keeps files with a hash in their name for ever, compressed beforehand (%s)', async (accepted, chosen) => {
    const answer = await get('/assets/main-abc123.js', { 'accept-encoding': accepted });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe(chosen);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await answer.text()).toBe('console.log(1)');
  });

  it('asks again for other files', async () => {
    expect((await get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/assets/gone-123.js', '/nergens.css', '/../package.json', '/..%2f..%2fetc/passwd.txt'])(
    'has no %s',
    async (where) => {
      expect(await (await get(where)).text()).not.toContain('<title>Loket');
    },
  );

  it('goes on when files go while it serves', async () => {
    expect((await get('/assets/old-1.js')).status).toBe(200);
    rmSync(path.join(folder, 'assets/old-1.js'));
    rmSync(path.join(folder, 'assets/old-2.js.br'));
    for (const name of ['old-1.js', 'old-2.js']) {
      const answer = await get(`/assets/${name}`, { 'accept-encoding': 'br' });
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-encoding')).toBeNull();
    }
    expect((await get('/')).status).toBe(200);
  });
});
