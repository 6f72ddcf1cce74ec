import { answer, done } from '@loket/app';
import type { VoorzieningenVraag, Voorstel } from '@loket/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export const voorzieningenQuery = (api: Api, query: VoorzieningenVraag) =>
  queryOptions({
    queryKey: ['voorzieningen', query],
    queryFn: ({ signal }) => answer(api.GET('/voorzieningen', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const voorzieningQuery = (api: Api, slug: string) =>
  queryOptions({
    queryKey: ['voorziening', slug],
    queryFn: ({ signal }) => answer(api.GET('/voorzieningen/{slug}', { params: { path: { slug } }, signal })),
  });

export const afstandenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['mijn-buurt'],
    queryFn: ({ signal }) => answer(api.GET('/mijn-buurt/afstanden', { signal })),
  });

export const stelVoor = (api: Api, body: Voorstel) => done(api.POST('/voorzieningen/voorstellen', { body }));
