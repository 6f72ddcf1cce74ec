import type { RequestHandler } from 'express';
import { problem } from './problem.ts';

const CRS = 'EPSG:4326';

/** Which coordinate system headers an API demands. Zaken wants both, Objecten `Content-Crs` with a body. */
export type CrsRule = 'zaken' | 'objecten';

/** Missing header: 412; another system than EPSG:4326: 406 (Zaken API 1.5). */
export function requireCrs(rule: CrsRule): RequestHandler {
  return (req, _res, proceed) => {
    const hasBody = ['POST', 'PUT', 'PATCH'].includes(req.method);
    demand('Accept-Crs', req.get('accept-crs'), rule === 'zaken' && req.method !== 'DELETE');
    demand('Content-Crs', hasBody ? req.get('content-crs') : undefined, hasBody);
    proceed();
  };
}

function demand(header: string, value: string | undefined, required: boolean): void {
  if (value === undefined && required) {
    throw problem({
      status: 412,
      code: 'precondition_failed',
      title: 'Precondition failed.',
      detail: `'${header}' header ontbreekt`,
    });
  }
  if (value !== undefined && value !== CRS) {
    throw problem({
      status: 406,
      code: 'not_acceptable',
      title: 'Not acceptable.',
      detail: `CRS '${value}' is niet ondersteund`,
    });
  }
}
