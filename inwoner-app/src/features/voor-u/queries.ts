import { answer, done } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export const voorUQuery = (api: Api) =>
  queryOptions({
    queryKey: ['voor-u'],
    queryFn: ({ signal }) => answer(api.GET('/voor-u', { signal })),
    // tips are no news: once a visit is enough
    staleTime: Infinity,
  });

export const kiesTips = (api: Api, body: { aan: boolean; terug: boolean }) => done(api.PUT('/voor-u/keuze', { body }));

export const verbergTip = (api: Api, tipId: string) =>
  done(api.DELETE('/voor-u/tips/{tipId}', { params: { path: { tipId } } }));
