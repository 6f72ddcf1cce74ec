import { answer, done } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export interface Doelkeuze {
  doel: string;
  toelichting: string;
}

export interface Zoekvraag extends Doelkeuze {
  nummer: string;
}

const opgave = ({ doel, toelichting }: Doelkeuze) => ({ doel, ...(toelichting && { toelichting }) });

export const doelenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['doelen'],
    queryFn: async ({ signal }) => (await answer(api.GET('/doelen', { signal }))).doelen,
    staleTime: 60 * 60_000,
  });

export const zaakQuery = (api: Api, { bron, id }: ZaakRef) =>
  queryOptions({
    queryKey: ['zaken', 'een', bron, id],
    queryFn: ({ signal }) => answer(api.GET('/zaken/{bron}/{id}', { params: { path: { bron, id } }, signal })),
  });

/** The number and the purpose go in the body: never in an address, where logs and histories keep them. */
export const zoekZaak = (api: Api, { nummer, ...doel }: Zoekvraag) =>
  answer(api.POST('/zaken/_zoek', { body: { nummer, ...opgave(doel) } }));

/** States why one case, reached by a link, is looked at. */
export const geefDoel = (api: Api, { bron, id }: ZaakRef, doel: Doelkeuze) =>
  done(api.POST('/zaken/{bron}/{id}/doel', { params: { path: { bron, id } }, body: opgave(doel) }));
