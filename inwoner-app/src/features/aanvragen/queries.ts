import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

/** The decision that it is about, and the case of it, when she came from there. */
export interface Over {
  zaak?: string;
  besluit?: string;
}

/** The form as anybody may read it. */
export const formulierQuery = (api: Api, formulier: string) =>
  queryOptions({
    queryKey: ['formulieren', formulier],
    queryFn: ({ signal }) => answer(api.GET('/formulieren/{formulier}', { params: { path: { formulier } }, signal })),
    staleTime: 5 * 60_000,
  });

/** Of all drafts of a form. */
export const aanvraagSleutel = (formulier: string) => ['aanvraag', formulier];

/** My draft and what is known of me. What this page keeps must not come back over what is being typed. */
export const aanvraagQuery = (api: Api, formulier: string, welke: string, over: Over = {}) =>
  queryOptions({
    queryKey: [...aanvraagSleutel(formulier), welke],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/formulieren/{formulier}/aanvraag', {
          params: { path: { formulier }, query: { ...over, welke } },
          signal,
        }),
      ),
    staleTime: Infinity,
    gcTime: 0,
  });
