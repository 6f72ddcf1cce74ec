import { expect, it } from 'vitest';
import type { CaughtMail } from './message.ts';
import { createMailStore } from './store.ts';

const mail = (id: string, bytes = 10): CaughtMail => ({
  id,
  bytes,
  ontvangen: '2026-11-23T09:00:00.000Z',
  van: 'loket@almelo.example',
  aan: ['een@voorbeeld.example'],
  onderwerp: id,
  tekst: '',
  html: null,
  headers: {},
  bijlagen: [],
});

it('holds 500 mails, the oldest make room', () => {
  const store = createMailStore();
  for (let index = 0; index < 501; index += 1) store.add(mail(String(index)));
  expect(store.list()).toHaveLength(500);
  expect(store.find('0')).toBeUndefined();
  expect(store.list()[0]?.id).toBe('500');
});

it('is bounded in bytes too, but keeps the newest', () => {
  const store = createMailStore();
  store.add(mail('small'));
  store.add(mail('huge', 200 * 1024 * 1024));
  expect(store.list().map(({ id }) => id)).toEqual(['huge']);
});
