import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../../testing/browser.ts';
import { startPortal, type TestPortal } from '../../../testing/portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());
afterEach(() => {
  portal.issuer.break(null);
  portal.clock.set(null);
});

const midden = { acr: 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract' };
const reasonIn = (address: string) => {
  expect(address).toMatch(/^\/inloggen-mislukt\?/);
  return new URLSearchParams(address.split('?')[1]).get('reden');
};

describe('a login', () => {
  it('asks for code, PKCE, state and nonce, and returns to the page where it began', async () => {
    const visitor = portal.visit('inwoner');
    const { searchParams } = new URL(await visitor.begin('digid', '?terug=/zaken%3Fpagina=2'));
    expect(searchParams.get('response_type')).toBe('code');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('prompt')).toBe('login');
    expect(searchParams.get('redirect_uri')).toBe(`${portal.origin('inwoner')}/inloggen/digid/terug`);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)?.length).toBeGreaterThan(40);
    expect(await visitor.logIn('digid', {}, '?terug=/zaken%3Fpagina=2')).toBe('/zaken?pagina=2');
    expect(await visitor.sessie()).toMatchObject({
      ingelogd: true,
      soort: 'persoon',
      niveau: 'substantieel',
      middel: 'digid',
    });
  });

  it('never returns to another site', async () => {
    expect(await portal.visit('inwoner').logIn('digid', {}, '?terug=//evil.example')).toBe('/');
  });

  it('leaves no attempt behind', async () => {
    const visitor = portal.visit('inwoner');
    await visitor.logIn('digid');
    expect([...visitor.cookies.keys()]).toEqual(['loket-inwoner']);
  });

  it('of a company or an employee works alike', async () => {
    const company = portal.visit('inwoner');
    await company.logIn('eherkenning');
    expect(await company.sessie()).toMatchObject({ soort: 'bedrijf', kvkNummer: '90000071', vestigingsnummer: null });
    const employee = portal.visit('medewerker');
    await employee.logIn('medewerker');
    expect(await employee.sessie()).toMatchObject({
      rollen: [{ code: 'kcc', naam: 'KCC-medewerker' }],
      teams: [{ id: 'kcc', naam: 'KCC' }],
    });
  });

  it('is not offered at the other door', async () => {
    const answer = await portal.visit('medewerker').send('/inloggen/digid');
    expect(answer.headers.get('location')).toBeNull();
  });
});

describe('step-up', () => {
  it('asks the identity provider for a higher level, and again for a login', async () => {
    const { searchParams } = new URL(await portal.visit('inwoner').begin('digid', '?niveau=substantieel'));
    expect(
      searchParams
        .get('acr_values')
        ?.split(' ')
        .map((acr) => acr.split(':').at(-1)),
    ).toEqual(['Smartcard', 'SmartcardPKI']);
    expect(searchParams.get('prompt')).toBe('login');
  });

  it('that comes back too low keeps the session that was there', async () => {
    const visitor = portal.visit('inwoner');
    await visitor.logIn('digid', midden);
    const address = await visitor.logIn('digid', midden, '?niveau=substantieel&terug=/zaken');
    expect(reasonIn(address)).toBe('niveau-te-laag');
    expect(address).toContain('niveau=substantieel');
    expect(address).toContain('terug=%2Fzaken');
    expect(await visitor.sessie()).toMatchObject({ ingelogd: true, niveau: 'midden' });
  });
});

describe('a login that fails', () => {
  const answerWith = async (query: string) => {
    const visitor = portal.visit('inwoner');
    const state = new URL(await visitor.begin('digid')).searchParams.get('state');
    return (await visitor.send(`/inloggen/digid/terug?state=${state}&${query}`)).headers.get('location') ?? '';
  };

  it.each([
    ['access_denied', 'geannuleerd'],
    ['server_error', 'storing'],
    ['temporarily_unavailable', 'storing'],
    ['login_required', 'verlopen'],
    ['unmet_authentication_requirements', 'niveau-te-laag'],
  ])('with %s says %s', async (error, reason) => {
    expect(reasonIn(await answerWith(`error=${error}&iss=${portal.issuer.url}/digid`))).toBe(reason);
  });

  it('because the answer is used twice: gone on as before when logged in, expired when not', async () => {
    const visitor = portal.visit('inwoner');
    const answer = portal.issuer.grant(await visitor.begin('digid'), people.digid);
    expect((await visitor.send(answer)).headers.get('location')).toBe('/');
    expect(reasonIn((await visitor.send(answer)).headers.get('location') ?? '')).toBe('al-gebruikt');
    expect(await visitor.sessie()).toMatchObject({ ingelogd: true });
    visitor.cookies.delete('loket-inwoner');
    expect(reasonIn((await visitor.send(answer)).headers.get('location') ?? '')).toBe('verlopen');
  });

  it('because the code was traded before', async () => {
    const visitor = portal.visit('inwoner');
    const answer = portal.issuer.grant(await visitor.begin('digid'), people.digid);
    const attempt = new Map(visitor.cookies);
    await visitor.send(answer);
    for (const [name, value] of attempt) visitor.cookies.set(name, value);
    expect(reasonIn((await visitor.send(answer)).headers.get('location') ?? '')).toBe('verlopen');
  });

  it('because it is of another browser', async () => {
    const answer = portal.issuer.grant(await portal.visit('inwoner').begin('digid'), people.digid);
    const stranger = portal.visit('inwoner');
    expect(reasonIn((await stranger.send(answer)).headers.get('location') ?? '')).toBe('verlopen');
    expect(await stranger.sessie()).toMatchObject({ ingelogd: false });
  });

  it('because it took more than 15 minutes', async () => {
    const visitor = portal.visit('inwoner');
    const authorization = await visitor.begin('digid');
    portal.clock.set(new Date(Date.now() + 16 * 60_000));
    expect(reasonIn(await visitor.comeBack(authorization, people.digid))).toBe('verlopen');
  });

  it.each(['wrong-nonce', 'wrong-audience', 'unsigned-by-us'] as const)(
    'because its token is not right (%s)',
    async (trouble) => {
      const visitor = portal.visit('inwoner');
      portal.issuer.break(trouble);
      expect(reasonIn(await visitor.logIn('digid'))).toBe('storing');
      expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
    },
  );

  it('because it came from another issuer', async () => {
    const visitor = portal.visit('inwoner');
    const answer = new URL(portal.issuer.grant(await visitor.begin('digid'), people.digid));
    answer.searchParams.set('iss', `${portal.issuer.url}/eherkenning`);
    expect(reasonIn((await visitor.send(answer.href)).headers.get('location') ?? '')).toBe('storing');
  });

  it('because no role is known: nobody is logged in', async () => {
    const visitor = portal.visit('medewerker');
    expect(reasonIn(await visitor.logIn('medewerker', { roles: ['onbekend'] }))).toBe('geen-rol');
    expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
  });

  it.each(['down', 'html'] as const)(
    'because the identity provider is %s, and works again when it is back',
    async (trouble) => {
      const fresh = await startPortal();
      try {
        fresh.issuer.break(trouble);
        const visitor = fresh.visit('inwoner');
        expect(reasonIn(await visitor.begin('digid', '?terug=/zaken'))).toBe('storing');
        fresh.issuer.break(null);
        expect(await visitor.logIn('digid', {}, '?terug=/zaken')).toBe('/zaken');
        expect(fresh.lines.join()).toContain('the identity provider does not answer');
      } finally {
        await fresh.stop();
      }
    },
  );

  it.each(['down', 'html'] as const)(
    'because the identity provider, known before, is %s when its answer is traded: the next attempt asks anew',
    async (trouble) => {
      const visitor = portal.visit('inwoner');
      const authorization = await visitor.begin('digid', '?terug=/zaken');
      portal.issuer.break(trouble);
      const address = await visitor.comeBack(authorization, people.digid);
      expect(reasonIn(address)).toBe('storing');
      expect(address).toContain('terug=%2Fzaken');
      expect(reasonIn(await visitor.begin('digid'))).toBe('storing');
      expect(await visitor.sessie()).toMatchObject({ ingelogd: false });
      portal.issuer.break(null);
      expect(await visitor.logIn('digid')).toBe('/');
    },
  );
});

describe('two tabs', () => {
  it('can log in side by side; the last one counts', async () => {
    const visitor = portal.visit('inwoner');
    const first = await visitor.begin('digid', '?terug=/eerste');
    const second = await visitor.begin('digid', '?terug=/tweede');
    expect(await visitor.comeBack(first, people.digid)).toBe('/eerste');
    const { csrfToken } = await visitor.sessie();
    expect(await visitor.comeBack(second, { ...people.digid, sub: 'digid-2', bsn: '999990020', ...midden })).toBe(
      '/tweede',
    );
    expect(await visitor.sessie()).toMatchObject({ niveau: 'midden' });

    // The page of the first person, still open: it may do nothing and see nothing of the second.
    expect((await visitor.post('/sessie/verlengen', csrfToken)).status).toBe(403);
    const read = await visitor.api('/mijn-gegevens', { headers: { 'x-csrf-token': csrfToken } });
    expect(await read.json()).toMatchObject({ code: 'csrf', status: 403 });
  });

  it('that keep beginning do not fill the browser with cookies', async () => {
    const visitor = portal.visit('inwoner');
    for (let attempt = 0; attempt < 9; attempt++) await visitor.begin('digid');
    expect(visitor.cookies.size).toBe(5);
    expect(await visitor.logIn('digid')).toBe('/');
  });
});

it('writes no number, name or token of those who log in to the log', () => {
  expect(portal.lines.length).toBeGreaterThan(20);
  expect(portal.lines.join('\n')).not.toMatch(/99999\d{4}|90000071|Wessels|code=|state=|eyJ/);
});
