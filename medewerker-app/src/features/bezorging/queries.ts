import { answer, done } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const bezorgingQuery = (api: Api) =>
  queryOptions({ queryKey: ['bezorging'], queryFn: ({ signal }) => answer(api.GET('/bezorging', { signal })) });

/** Name and address: a look at a person, so it is asked for and logged. */
export const toonOntvanger = (api: Api, kennisgevingId: string) =>
  answer(api.POST('/bezorging/{kennisgevingId}/ontvanger', { params: { path: { kennisgevingId } } }));

export type Hoe = 'brief' | 'gebeld' | 'niet-nodig';

export const handelAf = (api: Api, kennisgevingId: string, hoe: Hoe) =>
  done(api.POST('/bezorging/{kennisgevingId}/afhandelen', { params: { path: { kennisgevingId } }, body: { hoe } }));
