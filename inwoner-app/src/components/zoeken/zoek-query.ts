import { answer } from '@loket/app';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

/** What could be meant by what is typed, of products. */
export const suggestiesQuery = (api: Api, zoek: string, taal: string) =>
  queryOptions({
    queryKey: ['zoeken', 'suggesties', zoek, taal],
    queryFn: ({ signal }) =>
      answer(api.GET('/zoeken/suggesties', { params: { query: { zoek, taal, soort: 'product' } }, signal })),
    enabled: zoek.length >= 3,
    placeholderData: keepPreviousData,
  });
