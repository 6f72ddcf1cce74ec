import { medewerkerOperations } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { importeer } from '../../domain/voorzieningen/import.ts';
import type { Voorstellen } from '../../domain/voorzieningen/voorstellen.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import type { Bewaard, Voorzieningen } from '../../domain/voorzieningen/voorzieningen.ts';
import type { Wijkteams } from '../../domain/voorzieningen/wijkteams.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import { leesTekst } from '../../platform/http/lees-tekst.ts';

export interface SocialeKaartDeps {
  voorzieningen: Voorzieningen;
  voorstellen: Voorstellen;
  wijkteams: Wijkteams;
}

const policy = medewerkerMet('sociale-kaart');

/** Where editors keep the provisions of the neighbourhood and the wijkteams. Shows no data of residents. */
export function socialeKaartModule({ voorzieningen, voorstellen, wijkteams }: SocialeKaartDeps): Module<Route> {
  const operations = medewerkerOperations;
  return {
    name: 'sociale-kaart',
    door: 'medewerker',
    routes: [
      route(operations.getSocialeKaart, {
        policy,
        handle: async () => {
          const [alle, open, teams] = await Promise.all([voorzieningen.alle(), voorstellen.open(), wijkteams.alle()]);
          const regels = alle.map(({ id, inhoud: { slug, naam, wijk, gepubliceerd, laatstGecontroleerd } }) => ({
            id,
            slug,
            naam,
            wijk,
            gepubliceerd,
            laatstGecontroleerd,
          }));
          return { voorzieningen: regels, voorstellen: open, wijkteams: teams };
        },
      }),
      route(operations.getVoorzieningBeheer, {
        policy,
        handle: async ({ params }) => bestaand(await voorzieningen.een(params.voorzieningId)),
      }),
      route(operations.bewaarVoorziening, {
        policy,
        handle: async ({ acting, params, body: { revisie, inhoud } }) =>
          bestaand(await voorzieningen.bewaar(params.voorzieningId, revisie, inhoud, schrijverVan(acting))),
      }),
      route(operations.importeerVoorzieningen, {
        policy,
        handle: async ({ acting, query, request }) => {
          const door = schrijverVan(acting);
          const uitkomst = await importeer(voorzieningen, {
            ...query,
            tekst: await leesTekst(request),
            stand: query.stand,
            door,
          });
          if (!uitkomst) throw new Problem('invoer-onjuist', { invalidParams: [veranderd] });
          return uitkomst;
        },
      }),
      route(operations.behandelVoorstel, {
        policy,
        handle: async ({ acting, params, body }) => {
          if (!(await voorstellen.behandel(params.voorstelId, body.besluit, schrijverVan(acting))))
            throw new Problem('niet-gevonden');
        },
      }),
      route(operations.bewaarWijkteam, {
        policy,
        handle: async ({ acting, params, body }) => {
          if (!(await wijkteams.bewaar(params.team, body, schrijverVan(acting)))) throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}

function bestaand(bewaard: Bewaard) {
  if (bewaard === null) throw new Problem('niet-gevonden');
  if (bewaard === 'ingehaald') throw new Problem('invoer-onjuist', { invalidParams: [ingehaald] });
  if (bewaard === 'bezet') throw new Problem('invoer-onjuist', { invalidParams: [bezet] });
  return bewaard;
}

const ingehaald = {
  name: 'revisie',
  code: 'ingehaald',
  reason: 'Een collega heeft deze voorziening net ook bewaard. Open hem opnieuw en neem je wijziging over.',
};
const bezet = { name: 'inhoud.slug', code: 'bezet', reason: 'Een andere voorziening heeft dit adres al.' };
const veranderd = {
  name: 'stand',
  code: 'veranderd',
  reason: 'Het bestand of de sociale kaart is veranderd sinds je keek. Kijk opnieuw wat er verandert.',
};
