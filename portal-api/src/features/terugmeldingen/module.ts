import { medewerkerOperations } from '@loket/contract';
import { ingelogdeMedewerker as policy } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import { isInDienst } from '../../domain/medewerkers/rij.ts';
import type { Nieuwsberichten } from '../../domain/nieuwsberichten/nieuwsberichten.ts';
import type { Paginas } from '../../domain/paginas/paginas.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import type { Terugmeldingen } from '../../domain/terugmeldingen/terugmeldingen.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface TerugmeldingenDeps {
  terugmeldingen: Terugmeldingen;
  nieuwsberichten: { lezen: Pick<Nieuwsberichten['lezen'], 'eigenaarVan'> };
  paginas: Pick<Paginas, 'openstaand'> & { lezen: Pick<Paginas['lezen'], 'een'> };
  medewerkers: Pick<Medewerkers, 'doelgroepVan' | 'een'>;
}

/** What colleagues say is not right in news and pages: work for who owns it. */
export function terugmeldingenModule(deps: TerugmeldingenDeps): Module<Route> {
  const { terugmeldingen, nieuwsberichten, paginas, medewerkers } = deps;
  const operations = medewerkerOperations;
  /** What it is about, when she may read that. */
  const overWat = async (soort: 'nieuws' | 'pagina', id: string, acting: Medewerker, now: Date) => {
    const doelgroep = await medewerkers.doelgroepVan(acting);
    if (soort === 'nieuws') {
      const { identificatie } = acting;
      const bericht = await nieuwsberichten.lezen.eigenaarVan(id, { identificatie, doelgroep, now });
      return bericht && { soort, id, ...bericht, pad: `/nieuws/${id}` };
    }
    const pagina = await paginas.lezen.een(id, doelgroep);
    return pagina && { soort, id, titel: pagina.titel, eigenaar: pagina.eigenaar.identificatie, pad: `/paginas/${id}` };
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
        handle: async ({ acting, body: { soort, id, tekst }, now }) => {
          const over = await overWat(soort, id, acting, now);
          if (!over) throw new Problem('niet-gevonden');
          const eigenaar = await wieErIs(over.eigenaar, now);
          await terugmeldingen.meld({ ...over, eigenaar }, tekst, schrijverVan(acting));
        },
      }),
      route(operations.listTerugmeldingen, {
        policy,
        handle: async ({ acting, now }) => {
          const [meldingen, werk] = await Promise.all([
            terugmeldingen.voor(acting.identificatie),
            paginas.openstaand(acting.identificatie, now),
          ]);
          return { meldingen, werk };
        },
      }),
      route(operations.handelTerugmeldingAf, {
        policy,
        handle: async ({ acting, params, body }) => {
          if (!(await terugmeldingen.handelAf(params.meldingId, body.antwoord, acting.identificatie)))
            throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}
