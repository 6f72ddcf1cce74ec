import type { JWTPayload } from 'jose';
import type { Issuer } from './issuer.ts';

interface Sending {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Claims of people who log in, by identity provider. */
export const people = {
  digid: { sub: 'digid-1', sid: 'sid-1', bsn: '999990019', acr: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard' },
  eherkenning: {
    sub: 'eh-1',
    'urn:etoegang:1.9:EntityConcernedID:KvKnr': '90000071',
    acr: 'urn:etoegang:core:assurance-class:loa3',
  },
  medewerker: { sub: 'mw-1', identificatie: 'MDW00001', name: 'Annelies Wessels', roles: ['kcc'], teams: ['kcc'] },
} satisfies Record<string, JWTPayload>;

/** What a test needs of a browser: cookies, and redirects that it looks at one by one. */
export function browser(origin: string, issuer: Issuer) {
  const cookies = new Map<string, string>();

  async function send(path: string, { method = 'GET', headers = {}, body }: Sending = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, origin), {
      method,
      body,
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /Expires=Thu, 01 Jan 1970/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  const api = (path: string, options?: Sending) => send(`/api/v1${path}`, options);
  const location = (response: Response) => response.headers.get('location') ?? '';

  return {
    cookies,
    send,
    api,
    sessie: async () => (await (await api('/sessie')).json()) as Record<string, unknown> & { csrfToken: string },
    /** Sends what changes something, as a page of this session would. */
    async post(path: string, token: string, body: unknown = {}) {
      const headers = {
        'content-type': 'application/json',
        'x-csrf-token': token,
        origin,
        'sec-fetch-site': 'same-origin',
      };
      return api(path, { method: 'POST', headers, body: JSON.stringify(body) });
    },
    /** Begins a login: gives the address at the identity provider. */
    async begin(idp: string, query = ''): Promise<string> {
      return location(await send(`/inloggen/${idp}${query}`));
    },
    /** Comes back from the identity provider: gives where the portal sends the browser next. */
    async comeBack(authorization: string, claims: JWTPayload): Promise<string> {
      return location(await send(issuer.grant(authorization, claims)));
    },
    async logIn(idp: keyof typeof people, claims: JWTPayload = {}, query = ''): Promise<string> {
      return this.comeBack(await this.begin(idp, query), { ...people[idp], ...claims });
    },
  };
}
