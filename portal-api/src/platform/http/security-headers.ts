import type { RequestHandler } from 'express';
import helmet from 'helmet';

type Directives = Record<string, readonly string[]>;

export interface SecurityOptions {
  /** Public origin of the door. */
  origin: string;
  /** Origins that a form may lead to: those of the identity providers, as a login or logout redirects there. */
  formTargets: readonly string[];
  /** Paths that need more than the rest (maps, forms of others, Vite while developing). The first that fits counts. */
  exceptions?: readonly { path: string; directives: Directives }[];
}

const strict: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics', 'interest-cohort'];

/** Headers that keep a browser from doing what no page of ours asks for. */
export function securityHeaders({ origin, formTargets, exceptions = [] }: SecurityOptions): RequestHandler[] {
  const base = { ...strict, 'form-action': ["'self'", ...new Set(formTargets)] };
  const policy = written(base);
  const exceptional = exceptions.map(({ path, directives }) => ({ path, policy: written({ ...base, ...directives }) }));
  const others = helmet({
    contentSecurityPolicy: false,
    // Origin must be told to ourselves, also by plain forms: CSRF protection reads it.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: origin.startsWith('https:') && { maxAge: 63_072_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
    originAgentCluster: false,
  });
  const own: RequestHandler = (req, res, next) => {
    const found = exceptional.find(({ path }) => req.path.startsWith(path));
    res.setHeader('Content-Security-Policy', found?.policy ?? policy);
    res.setHeader('Permissions-Policy', permissions.map((name) => `${name}=()`).join(', '));
    next();
  };
  return [others, own];
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
