import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

/** Where a form of Open Formulieren is, and what shows it here. */
export const openFormulierQuery = (api: Api, naam: string) =>
  queryOptions({
    queryKey: ['open-formulieren', naam],
    queryFn: ({ signal }) => answer(api.GET('/open-formulieren/{naam}', { params: { path: { naam } }, signal })),
    staleTime: 5 * 60_000,
  });
