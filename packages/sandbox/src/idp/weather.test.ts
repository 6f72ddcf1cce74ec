import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdpForTest } from './browser.testing.ts';

let idp: Awaited<ReturnType<typeof startIdpForTest>>;

beforeAll(async () => {
  idp = await startIdpForTest();
});
afterAll(() => idp.close());

const discovery = () => fetch(`${idp.url}/digid/.well-known/openid-configuration`);
const setWeather = (body: unknown) =>
  fetch(`${idp.url}/_sandbox/idp-weather`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

it('goes down, drops connections and comes back', async () => {
  await setWeather({ outage: true });
  expect((await discovery()).status).toBe(503);
  await setWeather({ outage: 'refuse' });
  await expect(discovery()).rejects.toThrow();
  await fetch(`${idp.url}/_sandbox/idp-weather`, { method: 'DELETE' });
  expect((await discovery()).status).toBe(200);
});

it('fails at one place only', async () => {
  await setWeather({ outage: true, paths: ['/token'] });
  expect((await discovery()).status).toBe(200);
  expect((await fetch(`${idp.url}/digid/token`, { method: 'POST' })).status).toBe(503);
  await setWeather({});
});

it('refuses what is not weather', async () => {
  expect((await setWeather({ outage: 'soms' })).status).toBe(400);
});
