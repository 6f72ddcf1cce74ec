import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../platform/inwoner-deur.ts';

/** The languages in which a receipt is written; who reads another gets Dutch. */
export const bewijsTaal = (taal: string) => (taal === 'en' ? ('en' as const) : ('nl' as const));

/** The receipt of a form, for who is logged in. */
export const ontvangstbewijsQuery = (api: Api, id: string, taal: string) =>
  queryOptions({
    // The topic of cases: what becomes a case is told there.
    queryKey: ['zaken', 'inzending', id, bewijsTaal(taal)],
    queryFn: ({ signal }) =>
      answer(api.GET('/inzendingen/{id}', { params: { path: { id }, query: { taal: bewijsTaal(taal) } }, signal })),
  });
