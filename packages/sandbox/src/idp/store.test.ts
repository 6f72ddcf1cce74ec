import { expect, it } from 'vitest';
import { createIssuerStore } from './store.ts';

it('lets the oldest entry of a kind make room', async () => {
  const tokens = createIssuerStore(2).adapter('AccessToken');
  await tokens.upsert('a', { jti: 'a' }, 60);
  await tokens.upsert('b', { jti: 'b' }, 60);
  await tokens.upsert('c', { jti: 'c' }, 60);
  expect(await tokens.find('a')).toBeUndefined();
  expect(await tokens.find('c')).toMatchObject({ jti: 'c' });
});

it('finds living sessions by account and by uid', async () => {
  const store = createIssuerStore();
  const sessions = store.adapter('Session');
  await sessions.upsert('s1', { jti: 's1', uid: 'u1', accountId: 'mw-001' }, 60);
  await sessions.upsert('s2', { jti: 's2', uid: 'u2', accountId: 'mw-002' }, 60);
  expect(store.sessionsOf('mw-001')).toEqual(['s1']);
  expect(await sessions.findByUid('u2')).toMatchObject({ jti: 's2' });
  await sessions.destroy('s1');
  expect(store.sessionsOf('mw-001')).toEqual([]);
});

it('forgets what belongs to a revoked grant', async () => {
  const tokens = createIssuerStore().adapter('AccessToken');
  await tokens.upsert('a', { jti: 'a', grantId: 'g' }, 60);
  await tokens.revokeByGrantId('g');
  expect(await tokens.find('a')).toBeUndefined();
});
