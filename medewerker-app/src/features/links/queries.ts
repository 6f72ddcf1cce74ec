import { answer } from '@loket/app';
import type { WerkLink } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const linksQuery = (api: Api) =>
  queryOptions({ queryKey: ['links'], queryFn: ({ signal }) => answer(api.GET('/links', { signal })) });

/** As they stand now, beside what somebody is writing. */
export const haalLinks = (api: Api, signal?: AbortSignal) => answer(api.GET('/links-beheer', { signal }));

export const linksBeheerQuery = (api: Api) =>
  queryOptions({ queryKey: ['links-beheer'], queryFn: ({ signal }) => haalLinks(api, signal) });

export const bewaarLinks = (api: Api, body: { revisie: number; links: WerkLink[] }) =>
  answer(api.PUT('/links-beheer', { body }));
