import { answer } from '@loket/app';
import type { Beoordelen } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

/** What is judged: a form that was sent, or a case that was closed. */
export type Waarover = { soort: 'formulier'; id: string } | { soort: 'zaak'; bron: string; id: string };

export const beoordelingQuery = (api: Api, over: Waarover) =>
  queryOptions({
    queryKey: ['beoordeling', over],
    queryFn: ({ signal }) =>
      over.soort === 'formulier'
        ? answer(api.GET('/inzendingen/{id}/beoordeling', { params: { path: { id: over.id } }, signal }))
        : answer(
            api.GET('/zaken/{bron}/{id}/beoordeling', { params: { path: { bron: over.bron, id: over.id } }, signal }),
          ),
    staleTime: Infinity,
  });

export const geefBeoordeling = (api: Api, over: Waarover, body: Beoordelen) =>
  over.soort === 'formulier'
    ? answer(api.POST('/inzendingen/{id}/beoordeling', { params: { path: { id: over.id } }, body }))
    : answer(api.POST('/zaken/{bron}/{id}/beoordeling', { params: { path: { bron: over.bron, id: over.id } }, body }));
