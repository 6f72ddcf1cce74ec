import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startIssuer, type Issuer } from '../../../testing/issuer.ts';
import { readConfig } from '../../platform/config/config.ts';
import { checkProviders } from './check.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterEach(() => issuer.break(null));
afterAll(() => issuer.close());

const check = () => checkProviders(readConfig({ LOKET_ENV: 'sandbox', SANDBOX_IDP_URL: issuer.url }));

test('says of every identity provider that it answers and knows our client', async () => {
  const found = await check();
  expect(found.map(({ register }) => register)).toEqual(['digid', 'eherkenning', 'medewerker', 'partner']);
  for (const one of found)
    expect(one).toMatchObject({ ok: true, finding: 'description and keys were read, it knows our client' });
});

test.each([
  ['wrong-secret', /^it refuses our client \(invalid_client\): look at "clientId" and "clientSecret"/],
  ['html', /^it does not answer as it should/],
  ['down', /^it does not answer as it should/],
] as const)('says what is wrong (%s)', async (trouble, finding) => {
  issuer.break(trouble);
  for (const one of await check()) expect(one).toMatchObject({ ok: false, finding: expect.stringMatching(finding) });
});
