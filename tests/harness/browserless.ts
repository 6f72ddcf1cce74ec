import { CookieJar } from 'tough-cookie';

/** What a browser does without its window: cookies, redirects and plain forms. For benches and the attack table. */
export interface Visitor {
  /** One request with the visitor's cookies; redirects are not followed. */
  send(url: string, init?: RequestInit): Promise<Response>;
  /** As `send`, then follows redirects to the page at their end. */
  follow(url: string, init?: RequestInit): Promise<Response>;
  /** All cookies for an address, as a header. */
  cookies(url: string): Promise<string>;
}

/** Makes a visitor with an empty cookie jar. */
export function createVisitor(): Visitor {
  const jar = new CookieJar();
  const send: Visitor['send'] = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    const cookie = await jar.getCookieString(url);
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) await jar.setCookie(line, url, { ignoreError: true });
    return response;
  };
  const follow: Visitor['follow'] = async (url, init) => {
    let at = url;
    let response = await send(at, init);
    for (let hops = 0; hops < 12 && response.status >= 300 && response.status < 400; hops++) {
      await response.body?.cancel();
      at = new URL(response.headers.get('location') ?? '', at).href;
      response = await send(at);
    }
    Object.defineProperty(response, 'url', { value: at });
    return response;
  };
  return { send, follow, cookies: (url) => jar.getCookieString(url) };
}

/** Logs in through the form of the sandbox's identity provider; throws when that does not end at the door. */
export async function logIn(
  visitor: Visitor,
  door: string,
  provider: string,
  fields: Record<string, string>,
): Promise<void> {
  const landed = await sendLoginForm(visitor, `${door}/inloggen/${provider}`, fields);
  await landed.body?.cancel();
  if (!landed.url.startsWith(door) || landed.url.includes('inloggen-mislukt'))
    throw new Error(`login ended at ${landed.url.split('?')[0]} (${landed.status})`);
}

/** Goes to an entrance, fills in the form it leads to and gives where that ends. */
export async function sendLoginForm(
  visitor: Pick<Visitor, 'follow'>,
  entrance: string,
  fields: Record<string, string>,
): Promise<Response> {
  const form = await visitor.follow(entrance);
  const html = await form.text();
  const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
  if (!action) throw new Error(`no login form at ${form.url.split('?')[0]} (${form.status})`);
  const hidden = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ]);
  return visitor.follow(new URL(action, form.url).href, {
    method: 'POST',
    body: new URLSearchParams([...(hidden as [string, string][]), ...Object.entries(fields)]),
  });
}
