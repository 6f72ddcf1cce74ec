import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

export const takenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['taken', 'lijst'],
    queryFn: ({ signal }) => answer(api.GET('/taken', { signal })),
  });

export const taakQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['taken', 'een', id],
    queryFn: ({ signal }) => answer(api.GET('/taken/{id}', { params: { path: { id } }, signal })),
  });
