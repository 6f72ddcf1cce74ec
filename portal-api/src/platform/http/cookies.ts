import type { Request, Response } from 'express';

/** All cookies of a request by name; malformed ones are left out. */
export function readCookies(req: Request): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (req.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    // The first of a name is the most specific one (RFC 6265, 5.4).
    if (at > 0 && !cookies.has(name)) cookies.set(name, part.slice(at + 1).trim());
  }
  return cookies;
}

/** How cookies of a door are set: out of reach of scripts and other sites. */
export interface CookieJar {
  /** The full name; with the prefix `__Host-` where the door is on https, so that no subdomain can set it. */
  name(base: string): string;
  /** `maxAge` in seconds; without it the cookie goes when the browser closes. */
  set(res: Response, base: string, value: string, maxAge?: number): void;
  clear(res: Response, base: string): void;
}

/** Makes the cookie jar of the door with this public origin. */
export function createCookieJar(origin: string): CookieJar {
  const secure = origin.startsWith('https:');
  const name = (base: string) => (secure ? `__Host-${base}` : base);
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    name,
    set: (res, base, value, maxAge) =>
      void res.cookie(name(base), value, { ...options, ...(maxAge !== undefined && { maxAge: maxAge * 1000 }) }),
    clear: (res, base) => void res.clearCookie(name(base), options),
  };
}
