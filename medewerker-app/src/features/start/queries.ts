import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const startQuery = (api: Api) =>
  queryOptions({ queryKey: ['start'], queryFn: ({ signal }) => answer(api.GET('/start', { signal })) });
