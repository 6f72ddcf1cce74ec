import { medewerkerOperations, type ProductInhoud } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import { INDEXEER, type Producten, type ProductMetVersies } from '../../domain/producten/producten.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Search } from '../../platform/search/search.ts';

export interface ProductenBeheerDeps {
  producten: Producten;
  formulieren: Pick<Formulieren, 'lijst'>;
  search: Pick<Search, 'synonyms' | 'replaceSynonyms'>;
  settings: Pick<RegisterSettings, 'openFormulieren'>;
}

const policy = medewerkerMet('producten-beheren');

/** Where editors keep what the municipality offers, and the words by which it is found. Shows no data of persons. */
export function productenBeheerModule({
  producten,
  formulieren,
  search,
  settings,
}: ProductenBeheerDeps): Module<Route> {
  const operations = medewerkerOperations;
  const keuzes = async () => ({
    formulieren: (await formulieren.lijst()).map(({ id, titel }) => ({ id, titel: titel.nl })),
    openFormulieren: settings.openFormulieren !== null,
  });
  const detail = async (product: ProductMetVersies | null) => {
    if (!product) throw new Problem('niet-gevonden');
    return { ...product, keuzes: await keuzes() };
  };
  /** A form that was chosen before may be withdrawn meanwhile: the product then says how to apply without it. */
  const keurGoed = async ({ formulier, openFormulieren }: ProductInhoud, eerder?: ProductInhoud) => {
    const bekend =
      formulier === null ||
      formulier === eerder?.formulier ||
      (await formulieren.lijst()).some(({ id }) => id === formulier);
    if (!bekend) throw onjuist('inhoud.formulier', 'onbekend', 'Kies een formulier uit de lijst.');
    if (openFormulieren && !settings.openFormulieren)
      throw onjuist('inhoud.openFormulieren', 'onbekend', 'Deze gemeente heeft geen Open Formulieren.');
  };
  return {
    name: 'producten-beheer',
    door: 'medewerker',
    tasks: { [INDEXEER]: ({ slug }) => producten.indexeer(String(slug)) },
    routes: [
      route(operations.listProducten, { policy, handle: async () => ({ producten: await producten.alle() }) }),
      route(operations.getProductVersies, {
        policy,
        handle: async ({ params }) => detail(await producten.een(params.slug)),
      }),
      route(operations.maakProduct, {
        policy,
        handle: async ({ acting, body: { slug, inhoud }, now }) => {
          await keurGoed(inhoud);
          const product = await producten.maak(slug, inhoud, schrijverVan(acting), now);
          if (product === 'bestaat') throw onjuist('slug', 'bestaat', 'Er is al een product met dit adres.');
          return detail(product);
        },
      }),
      route(operations.wijzigProduct, {
        policy,
        handle: async ({ acting, params, body: { versie, inhoud }, now }) => {
          await keurGoed(inhoud, (await producten.een(params.slug))?.inhoud);
          const product = await producten.wijzig(params.slug, versie, inhoud, schrijverVan(acting), now);
          if (product === 'ingehaald') throw onjuist('versie', 'ingehaald', ingehaald);
          return detail(product);
        },
      }),
      route(operations.publiceerProduct, {
        policy,
        handle: async ({ params, body: { versie, vanaf }, now }) => {
          if (!(await producten.publiceer(params.slug, versie, vanaf, now))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.trekProductIn, {
        policy,
        handle: async ({ params }) => {
          if (!(await producten.trekIn(params.slug))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.getSynoniemen, {
        policy,
        handle: async () => {
          await producten.klaar();
          return { groepen: await search.synonyms() };
        },
      }),
      route(operations.zetSynoniemen, {
        policy,
        handle: async ({ body: { groepen, begonnenMet } }) => {
          await producten.klaar();
          if (!(await search.replaceSynonyms(groepen, begonnenMet)))
            throw onjuist('begonnenMet', 'ingehaald', ingehaald);
          return { groepen: await search.synonyms() };
        },
      }),
    ],
  };
}

const ingehaald = 'Een collega heeft dit net ook bewaard. Open het opnieuw en neem je wijziging over.';

const onjuist = (name: string, code: string, reason: string) =>
  new Problem('invoer-onjuist', { invalidParams: [{ name, code, reason }] });
