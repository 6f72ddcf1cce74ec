import { answer } from '@loket/app';
import type { NieuweInzageBeperking } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const beperkingenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['inzage-beperkingen'],
    queryFn: ({ signal }) => answer(api.GET('/inzage-beperkingen', { signal })),
  });

export const beperkingQuery = (api: Api, beperkingId: string) =>
  queryOptions({
    queryKey: ['inzage-beperkingen', beperkingId],
    queryFn: ({ signal }) =>
      answer(api.GET('/inzage-beperkingen/{beperkingId}', { params: { path: { beperkingId } }, signal })),
    // each look is logged: only when somebody comes here
    refetchOnWindowFocus: false,
  });

export const vraagBeperking = (api: Api, body: NieuweInzageBeperking) =>
  answer(api.POST('/inzage-beperkingen', { body }));

/** What can be done with one restriction. */
export type Handeling = 'bevestigen' | 'afwijzen' | 'opheffen';

export function doeBeperking(api: Api, beperkingId: string, wat: Handeling, toelichting: string) {
  const params = { path: { beperkingId } };
  if (wat === 'bevestigen') return answer(api.POST('/inzage-beperkingen/{beperkingId}/bevestigen', { params }));
  const body = { toelichting };
  if (wat === 'afwijzen') return answer(api.POST('/inzage-beperkingen/{beperkingId}/afwijzen', { params, body }));
  return answer(api.POST('/inzage-beperkingen/{beperkingId}/opheffen', { params, body }));
}
