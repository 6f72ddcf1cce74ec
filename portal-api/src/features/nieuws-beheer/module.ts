import { medewerkerOperations, type NieuwsInhoud } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Nieuwsberichten } from '../../domain/nieuwsberichten/nieuwsberichten.ts';
import type { Redactiebericht } from '../../domain/nieuwsberichten/redactie.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { onbekendeBestanden } from '../../domain/tekst/bestanden.ts';
import { afbeeldingenIn } from '../../domain/tekst/lopen.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import { keuzesVoorNieuws, type KeuzesDeps } from './keuzes.ts';

export interface NieuwsBeheerDeps extends KeuzesDeps {
  nieuwsberichten: Pick<Nieuwsberichten, 'redactie' | 'begin' | 'onLeave'>;
  files: Files;
}

const policy = medewerkerMet('redactie');

/** Where editors write news, look at each other's, and publish. Shows no data of residents. */
export function nieuwsBeheerModule(deps: NieuwsBeheerDeps): Module<Route> {
  const { nieuwsberichten, files } = deps;
  const { redactie } = nieuwsberichten;
  const operations = medewerkerOperations;
  const keuzes = () => keuzesVoorNieuws(deps);
  const detail = async (uitkomst: Redactiebericht | keyof typeof weigeringen | null) => {
    if (uitkomst === null) throw new Problem('niet-gevonden');
    if (typeof uitkomst === 'string') throw new Problem('invoer-onjuist', { invalidParams: [weigeringen[uitkomst]] });
    return { ...uitkomst, keuzes: await keuzes() };
  };
  const keurInvoer = async ({ tekst, bijlagen, doelgroep }: NieuwsInhoud) => {
    const kwijt = await onbekendeBestanden([...afbeeldingenIn(tekst), ...bijlagen.map(({ bestandId }) => bestandId)], {
      files,
    });
    const bekend = new Set((await keuzes()).doelgroepen.map(({ code }) => code));
    const invalidParams = [
      ...(kwijt.length > 0 ? [bestandKwijt] : []),
      ...(doelgroep.some((woord) => !bekend.has(woord)) ? [onbekendeDoelgroep] : []),
    ];
    if (invalidParams.length > 0) throw new Problem('invoer-onjuist', { invalidParams });
  };
  return {
    name: 'nieuws-beheer',
    door: 'medewerker',
    onLeave: [nieuwsberichten.onLeave],
    routes: [
      route(operations.listNieuwsBeheer, {
        policy,
        handle: async ({ query }) => {
          await nieuwsberichten.begin();
          return { ...(await redactie.lijst(query)), pagina: query.pagina, keuzes: await keuzes() };
        },
      }),
      route(operations.getNieuwsBeheer, {
        policy,
        handle: async ({ acting, params }) => detail(await redactie.een(params.berichtId, schrijverVan(acting))),
      }),
      route(operations.maakNieuws, {
        policy,
        handle: async ({ acting, body }) => {
          await keurInvoer(body);
          return detail(await redactie.maak(body, schrijverVan(acting)));
        },
      }),
      route(operations.wijzigNieuws, {
        policy,
        handle: async ({ acting, params, body: { versie, inhoud } }) => {
          await keurInvoer(inhoud);
          return detail(await redactie.wijzig(params.berichtId, versie, inhoud, schrijverVan(acting)));
        },
      }),
      route(operations.biedNieuwsAan, {
        policy,
        handle: async ({ acting, params, body }) =>
          detail(await redactie.biedAan(params.berichtId, body.versie, schrijverVan(acting))),
      }),
      route(operations.keurNieuwsGoed, {
        policy,
        handle: async ({ acting, params, body }) =>
          detail(await redactie.keurGoed(params.berichtId, body.versie, schrijverVan(acting))),
      }),
      route(operations.geefNieuwsTerug, {
        policy,
        handle: async ({ acting, params, body: { versie, opmerking } }) =>
          detail(await redactie.geefTerug(params.berichtId, versie, opmerking, schrijverVan(acting))),
      }),
      route(operations.publiceerNieuws, {
        policy,
        handle: async ({ acting, params, body }) =>
          detail(await redactie.publiceer(params.berichtId, body, schrijverVan(acting))),
      }),
      route(operations.trekNieuwsIn, {
        policy,
        handle: async ({ acting, params }) => {
          if (!(await redactie.trekIn(params.berichtId, schrijverVan(acting)))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.annuleerNieuwsPlanning, {
        policy,
        handle: async ({ acting, params }) =>
          detail(await redactie.annuleerPlanning(params.berichtId, schrijverVan(acting))),
      }),
      route(operations.verwijderNieuws, {
        policy,
        handle: async ({ params }) => {
          if (!(await redactie.verwijder(params.berichtId))) throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}

const weigeringen = {
  ingehaald: {
    name: 'versie',
    code: 'ingehaald',
    reason: 'Een collega heeft dit bericht net ook bewaard. Bekijk wat er veranderd is en neem je wijziging over.',
  },
  eigen: {
    name: 'versie',
    code: 'eigen',
    reason: 'Deze versie schreef je zelf. Een andere redacteur moet hem bekijken.',
  },
  'te-vroeg': {
    name: 'versie',
    code: 'te-vroeg',
    reason: 'Deze versie is nog niet bekeken door een andere redacteur.',
  },
  leeg: { name: 'tekst', code: 'leeg', reason: 'Er staat nog geen tekst in dit bericht.' },
  'niet-gepland': { name: 'versie', code: 'niet-gepland', reason: 'Er staat niets meer klaar om te verschijnen.' },
};
const bestandKwijt = {
  name: 'tekst',
  code: 'bestand-kwijt',
  reason: 'Een afbeelding of bijlage is er niet meer. Haal hem weg en voeg hem opnieuw toe.',
};
const onbekendeDoelgroep = { name: 'doelgroep', code: 'onbekend', reason: 'Kies uit de lijst voor wie dit is.' };
