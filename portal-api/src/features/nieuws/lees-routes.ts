import type { medewerkerOperations } from '@loket/contract';
import { collega, ingelogdeMedewerker as policy } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import { route, type Route } from '../../access/route.ts';
import { geefTekstbestand } from '../../domain/tekst/bestanden.ts';
import { gevonden, leidtMensen, lezerVan, lezerVanBericht } from './lezer.ts';
import type { NieuwsModuleDeps } from './module.ts';

/** Reading: the list, one article with its files, what was read, and the mail. */
export function leesRoutes(operations: typeof medewerkerOperations, deps: NieuwsModuleDeps): Route[] {
  const { nieuwsberichten, files } = deps;
  const { lezen, digest } = nieuwsberichten;
  return [
    route(operations.listNieuws, {
      policy,
      handle: async (vraag) => {
        const [lijst, leidt] = await Promise.all([
          lezen.lijst(await lezerVan(vraag, deps), vraag.query),
          leidtMensen(vraag.acting, deps),
        ]);
        return { ...lijst, leidt };
      },
    }),
    route(operations.getNieuwsVoorkeur, {
      policy: collega,
      handle: ({ acting }) => digest.voorkeur(acting.identificatie),
    }),
    route(operations.zetNieuwsVoorkeur, {
      policy: collega,
      handle: ({ acting, body, now }) => digest.kies(acting.identificatie, body, now),
    }),
    route(operations.listInstructies, {
      policy,
      handle: async (vraag) => ({
        instructies: await lezen.urgenteInstructies(vraag.query.onderwerp, await lezerVan(vraag, deps)),
      }),
    }),
    route(operations.getNieuwsbericht, {
      policy,
      handle: async (vraag) =>
        gevonden(
          await lezen.een(
            vraag.params.berichtId,
            await lezerVanBericht(vraag, deps),
            await rechtenVan(vraag.acting, deps),
          ),
        ),
    }),
    route(operations.leesNieuws, {
      policy,
      handle: async (vraag) =>
        void gevonden(await lezen.markeerGelezen(vraag.params.berichtId, await lezerVanBericht(vraag, deps))),
    }),
    route(operations.downloadNieuwsBestand, {
      policy,
      handle: async (vraag) => {
        const { berichtId, bestandId } = vraag.params;
        gevonden(await lezen.heeftBestand(berichtId, bestandId, await lezerVanBericht(vraag, deps)));
        return gevonden(await geefTekstbestand(bestandId, { files }));
      },
    }),
  ];
}

/** What she may do besides reading. */
export async function rechtenVan(acting: Medewerker, deps: NieuwsModuleDeps) {
  return { magModereren: heeftRecht(acting, 'redactie'), eigenTeams: await leidtMensen(acting, deps) };
}
