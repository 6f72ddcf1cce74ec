import { medewerkerOperations, MELDINGEN_PER_PAGINA } from '@loket/contract';
import { ingelogdeMedewerker } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import type { Mailen } from '../../domain/meldingen/mailen.ts';
import type { Meldingen } from '../../domain/meldingen/meldingen.ts';
import { type Melding, type Meldinggroep, ontvangerVan, soortenVan } from '../../domain/meldingen/model.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface MeldingenDeps {
  meldingen: Meldingen;
  /** The work that brings them by mail. */
  mailen: Pick<Mailen, 'tasks' | 'adresVan'>;
}

const policy = ingelogdeMedewerker;

/** What an employee is told of: each sees and marks her own, whoever made it. */
export function meldingenModule({ meldingen, mailen }: MeldingenDeps): Module<Route> {
  const { voorkeuren } = meldingen;
  const operations = medewerkerOperations;
  const instellingen = async (acting: Medewerker) => ({
    keuzes: await voorkeuren.van(ontvangerVan(acting)),
    email: (await mailen.adresVan(ontvangerVan(acting))) ?? acting.email,
  });
  return {
    name: 'meldingen',
    door: 'medewerker',
    tasks: mailen.tasks,
    routes: [
      route(operations.listMeldingen, {
        policy,
        handle: async ({ acting, query: { groep, welke, pagina }, now }) => {
          const wie = ontvangerVan(acting);
          const perPagina = MELDINGEN_PER_PAGINA;
          const [{ meldingen: gevonden, aantal }, ongelezen] = await Promise.all([
            meldingen.lijst(wie, {
              ...soorten(groep),
              ongelezen: welke === 'ongelezen',
              vanaf: (pagina - 1) * perPagina,
              aantal: perPagina,
            }),
            meldingen.ongelezen(wie),
          ]);
          const peilmoment = now.toISOString();
          return { meldingen: gevonden.map(presentMelding), aantal, ongelezen, pagina, perPagina, peilmoment };
        },
      }),
      route(operations.telMeldingen, {
        policy,
        handle: async ({ acting }) => {
          const wie = ontvangerVan(acting);
          // Every page asks this, so here is where it is heard at which address she reads her mail.
          await voorkeuren.onthoudAdres(wie, acting.email);
          return { ongelezen: await meldingen.ongelezen(wie) };
        },
      }),
      route(operations.leesAlleMeldingen, {
        policy,
        handle: ({ acting, body: { groep, tot } }) =>
          meldingen.allesGelezen(ontvangerVan(acting), new Date(tot), soorten(groep).soorten),
      }),
      route(operations.leesMelding, {
        policy,
        handle: async ({ acting, params }) => {
          if (!(await meldingen.gelezen(ontvangerVan(acting), params.meldingId))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.getMeldinginstellingen, { policy, handle: ({ acting }) => instellingen(acting) }),
      route(operations.kiesMeldinginstellingen, {
        policy,
        handle: async ({ acting, body }) => {
          await voorkeuren.kies(ontvangerVan(acting), body);
          await voorkeuren.onthoudAdres(ontvangerVan(acting), acting.email);
          return instellingen(acting);
        },
      }),
    ],
  };
}

const soorten = (groep: Meldinggroep | undefined) => (groep ? { soorten: soortenVan(groep) } : {});

function presentMelding({ id, soort, onderwerp, toelichting, pad, gemaakt, gelezen }: Melding) {
  return { id, soort, onderwerp, toelichting, pad, gemaakt: gemaakt.toISOString(), gelezen: gelezen !== null };
}
