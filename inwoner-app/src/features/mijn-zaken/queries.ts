import { answer } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import type { Overzicht, ZaakSamenvatting, ZakenLijst } from '@loket/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';
import type { ZakenVraag } from './vraag.ts';

export const zakenQuery = (api: Api, vraag: ZakenVraag) =>
  queryOptions({
    queryKey: ['zaken', 'lijst', vraag],
    queryFn: ({ signal }) => {
      const query = { stand: vraag.stand, pagina: vraag.pagina, ...(vraag.zoek && { zoek: vraag.zoek }) };
      return answer(api.GET('/zaken', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const zaakQuery = (api: Api, { bron, id }: ZaakRef) =>
  queryOptions({
    queryKey: ['zaken', 'een', bron, id],
    queryFn: ({ signal }) => answer(api.GET('/zaken/{bron}/{id}', { params: { path: { bron, id } }, signal })),
  });

/** Proofs of receipt of what was sent to this case; of the portal itself, so there before a register knows of it. */
export const ontvangstenQuery = (api: Api, { bron, id }: ZaakRef) =>
  queryOptions({
    queryKey: ['documenten', 'ontvangsten', bron, id],
    queryFn: ({ signal }) =>
      answer(api.GET('/zaken/{bron}/{id}/ontvangsten', { params: { path: { bron, id } }, signal })),
  });

/** What a list already told about this case, to show its top at once. */
export function bekendeSamenvatting(client: QueryClient, { bron, id }: ZaakRef): ZaakSamenvatting | undefined {
  const lijsten = client.getQueriesData<ZakenLijst>({ queryKey: ['zaken', 'lijst'] });
  const overzicht = client.getQueryData<Overzicht>(['overzicht']);
  const bekend = [...lijsten.flatMap(([, lijst]) => lijst?.resultaten ?? []), ...(overzicht?.lopend ?? [])];
  return bekend.find((zaak) => zaak.bron === bron && zaak.id === id);
}
