import { inwonerOperations } from '@loket/contract';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Module } from '../../platform/module.ts';
import { meldFout } from './meld-fout.ts';
import { getMijnGegevens, type MijnGegevensDeps } from './get-mijn-gegevens.ts';

/** What the base registers know of me (BRP) or my company (KvK). */
export function mijnGegevensModule(deps: MijnGegevensDeps): Module<Route> {
  return {
    name: 'mijn-gegevens',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.getMijnGegevens, {
        policy: ookNamens('gegevens'),
        handle: (context) => getMijnGegevens(context, deps),
      }),
      route(inwonerOperations.meldFout, {
        policy: ookNamens('gegevens'),
        handle: (context) => meldFout(context, context.body, deps),
      }),
    ],
  };
}
