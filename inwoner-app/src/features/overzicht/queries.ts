import { answer } from '@loket/app';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/inwoner-deur.ts';

/** What is looked up behind the first answer may be ready before this page hears of changes: so it also asks again. */
const AANGEVULD_MS = 1500;
/** Then the page waits until it is told. */
const KEREN = 8;

export const overzichtQuery = (api: Api) =>
  queryOptions({
    queryKey: ['overzicht'],
    queryFn: ({ signal }) => answer(api.GET('/overzicht', { signal })),
    refetchInterval: ({ state }) =>
      state.data?.wordtAangevuld && state.dataUpdateCount < KEREN ? AANGEVULD_MS : false,
  });
