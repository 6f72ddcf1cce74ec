import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../platform/inwoner-deur.ts';

/** What may help sooner than a product or form, for anybody. */
export const snellerQuery = (api: Api, bij: string) =>
  queryOptions({
    queryKey: ['voorzieningen', { bij }],
    queryFn: ({ signal }) => answer(api.GET('/voorzieningen', { params: { query: { bij } }, signal })),
    staleTime: 5 * 60_000,
  });

/** The same for who is logged in for herself, her own neighbourhood first. */
export const eigenSnellerQuery = (api: Api, bij: string) =>
  queryOptions({
    queryKey: ['mijn-buurt', { bij }],
    queryFn: ({ signal }) => answer(api.GET('/mijn-buurt/voorzieningen', { params: { query: { bij } }, signal })),
    staleTime: 5 * 60_000,
  });
