import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as client from 'openid-client';
import { createBrowser, createPortal, startIdpForTest } from './browser.testing.ts';

const SAML = 'urn:oasis:names:tc:SAML:2.0:ac:classes:';
let idp: Awaited<ReturnType<typeof startIdpForTest>>;

beforeAll(async () => {
  idp = await startIdpForTest();
});
afterAll(() => idp.close());

describe('logging in by code and PKCE', () => {
  it('gives a resident a BSN and a level, and a subject that does not tell the BSN', async () => {
    const { claims, tokens, party } = await idp.login('digid', { bsn: '9999.70.021', niveau: 'substantieel' });
    expect(claims).toMatchObject({ iss: `${idp.url}/digid`, bsn: '999970021', acr: `${SAML}Smartcard` });
    expect(claims.sid).toEqual(expect.any(String));
    expect(claims.sub).not.toContain('999970021');
    const userinfo = await client.fetchUserInfo(party.config, tokens.access_token, String(claims.sub));
    expect(userinfo.bsn).toBe('999970021');
  });

  it('takes a one-click test person with the chosen level', async () => {
    const { claims } = await idp.login('digid', { bsn: '', niveau: 'hoog', persoon: '999970379' });
    expect(claims).toMatchObject({ bsn: '999970379', acr: `${SAML}SmartcardPKI` });
  });

  it('gives an entrepreneur a KvK number, and the establishment when there is one', async () => {
    const whole = await idp.login('eherkenning', {
      kvkNummer: '90000097',
      vestigingsnummer: '',
      niveau: 'substantieel',
    });
    expect(whole.claims).toMatchObject({
      'urn:etoegang:1.9:EntityConcernedID:KvKnr': '90000097',
      acr: 'urn:etoegang:core:assurance-class:loa3',
    });
    expect(whole.claims).not.toHaveProperty('urn:etoegang:1.9:ServiceRestriction:Vestigingsnr');
    const branch = await idp.login('eherkenning', { persoon: '90000097/000090000972' });
    expect(branch.claims['urn:etoegang:1.9:ServiceRestriction:Vestigingsnr']).toBe('000090000972');
    expect(branch.claims.sub).not.toBe(whole.claims.sub);
  });

  it('gives an employee roles and teams', async () => {
    const { claims } = await idp.login('medewerker', { medewerker: 'MDW00023' });
    expect(claims).toMatchObject({
      sub: 'mw-023',
      identificatie: 'MDW00023',
      name: 'Wendy Groeneveld',
      roles: ['intaker'],
      teams: ['spoed', 'zv'],
    });
  });

  it('gives a partner an organisation', async () => {
    const { claims } = await idp.login('partner', { partner: 'partner-90000071' });
    expect(claims).toMatchObject({ sub: 'partner-90000071', roles: ['partner'] });
    expect(claims.organisatie).toBe(claims.name);
  });

  it('refuses an authorization request without PKCE', async () => {
    const url = new URL(`${idp.url}/digid/auth`);
    url.search = new URLSearchParams({
      client_id: 'loket-inwoner',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${idp.portal.url}/inloggen/digid/terug`,
    }).toString();
    const back = await createBrowser(idp.url).get(url);
    expect(new URL(back.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('answers an unknown redirect address with a Dutch page and no redirect', async () => {
    const party = await createPortal(idp.url, 'digid', 'http://localhost:9');
    const back = await createBrowser(idp.url).get(party.authorizeUrl());
    expect(back.status).toBe(400);
    expect(await back.text()).toContain('Inloggen lukt niet');
  });

  it('tells the portal that the login was cancelled', async () => {
    const browser = createBrowser(idp.url);
    const party = await createPortal(idp.url, 'digid', idp.portal.url);
    const back = await browser.submit(await browser.get(party.authorizeUrl()), { actie: 'annuleren' });
    expect(new URL(back.headers.get('location') ?? '').searchParams.get('error')).toBe('access_denied');
  });

  it('sends a form without its cookie back to the portal', async () => {
    const party = await createPortal(idp.url, 'medewerker', idp.portal.url);
    const form = await createBrowser(idp.url).get(party.authorizeUrl());
    const lost = await createBrowser(idp.url).submit(form, { medewerker: 'mw-001' });
    expect(lost.status).toBe(400);
    expect(await lost.text()).toContain('Deze inlogpagina is verlopen');
  });
});

describe('what is refused in the form', () => {
  const refusals: [Parameters<typeof idp.login>[0], Record<string, string>, string][] = [
    ['digid', { bsn: '', niveau: 'midden' }, 'Vul een burgerservicenummer in.'],
    ['digid', { bsn: '12345', niveau: 'midden' }, 'heeft 9 cijfers'],
    ['digid', { bsn: '999970022', niveau: 'midden' }, '11-proef'],
    ['eherkenning', { kvkNummer: '123', vestigingsnummer: '1' }, 'heeft 12 cijfers'],
    ['medewerker', { medewerker: 'mw-999' }, 'kennen we niet'],
    ['medewerker', { medewerker: 'mw-036' }, 'niet meer actief'],
    ['medewerker', { persoon: 'mw-036' }, 'niet meer actief'],
    ['partner', { partner: 'partner-1' }, 'kennen we niet'],
  ];
  it.each(refusals)('%s %o: %s', async (door, fields, message) => {
    const browser = createBrowser(idp.url);
    const party = await createPortal(idp.url, door, idp.portal.url);
    const answer = await browser.submit(await browser.get(party.authorizeUrl()), fields);
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain(message);
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain('role="alert"');
  });
});

describe('levels and sessions', () => {
  it('keeps the session of a door, unless a fresh login is asked', async () => {
    const { browser, party } = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    expect((await browser.get(party.authorizeUrl())).status).toBe(303);
    expect((await browser.get(party.authorizeUrl({ prompt: 'login' }))).status).toBe(200);
    expect((await browser.get(party.authorizeUrl({ max_age: '0' }))).status).toBe(200);
    const silent = await browser.get(party.authorizeUrl({ prompt: 'none', acr_values: `${SAML}Smartcard` }));
    expect(silent.headers.get('location')).toContain('error=unmet_authentication_requirements');
  });

  it('asks for a stronger login and does not take a weaker one', async () => {
    const { browser, party } = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    const form = await browser.get(party.authorizeUrl({ acr_values: `${SAML}Smartcard` }));
    const text = await form.clone().text();
    expect(text).toContain('minimaal niveau Substantieel');
    expect(text).not.toContain('value="midden"');
    const weak = await browser.submit(form, { bsn: '999970021', niveau: 'midden' });
    expect(weak.status).toBe(422);
    expect(await weak.text()).toContain('Kies minimaal niveau Substantieel');
    const strong = await party.finish(await browser.submit(form, { bsn: '999970021', niveau: 'substantieel' }));
    expect(strong.claims.acr).toBe(`${SAML}Smartcard`);
    const again = await browser.get(party.authorizeUrl({ acr_values: `${SAML}Smartcard` }));
    expect(again.status).toBe(303);
  });

  it('keeps the doors apart: cookies, keys and sessions', async () => {
    const { browser, tokens } = await idp.login('digid', { bsn: '999970021', niveau: 'midden' });
    const other = await createPortal(idp.url, 'eherkenning', idp.portal.url);
    expect((await browser.get(other.authorizeUrl())).status).toBe(200);
    const names = browser.cookieNames().filter((name) => name?.includes('eherkenning'));
    expect(names.every((name) => !name?.includes('digid'))).toBe(true);
    const kids = await Promise.all(
      ['digid', 'eherkenning', 'medewerker', 'partner'].map(async (door) => {
        const { keys } = (await (await fetch(`${idp.url}/${door}/jwks`)).json()) as { keys: { kid: string }[] };
        return keys[0]?.kid;
      }),
    );
    expect(new Set(kids).size).toBe(4);
    const foreign = await fetch(`${idp.url}/eherkenning/me`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    expect(foreign.status).toBe(401);
  });
});

describe('pages', () => {
  it('allow no script, and forms only to the issuer and the portal', async () => {
    const party = await createPortal(idp.url, 'digid', idp.portal.url);
    const form = await createBrowser(idp.url).get(party.authorizeUrl());
    const policy = form.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).toContain(`form-action 'self' ${idp.portal.url}`);
    expect(await form.text()).not.toMatch(/<script|style=|onclick/);
  });

  it('list test persons for the start command, each of whom can log in', async () => {
    const list = (await (await fetch(`${idp.url}/testpersonen.json`)).json()) as Record<string, string>[];
    expect(list.length).toBeGreaterThan(8);
    expect(list[0]).toMatchObject({ door: 'digid', bsn: '999970021', naam: expect.any(String) });
    expect(list.map((person) => person.door)).toContain('partner');
  });
});
