import { inwonerOperations } from '@loket/contract';
import { ingelogdeInwoner } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { EigenBron } from '../../domain/account/eigen-bron.ts';
import type { Bezoeken } from '../../domain/inzage/bezoeken.ts';
import type { Acting } from '../../identity/acting.ts';
import type { Logout } from '../../identity/oidc/logout.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { Module, PersonalData } from '../../platform/module.ts';
import type { Outbox } from '../../platform/outbox/outbox.ts';
import type { Registers } from '../../registers/model.ts';
import { downloadAccount } from './download-account.ts';
import { getAccount } from './get-account.ts';
import { verwijderAccount } from './verwijder-account.ts';

export interface AccountDeps {
  /** What the portal keeps; asked late, for every part of the house brings its own. */
  personalData: () => readonly PersonalData[];
  /** What registers hold. */
  bronnen: readonly EigenBron[];
  bezoeken: Bezoeken;
  registers: Pick<Registers, 'bedrijven'>;
  outbox: Pick<Outbox<Acting>, 'standen' | 'deliverNow'>;
  logout: Logout;
  pseudonym: Pseudonym;
  log: Logger;
  /** How long the removal of an account waits for what is still on its way, in milliseconds. */
  patienceMs: number;
}

/** All my data in one file, and the end of my account (AVG 15, 17 and 20). Only for oneself. */
export function accountModule(deps: AccountDeps): Module<Route> {
  const { getAccount: lees, downloadAccount: download, verwijderAccount: verwijder } = inwonerOperations;
  return {
    name: 'account',
    door: 'inwoner',
    routes: [
      route(lees, { policy: ingelogdeInwoner, handle: (context) => getAccount(context, deps) }),
      route(download, {
        policy: ingelogdeInwoner,
        handle: (context) => downloadAccount(context, context.query.taal, deps),
      }),
      route(verwijder, { policy: ingelogdeInwoner, handle: (context) => verwijderAccount(context, deps) }),
    ],
  };
}
