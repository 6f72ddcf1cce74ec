import { inwonerOperations } from '@loket/contract';
import { iedereen } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Producten } from '../../domain/producten/producten.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import { presentOpenFormulier, presentProduct, type ProductDeps } from './get-product.ts';

/** The pages of products and services, for everybody. Shows no data of persons. */
export function productenModule({
  producten,
  ...deps
}: ProductDeps & { producten: Pick<Producten, 'gepubliceerd' | 'heeftOpenFormulier'> }): Module<Route> {
  return {
    name: 'producten',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.getProduct, {
        policy: iedereen,
        handle: async ({ params, query }) => {
          const product = await producten.gepubliceerd(params.slug);
          if (!product) throw new Problem('niet-gevonden');
          return presentProduct(product, query.taal, deps);
        },
      }),
      route(inwonerOperations.getOpenFormulier, {
        policy: iedereen,
        handle: async ({ params: { naam } }) => {
          const formulier = (await producten.heeftOpenFormulier(naam)) && presentOpenFormulier(naam, deps.settings);
          if (!formulier) throw new Problem('niet-gevonden');
          return formulier;
        },
      }),
    ],
  };
}
