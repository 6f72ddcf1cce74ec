import { answer } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../platform/inwoner-deur.ts';

/** The tasks of one case; apart from what shows them, so that a route can ask before its page is there. */
export const takenVanZaakQuery = (api: Api, { bron, id }: ZaakRef) =>
  queryOptions({
    queryKey: ['taken', 'zaak', bron, id],
    queryFn: ({ signal }) => answer(api.GET('/taken', { params: { query: { zaakBron: bron, zaakId: id } }, signal })),
  });
