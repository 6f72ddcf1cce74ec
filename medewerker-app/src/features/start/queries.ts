import { answer, done } from '@loket/app';
import type { StartIndeling } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const startQuery = (api: Api) =>
  queryOptions({ queryKey: ['start'], queryFn: ({ signal }) => answer(api.GET('/start', { signal })) });

export const indelingQuery = (api: Api) =>
  queryOptions({ queryKey: ['indeling'], queryFn: ({ signal }) => answer(api.GET('/start/indeling', { signal })) });

export const bewaarIndeling = (api: Api, body: StartIndeling) => done(api.PUT('/start/indeling', { body }));
