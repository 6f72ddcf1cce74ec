import { answer } from '@loket/app';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';
import type { Vraag } from './adres.ts';

export const suggestiesQuery = (api: Api, zoek: string) =>
  queryOptions({
    queryKey: ['zoeken', 'suggesties', zoek],
    queryFn: ({ signal }) => answer(api.GET('/zoeken/suggesties', { params: { query: { zoek } }, signal })),
    enabled: zoek.length >= 3,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const zoekQuery = (api: Api, { zoek, soort, facetten, pagina }: Vraag) =>
  queryOptions({
    queryKey: ['zoeken', 'lijst', zoek, soort, facetten, pagina],
    queryFn: ({ signal }) =>
      answer(api.GET('/zoeken', { params: { query: { zoek, pagina, ...facetten, ...(soort && { soort }) } }, signal })),
    placeholderData: keepPreviousData,
  });
