import { answer, done } from '@loket/app';
import type { Meldingkeuzes } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';
import type { Groep, Vraag } from './adres.ts';

export const meldingenQuery = (api: Api, { groep, welke, pagina }: Vraag) =>
  queryOptions({
    queryKey: ['meldingen', 'lijst', groep, welke, pagina],
    queryFn: ({ signal }) =>
      answer(api.GET('/meldingen', { params: { query: { ...(groep && { groep }), welke, pagina } }, signal })),
  });

export const leesMelding = (api: Api, meldingId: string) =>
  done(api.PUT('/meldingen/{meldingId}/gelezen', { params: { path: { meldingId } } }));

export const leesAlle = (api: Api, groep: Groep | null, tot: string) =>
  done(api.PUT('/meldingen/gelezen', { body: { ...(groep && { groep }), tot } }));

export const instellingenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['instellingen', 'meldingen'],
    queryFn: ({ signal }) => answer(api.GET('/instellingen/meldingen', { signal })),
  });

export const kiesInstellingen = (api: Api, keuzes: Meldingkeuzes) =>
  answer(api.PUT('/instellingen/meldingen', { body: keuzes }));
