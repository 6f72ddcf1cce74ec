import { answer, done } from '@loket/app';
import type { NieuwsInhoud } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';
import type { BeheerVraag } from './filter.ts';

export const beheerLijstQuery = (api: Api, query: BeheerVraag = { pagina: 1 }) =>
  queryOptions({
    queryKey: ['nieuwsbeheer', 'lijst', query],
    queryFn: ({ signal }) => answer(api.GET('/nieuwsbeheer', { params: { query }, signal })),
  });

/** As it stands now, beside what somebody is writing. */
export const haal = (api: Api, berichtId: string, signal?: AbortSignal) =>
  answer(api.GET('/nieuwsbeheer/{berichtId}', { params: { path: { berichtId } }, signal }));

/** Fetched once for a visit, and again only after an own step: what somebody is writing is not replaced by itself. */
export const beheerQuery = (api: Api, berichtId: string) =>
  queryOptions({
    queryKey: ['nieuwsbeheer', berichtId],
    queryFn: ({ signal }) => haal(api, berichtId, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Saves a new article, or a new version of the one that was opened at `versie`. */
export const bewaarNieuws = (api: Api, inhoud: NieuwsInhoud, bericht: { id: string; versie: number } | null) =>
  bericht
    ? answer(
        api.PUT('/nieuwsbeheer/{berichtId}', {
          params: { path: { berichtId: bericht.id } },
          body: { versie: bericht.versie, inhoud },
        }),
      )
    : answer(api.POST('/nieuwsbeheer', { body: inhoud }));

export type Stap =
  | { soort: 'biedAan' }
  | { soort: 'keurGoed' }
  | { soort: 'geefTerug'; opmerking: string }
  | { soort: 'publiceer'; ingrijpend: boolean }
  | { soort: 'annuleerPlanning' }
  | { soort: 'trekIn' }
  | { soort: 'verwijder' };

/** One step of the flow from draft to news. */
export function zetStap(api: Api, berichtId: string, versie: number, stap: Stap): Promise<unknown> {
  const params = { path: { berichtId } };
  if (stap.soort === 'trekIn') return done(api.DELETE('/nieuwsbeheer/{berichtId}/publicatie', { params }));
  if (stap.soort === 'verwijder') return done(api.DELETE('/nieuwsbeheer/{berichtId}', { params }));
  if (stap.soort === 'annuleerPlanning') return answer(api.DELETE('/nieuwsbeheer/{berichtId}/planning', { params }));
  if (stap.soort === 'publiceer') {
    const body = { versie, ingrijpend: stap.ingrijpend };
    return answer(api.PUT('/nieuwsbeheer/{berichtId}/publicatie', { params, body }));
  }
  if (stap.soort === 'biedAan')
    return answer(api.PUT('/nieuwsbeheer/{berichtId}/beoordeling', { params, body: { versie } }));
  if (stap.soort === 'geefTerug') {
    const body = { versie, opmerking: stap.opmerking };
    return answer(api.PUT('/nieuwsbeheer/{berichtId}/teruggave', { params, body }));
  }
  return answer(api.PUT('/nieuwsbeheer/{berichtId}/goedkeuring', { params, body: { versie } }));
}
