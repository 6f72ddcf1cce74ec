import { medewerkerOperations, type MensenBeheer } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { createImport } from '../../domain/medewerkers/import.ts';
import { laatste } from '../../domain/medewerkers/logboek.ts';
import type { Medewerkerprofiel, Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Vertrek } from '../../domain/medewerkers/vertrek.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import { leesTekst } from '../../platform/http/lees-tekst.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface MensenBeheerDeps {
  medewerkers: Medewerkers;
  personeel: { vertrek: Vertrek; importeer: ReturnType<typeof createImport> };
  prisma: PrismaClient;
  teams: readonly TeamConfig[];
}

const policy = medewerkerMet('mensen-beheren');
const GETOOND = 100;

/** Where functional administrators keep the directory: who joins, changes and leaves, and what happened. */
export function mensenBeheerModule({ medewerkers, personeel, prisma, teams }: MensenBeheerDeps): Module<Route> {
  const operations = medewerkerOperations;
  return {
    name: 'mensen-beheer',
    door: 'medewerker',
    routes: [
      route(operations.getMensenBeheer, {
        policy,
        handle: async ({ now }) => {
          const [iedereen, gebeurtenissen] = await Promise.all([medewerkers.actief(), laatste(prisma, GETOOND)]);
          const gepland = iedereen.flatMap(({ identificatie, naam, uitDienst }) =>
            uitDienst !== null && uitDienst > dagVan(now) ? [{ identificatie, naam, vanaf: uitDienst }] : [],
          );
          const zonderManager = await teamsZonderManager(teams, iedereen, medewerkers);
          return { inDienst: iedereen.length, gebeurtenissen, gepland, zonderManager };
        },
      }),
      route(operations.importeerMensen, {
        policy,
        handle: async ({ acting, query: { soort, volledig, stand }, request }) => {
          const tekst = await leesTekst(request);
          const door = schrijverVan(acting);
          const uitkomst = await personeel.importeer({ soort, tekst, volledig: volledig === 'ja', stand, door });
          if (!uitkomst) throw new Problem('invoer-onjuist', { invalidParams: [veranderd] });
          return uitkomst;
        },
      }),
      route(operations.zetUitDienst, {
        policy,
        handle: async ({ acting, params, body }) => {
          if (params.identificatie === acting.identificatie)
            throw new Problem('invoer-onjuist', { invalidParams: [jezelf] });
          const uitkomst = await personeel.vertrek.zet(params.identificatie, body.vanaf, schrijverVan(acting));
          if (!uitkomst) throw new Problem('niet-gevonden');
          return uitkomst;
        },
      }),
    ],
  };
}

/** Teams of which the configuration names no manager, or one who is not in service. */
async function teamsZonderManager(
  teams: readonly TeamConfig[],
  iedereen: readonly Medewerkerprofiel[],
  { namen }: Pick<Medewerkers, 'namen'>,
): Promise<MensenBeheer['zonderManager']> {
  const inDienst = new Set(iedereen.map(({ identificatie }) => identificatie));
  const zonder = teams.filter(({ teammanager }) => !teammanager || !inDienst.has(teammanager));
  const genoemd = await namen(zonder.flatMap(({ teammanager }) => teammanager ?? []));
  return zonder.map(({ id, naam, teammanager }) => ({
    id,
    naam,
    wie: teammanager ? { identificatie: teammanager, naam: genoemd.get(teammanager) ?? teammanager } : null,
  }));
}

const jezelf = {
  name: 'identificatie',
  code: 'jezelf',
  reason: 'Jezelf uit dienst melden kan niet. Vraag een andere beheerder.',
};
const veranderd = {
  name: 'stand',
  code: 'veranderd',
  reason: 'Het bestand of de gids is veranderd sinds je keek. Kijk opnieuw wat er verandert.',
};
