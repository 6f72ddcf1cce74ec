import { medewerkerOperations } from '@loket/contract';
import { collega } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { EigenProfielen } from '../../domain/medewerkers/profiel.ts';
import { createVervanging } from '../../domain/medewerkers/vervanging.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Search } from '../../platform/search/search.ts';
import type { Scanner } from '../../platform/scan/scanner.ts';
import { downloadFoto, verwijderFoto, zetFoto } from './foto.ts';
import { getMens, getMijnProfiel } from './get-mens.ts';
import { getOrganisatie, getTeam, listMensen, listWijken } from './list-mensen.ts';

export interface MensenDeps {
  medewerkers: Medewerkers;
  personeel: { profielen: EigenProfielen };
  teams: readonly TeamConfig[];
  rollen: readonly { code: string; naam: string }[];
  /** Which team is there for a neighbourhood, where the teams themselves do not say so. */
  wijkNaarTeam: Readonly<Record<string, string>>;
  files: Files;
  scanner: Scanner;
  acceptUnscanned: boolean;
  pseudonym: Pseudonym;
  prisma: PrismaClient;
  search: Pick<Search, 'find'>;
}

/** Colleagues and teams: who can help, who is there for a neighbourhood, and what I say of myself. Not for partners. */
export function mensenModule(deps: MensenDeps): Module<Route> {
  const operations = medewerkerOperations;
  const policy = collega;
  return {
    name: 'mensen',
    door: 'medewerker',
    onLeave: [createVervanging(deps)],
    routes: [
      route(operations.listMensen, { policy, handle: ({ query, now }) => listMensen(query, now, deps) }),
      route(operations.getMens, {
        policy,
        handle: ({ acting, params: { identificatie }, now }) =>
          getMens({ identificatie, zelf: acting.identificatie, now }, deps),
      }),
      route(operations.downloadFoto, {
        policy,
        handle: ({ params, now }) => downloadFoto(params.identificatie, now, deps),
      }),
      route(operations.getMijnProfiel, {
        policy,
        handle: ({ acting, now }) => getMijnProfiel({ zelf: acting.identificatie, now }, deps),
      }),
      route(operations.bewaarMijnProfiel, {
        policy,
        handle: async ({ acting, body: { revisie, profiel }, now }) => {
          const { identificatie } = acting;
          if (profiel.vervanger === identificatie) throw onjuist(nietJezelf);
          if (profiel.vervanger && !(await deps.medewerkers.een(profiel.vervanger))) throw onjuist(onbekend);
          if (profiel.afwezig?.tot && profiel.afwezig.tot < profiel.afwezig.van) throw onjuist(andersom);
          const bewaard = await deps.personeel.profielen.bewaar(schrijverVan(acting), revisie, profiel);
          if (bewaard === null) throw new Problem('niet-gevonden');
          if (bewaard === 'ingehaald') throw onjuist(ingehaald);
          return getMens({ identificatie, zelf: identificatie, now }, deps);
        },
      }),
      route(operations.zetMijnFoto, { policy, handle: ({ acting, request }) => zetFoto(acting, request, deps) }),
      route(operations.verwijderMijnFoto, { policy, handle: ({ acting }) => verwijderFoto(acting, deps) }),
      route(operations.getOrganisatie, { policy, handle: () => getOrganisatie(deps) }),
      route(operations.getTeam, { policy, handle: ({ params, now }) => getTeam(params.team, now, deps) }),
      route(operations.listWijken, { policy, handle: ({ now }) => listWijken(now, deps) }),
    ],
  };
}

const onjuist = (param: { name: string; code: string; reason: string }) =>
  new Problem('invoer-onjuist', { invalidParams: [param] });
const nietJezelf = { name: 'profiel.vervanger', code: 'jezelf', reason: 'Kies een collega als vervanger.' };
const onbekend = { name: 'profiel.vervanger', code: 'onbekend', reason: 'Kies een collega uit de lijst.' };
const andersom = { name: 'profiel.afwezig', code: 'andersom', reason: 'De laatste dag ligt vóór de eerste.' };
const ingehaald = {
  name: 'revisie',
  code: 'ingehaald',
  reason: 'Je profiel is intussen ergens anders bewaard. Open het opnieuw en neem je wijziging over.',
};
