import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../platform/inwoner-deur.ts';

/** Of one form or one product; of everything when both are left out. */
export interface VerbeteringenVan {
  formulier?: string;
  product?: string;
}

export const verbeteringenQuery = (api: Api, taal: string, van: VerbeteringenVan = {}) => {
  const query = { ...van, taal: taal === 'en' ? ('en' as const) : ('nl' as const) };
  return queryOptions({
    queryKey: ['verbeteringen', query],
    queryFn: ({ signal }) => answer(api.GET('/u-zei-wij-deden', { params: { query }, signal })),
    staleTime: 5 * 60_000,
  });
};
