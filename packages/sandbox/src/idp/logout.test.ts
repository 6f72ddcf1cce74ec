import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { buildEndSessionUrl } from 'openid-client';
import { createBrowser, createPortal, startIdpForTest } from './browser.testing.ts';

let idp: Awaited<ReturnType<typeof startIdpForTest>>;

beforeAll(async () => {
  idp = await startIdpForTest();
});
afterAll(() => idp.close());
beforeEach(() => {
  idp.portal.received.length = 0;
});

describe('logout', () => {
  it('by the portal ends the session without a page, tells the portal and goes back with the state', async () => {
    const { browser, party, tokens, claims } = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    const back = await browser.get(
      buildEndSessionUrl(party.config, {
        id_token_hint: tokens.id_token ?? '',
        post_logout_redirect_uri: `${idp.portal.url}/uitgelogd`,
        state: 'abc',
      }),
    );
    expect(back.headers.get('location')).toBe(`${idp.portal.url}/uitgelogd?state=abc`);
    expect((await browser.get(party.authorizeUrl())).status).toBe(200);

    expect(idp.portal.received).toHaveLength(1);
    const [{ path, token } = { path: '', token: '' }] = idp.portal.received;
    expect(path).toBe('/uitloggen/backchannel/digid');
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${idp.url}/digid/jwks`)), {
      issuer: `${idp.url}/digid`,
      audience: 'loket-inwoner',
      typ: 'logout+jwt',
    });
    expect(payload).toMatchObject({
      sid: claims.sid,
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    });
    expect(payload).not.toHaveProperty('nonce');
  });

  it('by a portal that names the session instead of showing its id token does the same', async () => {
    const { browser, party, claims } = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    const end = (logout_hint: string) =>
      browser.get(
        buildEndSessionUrl(party.config, { logout_hint, post_logout_redirect_uri: `${idp.portal.url}/uitgelogd` }),
      );
    expect(await (await end('of-somebody-else')).text()).toContain('Wilt u uitloggen?');
    expect((await end(String(claims.sid))).headers.get('location')).toBe(`${idp.portal.url}/uitgelogd`);
    expect(idp.portal.received).toHaveLength(1);
  });

  it('goes back to the portal too when nobody was logged in any more', async () => {
    const { browser, party, tokens } = await idp.login('medewerker', { medewerker: 'mw-001' });
    const url = buildEndSessionUrl(party.config, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${idp.portal.url}/uitgelogd`,
    });
    await browser.get(url);
    const again = await browser.get(url);
    expect(again.headers.get('location')).toBe(`${idp.portal.url}/uitgelogd`);
  });

  it('without an id token asks first, on a page without script, and then does it', async () => {
    const { browser, party } = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    const question = await browser.get(`${idp.url}/digid/session/end`);
    const text = await question.text();
    expect(text).toContain('Wilt u uitloggen?');
    expect(text).not.toContain('<script');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const confirm = { url: `${idp.url}/digid/session/end/confirm` } as Response;
    const done = await browser.submit(confirm, { xsrf, logout: 'yes' });
    expect(await done.text()).toContain('U bent uitgelogd');
    expect((await browser.get(party.authorizeUrl())).status).toBe(200);
    expect(idp.portal.received).toHaveLength(1);
  });

  it('does not follow an address that is not registered', async () => {
    const { browser, party, tokens } = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    const url = buildEndSessionUrl(party.config, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'http://localhost:9/elders',
    });
    expect((await browser.get(url)).status).toBe(400);
  });

  it('as somebody else at the same door ends the first session', async () => {
    const first = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    const form = await first.browser.get(first.party.authorizeUrl({ prompt: 'login' }));
    const second = await first.party.finish(await first.browser.submit(form, { bsn: '999970033', niveau: 'midden' }));
    expect(second.claims.bsn).toBe('999970033');
    expect(idp.portal.received.map(({ path }) => path)).toEqual(['/uitloggen/backchannel/digid']);
  });

  it('as somebody else in a second tab, whose form was open before, works too', async () => {
    const browser = createBrowser(idp.url);
    const [one, two] = [
      await createPortal(idp.url, 'digid', idp.portal.url),
      await createPortal(idp.url, 'digid', idp.portal.url),
    ];
    const [formOne, formTwo] = [await browser.get(one.authorizeUrl()), await browser.get(two.authorizeUrl())];
    await one.finish(await browser.submit(formOne, { bsn: '999970021', niveau: 'midden' }));
    const { claims } = await two.finish(await browser.submit(formTwo, { bsn: '999970033', niveau: 'midden' }));
    expect(claims.bsn).toBe('999970033');
    expect(idp.portal.received).toHaveLength(1);
  });

  it('by the test lever ends all sessions of one account and of nobody else', async () => {
    const one = await idp.login('medewerker', { medewerker: 'mw-001' });
    const two = await idp.login('medewerker', { medewerker: 'mw-002' });
    const answer = await fetch(`${idp.url}/_sandbox/sessies/medewerker/mw-001`, { method: 'DELETE' });
    expect(await answer.json()).toEqual({ ended: 1, backchannel: [{ client: 'loket-medewerker', delivered: true }] });
    expect((await one.browser.get(one.party.authorizeUrl())).status).toBe(200);
    expect((await two.browser.get(two.party.authorizeUrl())).status).toBe(303);
  });

  it('by the test lever takes what is filled in at the form too', async () => {
    await idp.login('digid', { bsn: '999970057', niveau: 'midden' });
    const answer = await fetch(`${idp.url}/_sandbox/sessies/digid`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ bsn: '999970057' }),
    });
    expect(await answer.json()).toMatchObject({ ended: 1 });
  });
});
