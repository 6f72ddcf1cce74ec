import { inwonerOperations } from '@loket/contract';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { downloadDocument } from './download-document.ts';
import { getZaak } from './get-zaak.ts';
import { listZaken } from './list-zaken.ts';
import type { MijnZakenDeps } from './module.ts';

/** Each asks per case and per document again, in `domain/zaken`, whether this resident may see it. */
export function mijnZakenRoutes(deps: MijnZakenDeps): Route[] {
  return [
    route(inwonerOperations.listZaken, {
      policy: ookNamens('zaken'),
      handle: (context) => listZaken(context, context.query, deps),
    }),
    route(inwonerOperations.getZaak, {
      policy: ookNamens('zaken'),
      handle: (context) => getZaak(context, context.params, deps),
    }),
    route(inwonerOperations.downloadDocument, {
      policy: ookNamens('zaken'),
      handle: (context) => downloadDocument(context, context.params, deps),
    }),
  ];
}
