import { answer, done } from '@loket/app';
import type { EigenProfiel } from '@loket/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export interface Filters {
  zoek?: string;
  vaardigheid?: string;
  wijk?: string;
  taal?: string;
  team?: string;
  pagina?: number;
}

export const mensenQuery = (api: Api, filters: Filters) =>
  queryOptions({
    queryKey: ['mensen', 'lijst', filters],
    queryFn: ({ signal }) => answer(api.GET('/mensen', { params: { query: filters }, signal })),
    placeholderData: keepPreviousData,
  });

export const mensQuery = (api: Api, identificatie: string) =>
  queryOptions({
    queryKey: ['mensen', 'een', identificatie],
    queryFn: ({ signal }) =>
      answer(api.GET('/mensen/{identificatie}', { params: { path: { identificatie } }, signal })),
  });

export const profielQuery = (api: Api) =>
  queryOptions({
    queryKey: ['mensen', 'mijn-profiel'],
    queryFn: ({ signal }) => answer(api.GET('/mijn-profiel', { signal })),
  });

export const organisatieQuery = (api: Api) =>
  queryOptions({
    queryKey: ['mensen', 'organisatie'],
    queryFn: ({ signal }) => answer(api.GET('/organisatie', { signal })),
  });

export const teamQuery = (api: Api, team: string) =>
  queryOptions({
    queryKey: ['mensen', 'team', team],
    queryFn: ({ signal }) => answer(api.GET('/teams/{team}', { params: { path: { team } }, signal })),
  });

export const wijkenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['mensen', 'wijken'],
    queryFn: ({ signal }) => answer(api.GET('/wijken', { signal })),
  });

export const bewaarProfiel = (api: Api, body: { revisie: number; profiel: EigenProfiel }) =>
  answer(api.PUT('/mijn-profiel', { body }));

export const zetFoto = (api: Api, foto: File) => {
  const bytes = { body: foto, bodySerializer: (body: File) => body } as unknown as { body?: never };
  return done(api.PUT('/mijn-profiel/foto', { headers: { 'Content-Type': 'application/octet-stream' }, ...bytes }));
};

export const verwijderFoto = (api: Api) => done(api.DELETE('/mijn-profiel/foto'));
