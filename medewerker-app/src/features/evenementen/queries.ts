import { answer, done } from '@loket/app';
import type { EvenementInhoud } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const evenementenQuery = (api: Api, query: { van: string; tot: string }) =>
  queryOptions({
    queryKey: ['evenementen', 'lijst', query],
    queryFn: ({ signal }) => answer(api.GET('/evenementen', { params: { query }, signal })),
  });

/** As it stands now, beside what somebody is writing. */
export const haalEvenement = (api: Api, evenementId: string, signal?: AbortSignal) =>
  answer(api.GET('/evenementen/{evenementId}', { params: { path: { evenementId } }, signal }));

export const evenementQuery = (api: Api, evenementId: string) =>
  queryOptions({
    queryKey: ['evenementen', 'een', evenementId],
    queryFn: ({ signal }) => haalEvenement(api, evenementId, signal),
  });

export const keuzesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['evenementen', 'keuzes'],
    queryFn: ({ signal }) => answer(api.GET('/evenementen-keuzes', { signal })),
  });

export const meld = (api: Api, evenementId: string, aan: boolean) => {
  const params = { path: { evenementId } };
  return answer(
    aan
      ? api.PUT('/evenementen/{evenementId}/aanmelding', { params })
      : api.DELETE('/evenementen/{evenementId}/aanmelding', { params }),
  );
};

export const bewaarEvenement = (
  api: Api,
  evenementId: string,
  body: { revisie: number | null; inhoud: EvenementInhoud },
) => answer(api.PUT('/evenementen/{evenementId}', { params: { path: { evenementId } }, body }));

export const annuleer = (api: Api, evenementId: string, geannuleerd: boolean) =>
  done(api.PUT('/evenementen/{evenementId}/annulering', { params: { path: { evenementId } }, body: { geannuleerd } }));
