import { answer } from '@loket/app';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';
import type { Filter } from './filter.ts';

/** Who looked, page by page. What was fetched before stays on screen while another choice is being fetched. */
export const inzageQuery = (api: Api, { periode, wie }: Filter) =>
  infiniteQueryOptions({
    queryKey: ['inzage', periode, wie ?? ''],
    queryFn: ({ signal, pageParam }) =>
      answer(api.GET('/inzage', { signal, params: { query: { periode, wie, na: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    placeholderData: keepPreviousData,
  });
