import { medewerkerOperations } from '@loket/contract';
import { ingelogdeMedewerker as policy } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import { heeftRecht } from '../../access/rights.ts';
import type { Evenementen } from '../../domain/evenementen/evenementen.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import { isInDienst } from '../../domain/medewerkers/rij.ts';
import type { Nieuwsberichten } from '../../domain/nieuwsberichten/nieuwsberichten.ts';
import type { Paginas } from '../../domain/paginas/paginas.ts';
import { gemeente, schrijverVan } from '../../domain/redactie/schrijver.ts';
import {
  eigenarenVan,
  type Onderwerp,
  paginapad,
  REDACTIE,
  type Terugmeldingen,
  type Terugmeldsoort,
} from '../../domain/terugmeldingen/terugmeldingen.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface TerugmeldingenDeps {
  terugmeldingen: Terugmeldingen;
  nieuwsberichten: { lezen: Pick<Nieuwsberichten['lezen'], 'eigenaarVan'> };
  paginas: Pick<Paginas, 'openstaand' | 'begin'> & { lezen: Pick<Paginas['lezen'], 'een'> };
  evenementen: Pick<Evenementen, 'een'>;
  medewerkers: Pick<Medewerkers, 'doelgroepVan' | 'een'>;
}

type Over = { soort: Exclude<Terugmeldsoort, 'portaal'>; id: string } | { soort: 'portaal'; pad: string };

/** What colleagues say is not right in what they read: work for who owns it. */
export function terugmeldingenModule(deps: TerugmeldingenDeps): Module<Route> {
  const { terugmeldingen, nieuwsberichten, paginas, evenementen, medewerkers } = deps;
  const operations = medewerkerOperations;
  /** What it is about, when she may read that. */
  const overWat = async (over: Over, acting: Medewerker, now: Date): Promise<Onderwerp | null> => {
    if (over.soort === 'portaal') {
      const pad = paginapad(over.pad);
      return { soort: 'portaal', id: pad, titel: pad, eigenaar: REDACTIE };
    }
    const { soort, id } = over;
    const doelgroep = await medewerkers.doelgroepVan(acting);
    const { identificatie } = acting;
    if (soort === 'evenement') {
      const evenement = acting.soort === 'medewerker' ? await evenementen.een(id) : null;
      if (!evenement?.doelgroep.some((woord) => doelgroep.includes(woord))) return null;
      const eigenaar = evenement.door === gemeente.identificatie ? REDACTIE : evenement.door;
      return { soort, id, titel: evenement.titel, eigenaar };
    }
    if (soort === 'nieuws') {
      const bericht = await nieuwsberichten.lezen.eigenaarVan(id, { identificatie, doelgroep, now });
      return bericht && { soort, id, ...bericht };
    }
    const lezer = { identificatie, doelgroep, redacteur: heeftRecht(acting, 'redactie') };
    const pagina = await paginas.lezen.een(id, lezer);
    return pagina && { soort, id, titel: pagina.titel, eigenaar: pagina.eigenaar.identificatie };
  };
  /** Of who left the work is that of who took over, or of whom she answered to. */
  const wieErIs = async (eigenaar: string, now: Date) => {
    const profiel = await medewerkers.een(eigenaar);
    if (!profiel || isInDienst(profiel, dagVan(now))) return eigenaar;
    return profiel.vervanger ?? profiel.leidinggevende ?? eigenaar;
  };
  return {
    name: 'terugmeldingen',
    door: 'medewerker',
    routes: [
      route(operations.meldTerug, {
        policy,
        handle: async ({ acting, body: { tekst, ...over }, now }) => {
          const onderwerp = await overWat(over, acting, now);
          if (!onderwerp) throw new Problem('niet-gevonden');
          const eigenaar = await wieErIs(onderwerp.eigenaar, now);
          await terugmeldingen.meld({ ...onderwerp, eigenaar }, tekst, schrijverVan(acting));
        },
      }),
      route(operations.listTerugmeldingen, {
        policy,
        handle: async ({ acting, now }) => {
          await paginas.begin();
          const [meldingen, werk] = await Promise.all([
            terugmeldingen.voor(eigenarenVan(acting)),
            paginas.openstaand(acting.identificatie, now),
          ]);
          return { meldingen, werk };
        },
      }),
      route(operations.handelTerugmeldingAf, {
        policy,
        handle: async ({ acting, params, body }) => {
          if (!(await terugmeldingen.handelAf(params.meldingId, body.antwoord, eigenarenVan(acting))))
            throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}
