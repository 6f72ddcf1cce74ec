import { answer } from '@loket/app';
import type { BerichttekstInhoud, BerichttekstSleutel } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const tekstenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['berichtteksten'],
    queryFn: ({ signal }) => answer(api.GET('/berichtteksten', { signal })),
  });

export const tekstQuery = (api: Api, sleutel: BerichttekstSleutel) =>
  queryOptions({
    queryKey: ['berichtteksten', sleutel],
    queryFn: ({ signal }) => {
      const { soort, taal, zaaktype, status } = sleutel;
      const params = { path: { soort, taal }, query: { zaaktype, status } };
      return answer(api.GET('/berichtteksten/{soort}/{taal}', { params, signal }));
    },
    // what somebody is writing is not replaced by what a colleague wrote; saving tells
    refetchOnWindowFocus: false,
  });

export const bewaar = (api: Api, sleutel: BerichttekstSleutel, inhoud: BerichttekstInhoud, gelezen: string | null) =>
  answer(api.PUT('/berichtteksten', { body: { ...sleutel, inhoud, gelezen } }));

export const publiceer = (api: Api, sleutel: BerichttekstSleutel, gelezen: string) =>
  answer(api.POST('/berichtteksten/publiceren', { body: { ...sleutel, gelezen } }));

export const zetTerug = (api: Api, sleutel: BerichttekstSleutel, versie: number) =>
  answer(api.POST('/berichtteksten/terugzetten', { body: { ...sleutel, versie } }));

export const trekIn = (api: Api, sleutel: BerichttekstSleutel) =>
  answer(api.POST('/berichtteksten/intrekken', { body: sleutel }));
