import { answer } from '@loket/app';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export interface BerichtenVraag {
  stand: 'alle' | 'ongelezen';
  zoek: string;
  pagina: number;
}

export const berichtenQuery = (api: Api, { stand, zoek, pagina }: BerichtenVraag) =>
  queryOptions({
    queryKey: ['berichten', 'lijst', stand, zoek, pagina],
    queryFn: ({ signal }) =>
      answer(api.GET('/berichten', { params: { query: { stand, pagina, ...(zoek && { zoek }) } }, signal })),
    placeholderData: keepPreviousData,
  });

export const berichtQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['berichten', 'een', id],
    queryFn: ({ signal }) => answer(api.GET('/berichten/{id}', { params: { path: { id } }, signal })),
  });

/** How many messages were not opened yet, for the mark in the navigation. */
export const ongelezenTeller = (api: Api) => ({
  queryKey: ['berichten', 'ongelezen'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await answer(api.GET('/ongelezen-berichten', { signal }))).aantal,
});
