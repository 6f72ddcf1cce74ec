import { medewerkerOperations } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import {
  geefTekstbestand,
  neemAfbeelding,
  neemBijlage,
  type TekstbestandenDeps,
} from '../../domain/tekst/bestanden.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

const policy = medewerkerMet('redactie');

/** The images and attachments that editors put in their texts. Readers get them where the text is. */
export function tekstenModule(deps: TekstbestandenDeps): Module<Route> {
  return {
    name: 'teksten',
    door: 'medewerker',
    routes: [
      route(medewerkerOperations.bewaarTekstBestand, {
        policy,
        handle: (vraag) => (vraag.query.soort === 'afbeelding' ? neemAfbeelding : neemBijlage)(vraag, deps),
      }),
      route(medewerkerOperations.downloadTekstBestand, {
        policy,
        handle: async ({ params }) => {
          const bestand = await geefTekstbestand(params.bestandId, deps);
          if (!bestand) throw new Problem('niet-gevonden');
          return bestand;
        },
      }),
    ],
  };
}
