import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import { bewijsTaal } from '../../components/ontvangstbewijs-query.ts';
import type { Api } from '../../platform/inwoner-deur.ts';

// Under the topic of cases: what changes with a signature is told there.

/** What I must sign, or signed. */
export const ondertekenenQuery = (api: Api, taal: string) =>
  queryOptions({
    queryKey: ['zaken', 'ondertekenen', bewijsTaal(taal)],
    queryFn: ({ signal }) =>
      answer(api.GET('/medeondertekeningen', { params: { query: { taal: bewijsTaal(taal) } }, signal })),
  });

/** One of them, with what I put my signature under. */
export const handtekeningQuery = (api: Api, id: string, taal: string) =>
  queryOptions({
    queryKey: ['zaken', 'ondertekenen', id, bewijsTaal(taal)],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/medeondertekeningen/{medeondertekeningId}', {
          params: { path: { medeondertekeningId: id }, query: { taal: bewijsTaal(taal) } },
          signal,
        }),
      ),
  });
