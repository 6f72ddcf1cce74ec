/**
 * A path to return to that cannot leave the own origin: `/pad?vraag`. Whatever could be read as another address
 * (`//host`, `/\host`, `https:…`, control characters) becomes `/`, as does a path that would log in or out again.
 */
export function safeReturnPath(given: unknown, origin: string): string {
  if (typeof given !== 'string' || given.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(given)) return '/';
  if (given.includes('\\') || !URL.canParse(given, origin)) return '/';
  const url = new URL(given, origin);
  if (url.origin !== origin || /^\/(inloggen|uitloggen|uitgelogd|api|sandbox)\b/i.test(url.pathname)) return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith('//') ? '/' : path;
}
