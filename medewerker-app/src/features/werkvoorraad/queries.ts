import { answer, done } from '@loket/app';
import type { Afronding, Werkfilter, Werkoverdracht } from '@loket/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';
import type { Keuze } from './adres.ts';

// The first key is the topic under which the portal tells open pages that work changed.
export const werkQuery = (api: Api, keuze: Keuze) =>
  queryOptions({
    queryKey: ['werk', 'lijst', keuze],
    queryFn: ({ signal }) => answer(api.GET('/werk', { params: { query: keuze }, signal })),
    placeholderData: keepPreviousData,
  });

export const ontvangersQuery = (api: Api) =>
  queryOptions({
    queryKey: ['ontvangers'],
    queryFn: ({ signal }) => answer(api.GET('/werk/ontvangers', { signal })),
  });

export const weergavenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['weergaven'],
    queryFn: ({ signal }) => answer(api.GET('/werk/weergaven', { signal })),
  });

export const contactverzoekQuery = (api: Api, taakId: string) =>
  queryOptions({
    queryKey: ['werk', 'contactverzoek', taakId],
    queryFn: ({ signal }) =>
      answer(api.GET('/werk/contactverzoeken/{taakId}', { params: { path: { taakId } }, signal })),
  });

export const draagOver = (api: Api, body: Werkoverdracht) => answer(api.POST('/werk/overdrachten', { body }));

export const vinkAf = (api: Api, sleutel: string) => answer(api.POST('/werk/afgevinkt', { body: { sleutel } }));

export const noteerPoging = (api: Api, taakId: string, notitie: string) =>
  done(api.POST('/werk/contactverzoeken/{taakId}/pogingen', { params: { path: { taakId } }, body: { notitie } }));

export const rondAf = (api: Api, taakId: string, body: Afronding) =>
  answer(api.POST('/werk/contactverzoeken/{taakId}/afronding', { params: { path: { taakId } }, body }));

export const bewaarWeergave = (api: Api, naam: string, filter: Werkfilter) =>
  answer(api.POST('/werk/weergaven', { body: { naam, filter } }));

export const verwijderWeergave = (api: Api, weergaveId: string) =>
  done(api.DELETE('/werk/weergaven/{weergaveId}', { params: { path: { weergaveId } } }));

export const agendaQuery = (api: Api) =>
  queryOptions({
    queryKey: ['werk-agenda'],
    queryFn: ({ signal }) => answer(api.GET('/werk/agenda', { signal })),
  });

export const maakAgenda = (api: Api) => answer(api.POST('/werk/agenda'));

export const verwijderAgenda = (api: Api) => done(api.DELETE('/werk/agenda'));
