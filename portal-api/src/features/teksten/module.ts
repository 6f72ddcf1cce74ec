import { medewerkerOperations } from '@loket/contract';
import { collega } from '../../access/policies/routes.ts';
import { Refused, type Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import { route, type Route } from '../../access/route.ts';
import {
  geefTekstbestand,
  neemAfbeelding,
  neemBijlage,
  type TekstbestandenDeps,
} from '../../domain/tekst/bestanden.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

interface TekstenDeps extends TekstbestandenDeps {
  /** Whether she has a text of her own to write, though she is no editor. */
  schrijft(medewerker: string): Promise<boolean>;
}

/** The images and attachments that editors and owners put in their texts. Readers get them where the text is. */
export function tekstenModule(deps: TekstenDeps): Module<Route> {
  const policy = collega;
  const schrijver = async (acting: Medewerker) => {
    if (!heeftRecht(acting, 'redactie') && !(await deps.schrijft(acting.identificatie)))
      throw new Refused({ code: 'geen-toegang' });
  };
  return {
    name: 'teksten',
    door: 'medewerker',
    routes: [
      route(medewerkerOperations.bewaarTekstBestand, {
        policy,
        handle: async (vraag) => {
          await schrijver(vraag.acting);
          return (vraag.query.soort === 'afbeelding' ? neemAfbeelding : neemBijlage)(vraag, deps);
        },
      }),
      route(medewerkerOperations.downloadTekstBestand, {
        policy,
        handle: async ({ acting, params }) => {
          await schrijver(acting);
          const bestand = await geefTekstbestand(params.bestandId, deps);
          if (!bestand) throw new Problem('niet-gevonden');
          return bestand;
        },
      }),
    ],
  };
}
