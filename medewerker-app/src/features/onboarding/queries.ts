import { answer, done } from '@loket/app';
import type { OnboardingTaakInvoer, SjabloonRegel } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const onboardingQuery = (api: Api) =>
  queryOptions({
    queryKey: ['onboarding'],
    queryFn: ({ signal }) => answer(api.GET('/onboarding', { signal })),
  });

export const onboardingVanQuery = (api: Api, identificatie: string) =>
  queryOptions({
    queryKey: ['onboarding', identificatie],
    queryFn: ({ signal }) =>
      answer(api.GET('/onboarding/mensen/{identificatie}', { params: { path: { identificatie } }, signal })),
  });

/** As they stand now, beside what somebody is writing. */
export const haalSjablonen = (api: Api, signal?: AbortSignal) => answer(api.GET('/onboarding-sjablonen', { signal }));

export const sjablonenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['onboarding-sjablonen'],
    queryFn: ({ signal }) => haalSjablonen(api, signal),
  });

export const zetGedaan = (api: Api, taakId: string, gedaan: boolean) =>
  done(api.PUT('/onboarding/taken/{taakId}/gedaan', { params: { path: { taakId } }, body: { gedaan } }));

export const bewaarTaak = (api: Api, voor: string, taakId: string | null, body: OnboardingTaakInvoer) =>
  done(
    taakId
      ? api.PUT('/onboarding/taken/{taakId}', { params: { path: { taakId } }, body })
      : api.POST('/onboarding/mensen/{identificatie}/taken', { params: { path: { identificatie: voor } }, body }),
  );

export const verwijderTaak = (api: Api, taakId: string) =>
  done(api.DELETE('/onboarding/taken/{taakId}', { params: { path: { taakId } } }));

export const bewaarSjabloon = (api: Api, rol: string, body: { revisie: number | null; regels: SjabloonRegel[] }) =>
  answer(api.PUT('/onboarding-sjablonen/{rol}', { params: { path: { rol } }, body }));
