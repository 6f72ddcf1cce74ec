import { answer, done } from '@loket/app';
import type { VerbeteringInhoud } from '@loket/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';
import type { RedenenKeuze, Weken } from './adres.ts';

/** A form or a kind of case. */
export interface Waarvan {
  soort: 'formulier' | 'zaaktype';
  code: string;
}

export const waarderingenQuery = (api: Api, weken: Weken) =>
  queryOptions({
    queryKey: ['waardering', weken],
    queryFn: ({ signal }) => answer(api.GET('/waarderingen', { params: { query: { weken } }, signal })),
    placeholderData: keepPreviousData,
  });

export const waarderingQuery = (api: Api, { soort, code }: Waarvan, weken: Weken, versie: number | null) =>
  queryOptions({
    queryKey: ['waardering', 'een', soort, code, weken, versie],
    queryFn: ({ signal }) => {
      const query = { weken, ...(versie !== null && { versie }) };
      const path = { waarvan: soort, code };
      return answer(api.GET('/waarderingen/{waarvan}/{code}', { params: { path, query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const redenenQuery = (api: Api, { soort, code }: Waarvan, keuze: RedenenKeuze) =>
  queryOptions({
    queryKey: ['waardering', 'redenen', soort, code, keuze],
    queryFn: ({ signal }) => {
      const { weken, pagina, score, stap } = keuze;
      const query = { weken, pagina, ...(score !== null && { score }), ...(stap !== null && { stap }) };
      const path = { waarvan: soort, code };
      return answer(api.GET('/waarderingen/{waarvan}/{code}/redenen', { params: { path, query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const wisReden = (api: Api, redenId: string) =>
  done(api.DELETE('/waarderingen/redenen/{redenId}', { params: { path: { redenId } } }));

export const verbeteringenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['verbeteringen'],
    queryFn: ({ signal }) => answer(api.GET('/verbeteringen', { signal })),
  });

export const verbeteringQuery = (api: Api, verbeteringId: string) =>
  queryOptions({
    queryKey: ['verbeteringen', verbeteringId],
    queryFn: ({ signal }) =>
      answer(api.GET('/verbeteringen/{verbeteringId}', { params: { path: { verbeteringId } }, signal })),
  });

/** Saves a new one, or a new version of the one that was opened at `versie`. */
export const bewaarVerbetering = (api: Api, inhoud: VerbeteringInhoud, nu: { id: string; versie: number } | null) =>
  nu
    ? answer(
        api.PUT('/verbeteringen/{verbeteringId}', {
          params: { path: { verbeteringId: nu.id } },
          body: { versie: nu.versie, inhoud },
        }),
      )
    : answer(api.POST('/verbeteringen', { body: inhoud }));

export const publiceerVerbetering = (api: Api, verbeteringId: string, versie: number) =>
  done(api.PUT('/verbeteringen/{verbeteringId}/publicatie', { params: { path: { verbeteringId } }, body: { versie } }));

export const trekVerbeteringIn = (api: Api, verbeteringId: string) =>
  done(api.DELETE('/verbeteringen/{verbeteringId}/publicatie', { params: { path: { verbeteringId } } }));
