import { createVisitor, logIn } from './browserless.ts';
import type { TestStack } from './stack.ts';

/** With what somebody logs in; the door follows from it. */
export type Login =
  | { bsn: string; niveau?: 'midden' | 'substantieel' | 'hoog'; namens?: string }
  | { kvkNummer: string; vestigingsnummer?: string; namens?: string; rol?: 'bewind' | 'mentorschap' | 'curatele' }
  | { medewerker: string }
  | { partner: string };

export type Deur = 'inwoner' | 'medewerker';

/** Somebody at a door, without a browser. */
export interface Bezoeker {
  /** Origin of the door. */
  deur: string;
  /** A request to the API of the door; what writes carries the CSRF token of the session. */
  api(path: string, init?: RequestInit): Promise<Response>;
  /** As `api`, and what it says; throws when that is not 200. */
  lees<T>(path: string): Promise<T>;
  /** Sends JSON to the API with the token of the session as it is now; throws when that is refused. */
  post(path: string, body: object): Promise<Response>;
  /** All cookies that this browser would send to the doors. */
  cookies(): Promise<string>;
  /** The token of the session, as its pages send it. */
  csrfToken: string;
}

/** Logs in at the door where this person or company belongs. */
export async function bezoeker(stack: TestStack, login: Login): Promise<Bezoeker> {
  const { deur: naam, idp, velden } = ingang(login);
  const deur = deurVan(stack, naam);
  const visitor = createVisitor();
  await logIn(visitor, deur, idp, velden);
  const token = async () => {
    const sessie = await visitor.send(`${deur}/api/v1/sessie`);
    return ((await sessie.json()) as { csrfToken: string }).csrfToken;
  };
  const csrfToken = await token();
  const api: Bezoeker['api'] = (path, init = {}) => {
    const headers = new Headers(init.headers);
    const writes = init.method !== undefined && init.method.toLowerCase() !== 'get';
    if (writes && !headers.has('x-csrf-token')) headers.set('x-csrf-token', csrfToken);
    return visitor.send(`${deur}/api/v1${path}`, { ...init, headers });
  };
  return {
    deur,
    api,
    csrfToken,
    async post(path, body) {
      const headers = { 'content-type': 'application/json', 'x-csrf-token': await token() };
      const answer = await api(path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
      return answer;
    },
    cookies: () => visitor.cookies(deur),
    lees: async <T>(path: string) => {
      const answer = await api(path);
      if (!answer.ok) throw new Error(`${path.split('?')[0]} answers ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as T;
    },
  };
}

/** Origin of a door. */
export function deurVan(stack: TestStack, deur: Deur): string {
  return deur === 'inwoner' ? stack.inwonerUrl : stack.medewerkerUrl;
}

function ingang(login: Login): { deur: Deur; idp: string; velden: Record<string, string> } {
  if ('bsn' in login) {
    return {
      deur: 'inwoner',
      idp: 'digid',
      velden: { bsn: login.bsn, niveau: login.niveau ?? 'substantieel', namens: login.namens ?? '' },
    };
  }
  if ('kvkNummer' in login) {
    const { kvkNummer, vestigingsnummer = '', namens = '', rol = 'bewind' } = login;
    const velden = { kvkNummer, vestigingsnummer, namens, rol, niveau: 'substantieel' };
    return { deur: 'inwoner', idp: 'eherkenning', velden };
  }
  if ('medewerker' in login) return { deur: 'medewerker', idp: 'medewerker', velden: login };
  return { deur: 'medewerker', idp: 'partner', velden: login };
}
