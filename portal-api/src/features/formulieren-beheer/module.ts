import { medewerkerOperations } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { nodigNiveau, type AccessSettings } from '../../access/settings.ts';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import type { Formulierredactie } from '../../domain/formulieren/redactie.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { keurFormulier } from './keur-formulier.ts';
import { leegFormulier, namenVoor } from './nieuw.ts';

export interface FormulierenBeheerDeps {
  redactie: Formulierredactie;
  formulieren: Pick<Formulieren, 'versie'>;
  registers: Pick<Registers, 'zaaktypen'>;
  settings: AccessSettings;
}

const policy = medewerkerMet('formulieren-beheren');

/** Where editors build, try and publish forms. Shows no data of persons: of who fills in a form only how many. */
export function formulierenBeheerModule(deps: FormulierenBeheerDeps): Module<Route> {
  const { redactie, formulieren, registers, settings } = deps;
  const operations = medewerkerOperations;
  const zaaktypen = async () =>
    (await registers.zaaktypen.alle())
      .map(({ identificatie, naam }) => ({ identificatie, naam, niveau: nodigNiveau({ identificatie }, settings) }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const beheer = async (id: string, now: Date) => {
    const formulier = await redactie.een(id);
    if (!formulier) throw new Problem('niet-gevonden');
    return { ...formulier, zaaktypen: await zaaktypen(), vandaag: dagVan(now) };
  };
  /** What a copy begins with: what is being written, else the newest version. */
  const bronVan = async (id: string): Promise<Formulier> => {
    const bron = await redactie.een(id);
    const inhoud = bron?.ontwerp?.inhoud ?? bron?.nieuwste;
    if (!inhoud) throw new Problem('niet-gevonden');
    return inhoud;
  };
  return {
    name: 'formulieren-beheer',
    door: 'medewerker',
    routes: [
      route(operations.listFormulieren, {
        policy,
        handle: async () => ({ formulieren: await redactie.alle(), zaaktypen: await zaaktypen() }),
      }),
      route(operations.getFormulierBeheer, {
        policy,
        handle: ({ params, now }) => beheer(params.formulier, now),
      }),
      route(operations.getFormulierVersie, {
        policy,
        handle: async ({ params }) => {
          const versie = await formulieren.versie(params.formulier, params.versie);
          if (!versie) throw new Problem('niet-gevonden');
          return versie;
        },
      }),
      route(operations.maakFormulier, {
        policy,
        handle: async ({ acting, body: { titel, zaaktype, kopieVan }, now }) => {
          const inhoud = kopieVan
            ? { ...(await bronVan(kopieVan)), titel: { nl: titel }, zaaktype }
            : leegFormulier(titel, zaaktype);
          return beheer(await redactie.maak(namenVoor(titel), inhoud, schrijverVan(acting), now), now);
        },
      }),
      route(operations.bewaarFormulierOntwerp, {
        policy,
        handle: async ({ acting, params: { formulier }, body: { inhoud, ...gezien }, now }) => {
          const bewaard = await redactie.bewaar(formulier, gezien, inhoud, schrijverVan(acting), now);
          return { bewaard, beheer: await beheer(formulier, now) };
        },
      }),
      route(operations.verwijderFormulierOntwerp, {
        policy,
        handle: async ({ params }) => {
          if (!(await redactie.gooiWeg(params.formulier))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.keurFormulier, {
        policy,
        handle: ({ body, now }) => keurFormulier(body, now, registers),
      }),
      route(operations.publiceerFormulier, {
        policy,
        handle: async ({ acting, params: { formulier }, body: { revisie }, now }) => {
          const { ontwerp } = await beheer(formulier, now);
          if (ontwerp?.revisie !== revisie) throw ingehaald();
          const { bevindingen } = await keurFormulier(ontwerp.inhoud, now, registers);
          const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
          if (fouten.length > 0) {
            const invalidParams = fouten.map(({ pad, code }) => ({ name: pad.join('.'), code, reason: nietZo }));
            throw new Problem('invoer-onjuist', { invalidParams });
          }
          if (!(await redactie.publiceer(formulier, revisie, schrijverVan(acting), now))) throw ingehaald();
          return beheer(formulier, now);
        },
      }),
      route(operations.zetFormulierTerug, {
        policy,
        // Not examined again: it is the way back when something is wrong with what people fill in now.
        handle: async ({ acting, params: { formulier }, body: { versie, nieuwste }, now }) => {
          if (!(await redactie.een(formulier))) throw new Problem('niet-gevonden');
          if (!(await redactie.zetTerug(formulier, versie, nieuwste, schrijverVan(acting), now))) throw ingehaald();
          return beheer(formulier, now);
        },
      }),
      route(operations.trekFormulierIn, {
        policy,
        handle: async ({ params }) => {
          if (!(await redactie.trekIn(params.formulier))) throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}

const nietZo = 'Dit moet eerst goed zijn.';
const ingehaald = () =>
  new Problem('invoer-onjuist', {
    invalidParams: [
      {
        name: 'revisie',
        code: 'ingehaald',
        reason: 'Een collega heeft dit formulier net ook bewaard of gepubliceerd.',
      },
    ],
  });
