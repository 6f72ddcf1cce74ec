import { hydrate } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Served } from './served-page.ts';

/** Gives a query client what the server had fetched. Comes only with a page that the server drew. */
export const takeOver =
  ({ toestand }: Served) =>
  (queryClient: QueryClient) =>
    hydrate(queryClient, toestand);
