import type { Route } from '../../access/route.ts';
import type { Melding } from '../../domain/notificaties/model.ts';
import { VERWERK, verwerkMelding, type VerwerkDeps } from '../../domain/notificaties/verwerk.ts';
import type { Module } from '../../platform/module.ts';
import { webhook } from './webhook.ts';

interface NotificatiesDeps extends VerwerkDeps {
  /** Null where no register tells of changes: then there is no webhook. */
  afspraak: { authorization: string; kanalen: readonly string[] } | null;
}

/** What registers tell of changes: taken at the webhook, processed from the queue. */
export function notificatiesModule(deps: NotificatiesDeps): Module<Route> {
  const { afspraak } = deps;
  return {
    name: 'notificaties',
    door: 'inwoner',
    routes: [],
    webhooks: afspraak ? [{ path: '/webhooks/notificaties', handlers: webhook({ ...deps, ...afspraak }) }] : [],
    tasks: { [VERWERK]: (payload, { signal }) => verwerkMelding(payload as unknown as Melding, signal, deps) },
  };
}
