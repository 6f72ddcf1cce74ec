import { medewerkerOperations, type PaginaInhoud, type PaginaKeuzes } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { doelgroepKeuzes, type DoelgroepDeps } from '../../domain/medewerkers/keuzes.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Paginas } from '../../domain/paginas/paginas.ts';
import type { Redactiepagina } from '../../domain/paginas/redactie.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { onbekendeBestanden } from '../../domain/tekst/bestanden.ts';
import { afbeeldingenIn } from '../../domain/tekst/lopen.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface PaginasBeheerDeps extends DoelgroepDeps {
  paginas: Pick<Paginas, 'redactie' | 'begin'>;
  medewerkers: Pick<Medewerkers, 'actief' | 'een'>;
  files: Files;
}

const policy = medewerkerMet('redactie');

/** Where editors keep the handbook: pages, their place in the tree, their versions and owners. */
export function paginasBeheerModule(deps: PaginasBeheerDeps): Module<Route> {
  const { paginas, files, medewerkers } = deps;
  const { redactie } = paginas;
  const operations = medewerkerOperations;
  const keuzes = async (): Promise<PaginaKeuzes> => {
    const [doelgroepen, mensen, sjablonen] = await Promise.all([
      doelgroepKeuzes(deps),
      medewerkers.actief(),
      redactie.sjablonen(),
    ]);
    return {
      doelgroepen,
      medewerkers: mensen.map(({ identificatie, naam }) => ({ code: identificatie, naam })),
      sjablonen,
    };
  };
  const detail = async (uitkomst: Redactiepagina | 'ingehaald' | null) => {
    if (uitkomst === null) throw new Problem('niet-gevonden');
    if (uitkomst === 'ingehaald') throw new Problem('invoer-onjuist', { invalidParams: [ingehaald] });
    return { ...uitkomst, keuzes: await keuzes() };
  };
  const keurInvoer = async ({ tekst, bijlagen, doelgroep, eigenaar }: PaginaInhoud) => {
    const ids = [...afbeeldingenIn(tekst), ...bijlagen.map(({ bestandId }) => bestandId)];
    const [kwijt, groepen, wie] = await Promise.all([
      onbekendeBestanden(ids, { files }),
      doelgroepKeuzes(deps),
      medewerkers.een(eigenaar),
    ]);
    const bekend = new Set(groepen.map(({ code }) => code));
    const invalidParams = [
      ...(kwijt.length > 0 ? [bestandKwijt] : []),
      ...(doelgroep.some((woord) => !bekend.has(woord)) ? [onbekendeDoelgroep] : []),
      ...(wie ? [] : [onbekendeEigenaar]),
    ];
    if (invalidParams.length > 0) throw new Problem('invoer-onjuist', { invalidParams });
  };
  return {
    name: 'paginas-beheer',
    door: 'medewerker',
    routes: [
      route(operations.listPaginaBeheer, {
        policy,
        handle: async () => {
          await paginas.begin();
          return { paginas: await redactie.alle(), keuzes: await keuzes() };
        },
      }),
      route(operations.getPaginaBeheer, {
        policy,
        handle: async ({ params }) => detail(await redactie.een(params.paginaId)),
      }),
      route(operations.maakPagina, {
        policy,
        handle: async ({ acting, body: { ouder, inhoud } }) => {
          await keurInvoer(inhoud);
          return detail(await redactie.maak(ouder, inhoud, schrijverVan(acting)));
        },
      }),
      route(operations.wijzigPagina, {
        policy,
        handle: async ({ acting, params, body: { versie, inhoud } }) => {
          await keurInvoer(inhoud);
          return detail(await redactie.wijzig(params.paginaId, versie, inhoud, schrijverVan(acting)));
        },
      }),
      route(operations.verplaatsPagina, {
        policy,
        handle: async ({ params, body }) => {
          const uitkomst = await redactie.verplaats(params.paginaId, body);
          if (uitkomst === null) throw new Problem('niet-gevonden');
          if (uitkomst === 'kring') throw new Problem('invoer-onjuist', { invalidParams: [kring] });
        },
      }),
      route(operations.publiceerPagina, {
        policy,
        handle: async ({ params, body }) => detail(await redactie.publiceer(params.paginaId, body.versie)),
      }),
      route(operations.trekPaginaIn, {
        policy,
        handle: async ({ params }) => {
          if (!(await redactie.trekIn(params.paginaId))) throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}

const ingehaald = {
  name: 'versie',
  code: 'ingehaald',
  reason: 'Een collega heeft deze pagina net ook bewaard. Bekijk wat er veranderd is en neem je wijziging over.',
};
const bestandKwijt = {
  name: 'tekst',
  code: 'bestand-kwijt',
  reason: 'Een afbeelding of bijlage is er niet meer. Haal hem weg en voeg hem opnieuw toe.',
};
const onbekendeDoelgroep = { name: 'doelgroep', code: 'onbekend', reason: 'Kies uit de lijst voor wie dit is.' };
const onbekendeEigenaar = { name: 'eigenaar', code: 'onbekend', reason: 'Kies een collega als eigenaar.' };
const kring = { name: 'ouder', code: 'kring', reason: 'Een pagina kan niet onder zichzelf liggen.' };
