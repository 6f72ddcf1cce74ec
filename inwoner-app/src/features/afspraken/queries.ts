import { answer } from '@loket/app';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export const afsprakenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['afspraken', 'lijst'],
    queryFn: ({ signal }) => answer(api.GET('/afspraken', { signal })),
  });

export const afspraakQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['afspraken', 'een', id],
    queryFn: ({ signal }) => answer(api.GET('/afspraken/{id}', { params: { path: { id } }, signal })),
  });

export const keuzesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['afspraken', 'keuzes'],
    queryFn: ({ signal }) => answer(api.GET('/afspraakkeuzes', { signal })),
    // what is being chosen from must not change under somebody's hands
    staleTime: 5 * 60_000,
  });

export const tijdenQuery = (api: Api, { product, plek, van }: { product: string; plek: string; van: string | null }) =>
  queryOptions({
    queryKey: ['afspraken', 'tijden', product, plek, van],
    queryFn: ({ signal }) =>
      answer(api.GET('/afspraaktijden', { params: { query: { product, plek, ...(van && { van }) } }, signal })),
    placeholderData: keepPreviousData,
  });
