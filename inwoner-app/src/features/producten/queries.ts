import { answer } from '@loket/app';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';
import { facetVan, type Vraag } from './vraag.ts';

const taalVan = (taal: string) => (taal === 'en' ? 'en' : 'nl');

export const productenQuery = (api: Api, vraag: Vraag, taal: string) =>
  queryOptions({
    queryKey: ['producten', 'lijst', vraag, taalVan(taal)],
    queryFn: ({ signal }) => {
      const { zoek, pagina } = vraag;
      const query = { zoek, pagina, soort: 'product' as const, facet: facetVan(vraag), taal: taalVan(taal) };
      return answer(api.GET('/zoeken', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

/** What was changed after what people said, with these words: there is no more than a few. */
export const gevondenVerbeteringenQuery = (api: Api, zoek: string, taal: string) =>
  queryOptions({
    queryKey: ['producten', 'verbeteringen', zoek, taalVan(taal)],
    queryFn: ({ signal }) => {
      const query = { zoek, soort: 'verbetering' as const, taal: taalVan(taal) };
      return answer(api.GET('/zoeken', { params: { query }, signal }));
    },
    enabled: zoek !== '',
  });

export const productQuery = (api: Api, slug: string, taal: string) =>
  queryOptions({
    queryKey: ['producten', slug, taalVan(taal)],
    queryFn: ({ signal }) =>
      answer(api.GET('/producten/{slug}', { params: { path: { slug }, query: { taal: taalVan(taal) } }, signal })),
  });
