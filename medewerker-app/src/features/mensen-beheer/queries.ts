import { answer } from '@loket/app';
import type { MensenImport } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const mensenBeheerQuery = (api: Api) =>
  queryOptions({
    queryKey: ['mensen-beheer'],
    queryFn: ({ signal }) => answer(api.GET('/mensen-beheer', { signal })),
  });

export const zetUitDienst = (api: Api, identificatie: string, vanaf: string | null) =>
  answer(
    api.PUT('/mensen-beheer/{identificatie}/uit-dienst', { params: { path: { identificatie } }, body: { vanaf } }),
  );

export interface Invoer {
  bestand: File;
  volledig: boolean;
  /** What the dry run gave; without it nothing is changed. */
  stand?: string;
}

/** Sends the file as it is. */
export const importeer = (api: Api, { bestand, volledig, stand }: Invoer): Promise<MensenImport> => {
  const soort = /\.csv$/i.test(bestand.name) ? 'csv' : 'json';
  const bytes = { body: bestand, bodySerializer: (body: File) => body } as unknown as { body?: never };
  return answer(
    api.POST('/mensen-beheer/import', {
      params: { query: { soort, volledig: volledig ? 'ja' : 'nee', ...(stand && { stand }) } },
      headers: { 'Content-Type': 'application/octet-stream' },
      ...bytes,
    }),
  );
};
