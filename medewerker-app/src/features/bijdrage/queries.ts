import { answer } from '@loket/app';
import type { Bijdragecijfer } from '@loket/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const weken = [4, 13, 26] as const;
export type Weken = (typeof weken)[number];

/** How far back, as the address says; thirteen weeks when it says nothing. */
export const leesWeken = (zoek: URLSearchParams): Weken => weken.find((een) => String(een) === zoek.get('weken')) ?? 13;

export const bijdrageQuery = (api: Api, hoeveel: Weken) =>
  queryOptions({
    queryKey: ['bijdrage', hoeveel],
    queryFn: ({ signal }) => answer(api.GET('/bijdrage', { params: { query: { weken: hoeveel } }, signal })),
    placeholderData: keepPreviousData,
  });

export const itemsQuery = (api: Api, cijfer: Bijdragecijfer, hoeveel: Weken) =>
  queryOptions({
    queryKey: ['bijdrage', 'items', cijfer, hoeveel],
    queryFn: ({ signal }) =>
      answer(api.GET('/bijdrage/{cijfer}/items', { params: { path: { cijfer }, query: { weken: hoeveel } }, signal })),
  });

export const teamsOnderQuery = (api: Api) =>
  queryOptions({
    queryKey: ['bijdrage', 'teams'],
    queryFn: ({ signal }) => answer(api.GET('/bijdrage/teams', { signal })),
  });

export const teamBijdrageQuery = (api: Api, team: string, hoeveel: Weken) =>
  queryOptions({
    queryKey: ['bijdrage', 'team', team, hoeveel],
    queryFn: ({ signal }) =>
      answer(api.GET('/bijdrage/teams/{team}', { params: { path: { team }, query: { weken: hoeveel } }, signal })),
    placeholderData: keepPreviousData,
  });
