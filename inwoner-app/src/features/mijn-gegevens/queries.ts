import { answer } from '@loket/app';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

/** Whether the address is asked for; undefined leaves it to the API, which hides one that is secret. */
export type AdresVraag = 'tonen' | 'verbergen' | undefined;

export const mijnGegevensQuery = (api: Api, adres?: AdresVraag) =>
  queryOptions({
    queryKey: ['mijn-gegevens', adres ?? 'gewoon'],
    queryFn: ({ signal }) => answer(api.GET('/mijn-gegevens', { signal, params: { query: { adres } } })),
    placeholderData: keepPreviousData,
    // an address that was shown for a moment does not stay in memory
    ...(adres === 'tonen' && { gcTime: 0 }),
  });
