import { answer, done } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const inzendingenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['inzendingen'],
    queryFn: ({ signal }) => answer(api.GET('/inzendingen', { signal })),
    // Somebody who watches sees it move.
    refetchInterval: 15_000,
  });

export const probeerNu = (api: Api, inzendingId: string) =>
  done(api.POST('/inzendingen/{inzendingId}/opnieuw', { params: { path: { inzendingId } } }));
