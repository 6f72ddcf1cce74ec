import { answer, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Contactgegevens } from '@loket/contract';
import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export const contactQuery = (api: Api) =>
  queryOptions({
    queryKey: ['gegevens', 'contact'],
    queryFn: ({ signal }) => answer(api.GET('/contactgegevens', { signal })),
  });

type Antwoord = Parameters<typeof answer<Contactgegevens>>[0];

/** Changes something; the answer is how it stands then, so nothing is fetched again. */
export function useWijzigen<Waarden>(stuur: (api: Api, waarden: Waarden) => Antwoord) {
  const { api, queryClient } = useApp();
  return useMutation<Contactgegevens, ApiFout, Waarden>({
    mutationFn: (waarden) => answer(stuur(api, waarden)),
    onSuccess: (data) => queryClient.setQueryData(contactQuery(api).queryKey, data),
  });
}
