import { answer, done } from '@loket/app';
import type { PaginaInhoud } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const beheerLijstQuery = (api: Api) =>
  queryOptions({
    queryKey: ['paginabeheer'],
    queryFn: ({ signal }) => answer(api.GET('/paginabeheer', { signal })),
  });

/** As it stands now, beside what somebody is writing. */
export const haal = (api: Api, paginaId: string, signal?: AbortSignal) =>
  answer(api.GET('/paginabeheer/{paginaId}', { params: { path: { paginaId } }, signal }));

/** Fetched once for a visit, and again only after an own step: what somebody is writing is not replaced by itself. */
export const beheerQuery = (api: Api, paginaId: string) =>
  queryOptions({
    queryKey: ['paginabeheer', paginaId],
    queryFn: ({ signal }) => haal(api, paginaId, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

const van = (paginaId: string) => ({ params: { path: { paginaId } } });

/** Saves a new page under `ouder`, or a new version of the one that was opened at `versie`. */
export const bewaarPagina = (
  api: Api,
  inhoud: PaginaInhoud,
  pagina: { id: string; versie: number } | { ouder: string | null },
) =>
  'id' in pagina
    ? answer(api.PUT('/paginabeheer/{paginaId}', { ...van(pagina.id), body: { versie: pagina.versie, inhoud } }))
    : answer(api.POST('/paginabeheer', { body: { ouder: pagina.ouder, inhoud } }));

export const publiceerPagina = (api: Api, paginaId: string, versie: number) =>
  answer(api.PUT('/paginabeheer/{paginaId}/publicatie', { ...van(paginaId), body: { versie } }));

export const trekPaginaIn = (api: Api, paginaId: string) =>
  done(api.DELETE('/paginabeheer/{paginaId}/publicatie', van(paginaId)));

export const verplaatsPagina = (api: Api, paginaId: string, body: { ouder: string | null; voor: string | null }) =>
  done(api.PUT('/paginabeheer/{paginaId}/plek', { ...van(paginaId), body }));
