import { answer, done } from '@loket/app';
import type { Proefprofiel, TipInhoud } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const tipsQuery = (api: Api) =>
  queryOptions({ queryKey: ['tips'], queryFn: ({ signal }) => answer(api.GET('/tips', { signal })) });

export const tipQuery = (api: Api, tipId: string) =>
  queryOptions({
    queryKey: ['tips', tipId],
    queryFn: ({ signal }) => answer(api.GET('/tips/{tipId}', { params: { path: { tipId } }, signal })),
  });

/** Saves a new tip, or a new version of the one that was opened at `versie`. */
export const bewaarTip = (api: Api, inhoud: TipInhoud, tip: { id: string; versie: number } | null) =>
  tip
    ? answer(api.PUT('/tips/{tipId}', { params: { path: { tipId: tip.id } }, body: { versie: tip.versie, inhoud } }))
    : answer(api.POST('/tips', { body: inhoud }));

export const publiceerTip = (api: Api, tipId: string, versie: number) =>
  done(api.PUT('/tips/{tipId}/publicatie', { params: { path: { tipId } }, body: { versie } }));

export const trekTipIn = (api: Api, tipId: string) =>
  done(api.DELETE('/tips/{tipId}/publicatie', { params: { path: { tipId } } }));

export const probeerTips = (api: Api, profiel: Proefprofiel, concept: TipInhoud | null) =>
  answer(api.POST('/tips/proef', { body: { profiel, concept } }));
