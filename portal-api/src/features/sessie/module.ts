import { inwonerOperations, medewerkerOperations } from '@loket/contract';
import { iedereen, ingelogd } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Logout } from '../../identity/oidc/logout.ts';
import type { Session, SessionHandle } from '../../identity/session.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { inwonerSessie, medewerkerSessie, tijden } from './sessie.ts';

export interface SessieDeps {
  anonymousToken: string;
  inlogmiddelen: readonly { id: string; naam: string }[];
  logout: Logout;
}

export interface InwonerSessieDeps extends SessieDeps {
  registers: Pick<Registers, 'personen' | 'bedrijven' | 'afspraken'>;
  /** How long the page waits for a name, in milliseconds. */
  patienceMs: number;
}

export interface MedewerkerSessieDeps extends SessieDeps {
  rollen: readonly { code: string; naam: string }[];
  teams: readonly { id: string; naam: string }[];
}

/** Who is logged in at the resident door, until when, and how to stay or leave. */
export function inwonerSessieModule(deps: InwonerSessieDeps): Module<Route> {
  const { getSessie, verlengSessie, uitloggen } = inwonerOperations;
  return {
    name: 'sessie',
    door: 'inwoner',
    routes: [
      route(getSessie, { policy: iedereen, handle: (context) => inwonerSessie(context, deps) }),
      route(verlengSessie, { policy: ingelogd, handle: ({ session, now }) => verleng(session, now) }),
      route(uitloggen, { policy: iedereen, handle: async ({ session }) => ({ naar: await deps.logout(session) }) }),
    ],
  };
}

/** Who is logged in at the employee door, until when, and how to stay or leave. */
export function medewerkerSessieModule(deps: MedewerkerSessieDeps): Module<Route> {
  const { getSessie, verlengSessie, uitloggen } = medewerkerOperations;
  return {
    name: 'sessie',
    door: 'medewerker',
    routes: [
      route(getSessie, { policy: iedereen, handle: (context) => medewerkerSessie(context, deps) }),
      route(verlengSessie, { policy: ingelogd, handle: ({ session, now }) => verleng(session, now) }),
      route(uitloggen, { policy: iedereen, handle: async ({ session }) => ({ naar: await deps.logout(session) }) }),
    ],
  };
}

async function verleng(session: SessionHandle | null, now: Date) {
  await session?.renew();
  const current: Session | null = session?.current ?? null;
  if (!current) throw new Problem('sessie-verlopen');
  return tijden(current, now);
}
