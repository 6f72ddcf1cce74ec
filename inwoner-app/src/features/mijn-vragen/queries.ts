import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export const vragenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['vragen', 'lijst'],
    queryFn: ({ signal }) => answer(api.GET('/vragen', { signal })),
  });

export const vraagQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['vragen', 'een', id],
    queryFn: ({ signal }) => answer(api.GET('/vragen/{id}', { params: { path: { id } }, signal })),
  });

/** The case that a question will be about. */
export interface OverZaak {
  bron: string;
  id: string;
}

export const formulierQuery = (api: Api, over: OverZaak | null) =>
  queryOptions({
    queryKey: ['vragen', 'formulier', over],
    queryFn: ({ signal }) => answer(api.GET('/vraagformulier', { params: { query: over ?? {} }, signal })),
  });
