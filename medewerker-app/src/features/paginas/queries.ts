import { answer, done } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const boomQuery = (api: Api) =>
  queryOptions({ queryKey: ['paginas'], queryFn: ({ signal }) => answer(api.GET('/paginas', { signal })) });

export const paginaQuery = (api: Api, paginaId: string) =>
  queryOptions({
    queryKey: ['paginas', paginaId],
    queryFn: ({ signal }) => answer(api.GET('/paginas/{paginaId}', { params: { path: { paginaId } }, signal })),
  });

export const werkQuery = (api: Api) =>
  queryOptions({
    queryKey: ['werk', 'terugmeldingen'],
    queryFn: ({ signal }) => answer(api.GET('/terugmeldingen', { signal })),
  });

export const bevestig = (api: Api, paginaId: string, herzienOp: string) =>
  done(api.PUT('/paginabeheer/{paginaId}/controle', { params: { path: { paginaId } }, body: { herzienOp } }));

export const handelAf = (api: Api, meldingId: string, antwoord: string) =>
  done(api.PUT('/terugmeldingen/{meldingId}/afhandeling', { params: { path: { meldingId } }, body: { antwoord } }));

export const zegHielp = (api: Api, paginaId: string, hielp: boolean) =>
  done(api.PUT('/paginas/{paginaId}/hielp', { params: { path: { paginaId } }, body: { hielp } }));
