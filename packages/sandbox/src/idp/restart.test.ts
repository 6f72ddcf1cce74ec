import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { enableNonRepudiationChecks } from 'openid-client';
import { createBrowser, createPortal, startLogoutCatcher } from './browser.testing.ts';
import { readIdpSeed, startIdp } from './index.ts';

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function restartBetweenLogins(keysFile?: string) {
  const portal = await startLogoutCatcher();
  cleanups.push(portal.close);
  const options = { inwonerUrl: portal.url, medewerkerUrl: portal.url, seed: readIdpSeed(), keysFile };
  const first = await startIdp({ port: 0, ...options });
  const party = await createPortal(first.url, 'digid', portal.url);
  if (keysFile) enableNonRepudiationChecks(party.config);
  const login = async () => {
    const browser = createBrowser(first.url);
    const form = await browser.get(party.authorizeUrl());
    return party.finish(await browser.submit(form, { bsn: '999970021', niveau: 'midden' }));
  };
  const before = await login();
  await first.close();
  const second = await startIdp({ port: Number(new URL(first.url).port), ...options });
  cleanups.push(second.close);
  return { before, after: await login() };
}

describe('a restart of the identity provider while the portal runs', () => {
  it('lets people log in again, with new keys', async () => {
    const { before, after } = await restartBetweenLogins();
    expect(after.claims.sub).toBe(before.claims.sub);
  });

  it('keeps the keys when a file is given, for the owner only', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'loket-keys-'));
    cleanups.push(() => rm(folder, { recursive: true }));
    const keysFile = path.join(folder, 'deep', 'keys.json');
    const { after } = await restartBetweenLogins(keysFile);
    expect(after.claims.bsn).toBe('999970021');
    expect((await stat(keysFile)).mode & 0o777).toBe(0o600);
  });
});
