import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../platform/medewerker-deur.ts';

/** Where what is new for me stands. */
export const MELDINGEN = '/meldingen';

/** How much I have not read: asked once, and again when the live stream says that it changed. */
export const aantalQuery = (api: Api) =>
  queryOptions({
    queryKey: ['meldingen', 'aantal'],
    queryFn: ({ signal }) => answer(api.GET('/meldingen/aantal', { signal })),
    staleTime: 5 * 60_000,
    retry: false,
  });
