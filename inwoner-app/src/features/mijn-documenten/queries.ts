import { answer } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export const inzendingQuery = (api: Api, { bron, id }: ZaakRef) =>
  queryOptions({
    queryKey: ['documenten', 'inzending', bron, id],
    queryFn: ({ signal }) =>
      answer(api.GET('/zaken/{bron}/{id}/inzending', { params: { path: { bron, id } }, signal })),
  });

export const documentenQuery = (api: Api, vraag: { zoek: string; pagina: number }) =>
  queryOptions({
    queryKey: ['documenten', 'lijst', vraag],
    queryFn: ({ signal }) => answer(api.GET('/documenten', { params: { query: vraag }, signal })),
    placeholderData: keepPreviousData,
  });

/** What she gave for other cases and that can be given for this one, page by page. */
export const herbruikbaarQuery = (api: Api, { bron, id }: ZaakRef, zoek: string) =>
  infiniteQueryOptions({
    queryKey: ['documenten', 'herbruikbaar', bron, id, zoek],
    queryFn: ({ signal, pageParam: pagina }) =>
      answer(
        api.GET('/documenten', { params: { query: { zoek, pagina, herbruikbaarVoor: `${bron}/${id}` } }, signal }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ pagina, perPagina, aantal }) => (pagina * perPagina < aantal ? pagina + 1 : undefined),
    placeholderData: keepPreviousData,
  });
