import { medewerkerOperations, type PaginaInhoud, type PaginaKeuzes } from '@loket/contract';
import { paginaSchrijven } from '../../access/policies/pagina.ts';
import { collega, medewerkerMet } from '../../access/policies/routes.ts';
import { Refused, type Medewerker } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import { doelgroepKeuzes, type DoelgroepDeps } from '../../domain/medewerkers/keuzes.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Paginas } from '../../domain/paginas/paginas.ts';
import type { Redactiepagina } from '../../domain/paginas/redactie.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { onbekendeBestanden } from '../../domain/tekst/bestanden.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { afbeeldingenIn } from '../../domain/tekst/lopen.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface PaginasBeheerDeps extends DoelgroepDeps {
  paginas: Pick<Paginas, 'redactie' | 'begin'>;
  medewerkers: Pick<Medewerkers, 'actief' | 'een'>;
  files: Files;
}

/** Which pages there are, and where they lie in the tree. */
const policy = medewerkerMet('redactie');

/** Where editors keep the handbook: pages, their place in the tree, their versions and owners. An owner writes hers. */
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
  const detail = async (uitkomst: Redactiepagina | keyof typeof weigeringen | null) => {
    if (uitkomst === null) throw new Problem('niet-gevonden');
    if (typeof uitkomst === 'string') throw new Problem('invoer-onjuist', { invalidParams: [weigeringen[uitkomst]] });
    return { ...uitkomst, keuzes: await keuzes() };
  };
  /** What is done at one page: by editors and by its owner. */
  const mijn = async (acting: Medewerker, paginaId: string) => {
    const decision = paginaSchrijven(acting, await redactie.eigenaarVan(paginaId));
    if (!decision.allow) throw new Refused(decision);
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
        policy: collega,
        handle: async ({ acting, params }) => {
          await mijn(acting, params.paginaId);
          return detail(await redactie.een(params.paginaId));
        },
      }),
      route(operations.maakPagina, {
        policy,
        handle: async ({ acting, body: { ouder, inhoud } }) => {
          await keurInvoer(inhoud);
          return detail(await redactie.maak(ouder, inhoud, schrijverVan(acting)));
        },
      }),
      route(operations.wijzigPagina, {
        policy: collega,
        handle: async ({ acting, params, body: { versie, inhoud } }) => {
          await mijn(acting, params.paginaId);
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
        policy: collega,
        handle: async ({ acting, params, body }) => {
          await mijn(acting, params.paginaId);
          return detail(await redactie.publiceer(params.paginaId, body.versie));
        },
      }),
      route(operations.bevestigPagina, {
        policy: collega,
        handle: async ({ acting, params, body: { herzienOp }, now }) => {
          await mijn(acting, params.paginaId);
          if (herzienOp <= dagVan(now)) throw new Problem('invoer-onjuist', { invalidParams: [voorbij] });
          if (!(await redactie.bevestig(params.paginaId, herzienOp, schrijverVan(acting))))
            throw new Problem('niet-gevonden');
        },
      }),
      route(operations.trekPaginaIn, {
        policy: collega,
        handle: async ({ acting, params }) => {
          await mijn(acting, params.paginaId);
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
const weigeringen = {
  ingehaald,
  leeg: { name: 'tekst', code: 'leeg', reason: 'Er staat nog geen tekst op deze pagina.' },
};
const bestandKwijt = {
  name: 'tekst',
  code: 'bestand-kwijt',
  reason: 'Een afbeelding of bijlage is er niet meer. Haal hem weg en voeg hem opnieuw toe.',
};
const onbekendeDoelgroep = { name: 'doelgroep', code: 'onbekend', reason: 'Kies uit de lijst voor wie dit is.' };
const onbekendeEigenaar = { name: 'eigenaar', code: 'onbekend', reason: 'Kies een collega als eigenaar.' };
const voorbij = { name: 'herzienOp', code: 'voorbij', reason: 'Kies een dag die nog komt.' };
const kring = { name: 'ouder', code: 'kring', reason: 'Een pagina kan niet onder zichzelf liggen.' };
