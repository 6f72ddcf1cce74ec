import { answer } from '@loket/app';
import type { Bijdragecijfer, Bijdrageperiode } from '@loket/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const periodes = [
  'deze-maand',
  'vorige-maand',
  '4-weken',
  '13-weken',
  '26-weken',
] as const satisfies readonly Bijdrageperiode[];

/** Which days, as the address says; thirteen weeks when it says nothing. */
export const leesPeriode = (zoek: URLSearchParams): Bijdrageperiode =>
  periodes.find((een) => een === zoek.get('periode')) ?? '13-weken';

/** Whether things of this figure have a last day; what helped and courses have none. */
export const heeftTermijn = (cijfer: Bijdragecijfer): boolean => cijfer === 'contactverzoeken' || cijfer === 'zaken';

export const bijdrageQuery = (api: Api, periode: Bijdrageperiode) =>
  queryOptions({
    queryKey: ['bijdrage', periode],
    queryFn: ({ signal }) => answer(api.GET('/bijdrage', { params: { query: { periode } }, signal })),
    placeholderData: keepPreviousData,
  });

/** Only her own: the start page compares with nobody, so no team has to be asked. */
export const eigenBijdrageQuery = (api: Api) =>
  queryOptions({
    queryKey: ['bijdrage', 'eigen'],
    queryFn: ({ signal }) =>
      answer(api.GET('/bijdrage', { params: { query: { periode: '4-weken', vergelijken: 'nee' } }, signal })),
  });

export const itemsQuery = (api: Api, cijfer: Bijdragecijfer, periode: Bijdrageperiode) =>
  queryOptions({
    queryKey: ['bijdrage', 'items', cijfer, periode],
    queryFn: ({ signal }) =>
      answer(api.GET('/bijdrage/{cijfer}/items', { params: { path: { cijfer }, query: { periode } }, signal })),
  });

export const teamsOnderQuery = (api: Api) =>
  queryOptions({
    queryKey: ['bijdrage', 'teams'],
    queryFn: ({ signal }) => answer(api.GET('/bijdrage/teams', { signal })),
  });

export const teamBijdrageQuery = (api: Api, team: string, periode: Bijdrageperiode) =>
  queryOptions({
    queryKey: ['bijdrage', 'team', team, periode],
    queryFn: ({ signal }) =>
      answer(api.GET('/bijdrage/teams/{team}', { params: { path: { team }, query: { periode } }, signal })),
    placeholderData: keepPreviousData,
  });
