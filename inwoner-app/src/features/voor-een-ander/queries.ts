import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

/** For whom I may act. */
export const voorEenAnderQuery = (api: Api) =>
  queryOptions({
    queryKey: ['voor-een-ander'],
    queryFn: ({ signal }) => answer(api.GET('/voor-een-ander', { signal })),
  });

/** The mandates that I gave and got. */
export const machtigingenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['machtigingen'],
    queryFn: ({ signal }) => answer(api.GET('/machtigingen', { signal })),
  });

/** What I, aged 12 to 15, keep to myself. */
export const afschermingQuery = (api: Api) =>
  queryOptions({
    queryKey: ['afscherming'],
    queryFn: ({ signal }) => answer(api.GET('/afscherming', { signal })),
  });
