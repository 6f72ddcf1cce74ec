import type { medewerkerOperations } from '@loket/contract';
import { collega, ingelogdeMedewerker as policy } from '../../access/policies/routes.ts';
import { Refused } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import { gevonden, leidinggevendeVan, leidtMensen, lezerVan } from './lezer.ts';
import type { NieuwsModuleDeps } from './module.ts';

/** Must-reads: who says that she read it, and for a manager who of her own teams did not. */
export function plichtRoutes(operations: typeof medewerkerOperations, deps: NieuwsModuleDeps): Route[] {
  const { leesplichten } = deps.nieuwsberichten;
  return [
    route(operations.listLeesplichten, {
      policy,
      handle: async (vraag) => {
        const [open, leidt] = await Promise.all([
          leesplichten.openstaand(await lezerVan(vraag, deps)),
          leidtMensen(vraag.acting, deps),
        ]);
        return {
          leesplichten: open.map(({ id, titel, uiterlijk }) => ({ id, titel, uiterlijk })),
          vandaag: dagVan(vraag.now),
          leidt,
        };
      },
    }),
    route(operations.listLeesplichtenTeam, {
      policy: collega,
      handle: async (vraag) => {
        const uitkomst = await leesplichten.overzicht(await leidinggevendeVan(vraag, deps));
        if (uitkomst === 'geen-team') throw new Refused({ code: 'geen-toegang' });
        return { leesplichten: uitkomst, vandaag: dagVan(vraag.now) };
      },
    }),
    route(operations.bevestigNieuws, {
      policy,
      handle: async (vraag) => {
        const { params, body } = vraag;
        const uitkomst = await leesplichten.bevestig(params.berichtId, body.antwoord, await lezerVan(vraag, deps));
        if (gevonden(uitkomst) === 'fout') throw new Problem('invoer-onjuist', { invalidParams: [foutAntwoord] });
      },
    }),
    route(operations.listBevestigingen, {
      policy: collega,
      handle: async (vraag) => {
        const uitkomst = await leesplichten.vanEigenTeams(vraag.params.berichtId, await leidinggevendeVan(vraag, deps));
        if (uitkomst === 'geen-team') throw new Refused({ code: 'geen-toegang' });
        return gevonden(uitkomst);
      },
    }),
  ];
}

const foutAntwoord = {
  name: 'antwoord',
  code: 'fout',
  reason: 'Dit is niet het goede antwoord. Lees het bericht nog eens en probeer het opnieuw.',
};
