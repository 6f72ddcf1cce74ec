import { answer, done } from '@loket/app';
import type { NieuwsCategorie, NieuwsDetail, NieuwsVoorkeur } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export interface NieuwsFilter {
  categorie?: NieuwsCategorie;
  ongelezen?: 'ja';
  pagina: number;
}

export const nieuwsQuery = (api: Api, query: NieuwsFilter) =>
  queryOptions({
    queryKey: ['nieuws', 'lijst', query],
    queryFn: ({ signal }) => answer(api.GET('/nieuws', { params: { query }, signal })),
  });

export const berichtQuery = (api: Api, berichtId: string) =>
  queryOptions({
    queryKey: ['nieuws', 'bericht', berichtId],
    queryFn: ({ signal }) => answer(api.GET('/nieuws/{berichtId}', { params: { path: { berichtId } }, signal })),
  });

export const bevestigingenQuery = (api: Api, berichtId: string) =>
  queryOptions({
    queryKey: ['nieuws', 'bevestigingen', berichtId],
    queryFn: ({ signal }) =>
      answer(api.GET('/nieuws/{berichtId}/bevestigingen', { params: { path: { berichtId } }, signal })),
  });

export const leesplichtenTeamQuery = (api: Api) =>
  queryOptions({
    queryKey: ['nieuws', 'leesplichten-team'],
    queryFn: ({ signal }) => answer(api.GET('/nieuws/leesplichten-team', { signal })),
  });

export const voorkeurQuery = (api: Api) =>
  queryOptions({
    queryKey: ['nieuws', 'voorkeur'],
    queryFn: ({ signal }) => answer(api.GET('/nieuws/voorkeur', { signal })),
  });

export const collegasQuery = (api: Api, berichtId: string, zoek: string) =>
  queryOptions({
    queryKey: ['nieuws', 'collegas', berichtId, zoek],
    queryFn: ({ signal }) =>
      answer(api.GET('/nieuws/{berichtId}/collegas', { params: { path: { berichtId }, query: { zoek } }, signal })),
    enabled: zoek.trim().length >= 2,
  });

export const kiesVoorkeur = (api: Api, body: NieuwsVoorkeur) => done(api.PUT('/nieuws/voorkeur', { body }));

const van = (berichtId: string) => ({ params: { path: { berichtId } } });

export const leesBericht = (api: Api, berichtId: string) =>
  done(api.PUT('/nieuws/{berichtId}/gelezen', van(berichtId)));

export const bevestig = (api: Api, berichtId: string, antwoord: number | null) =>
  done(api.PUT('/nieuws/{berichtId}/bevestiging', { ...van(berichtId), body: { antwoord } }));

export const waardeer = (api: Api, berichtId: string, soort: NieuwsDetail['mijnDuim']) =>
  done(api.PUT('/nieuws/{berichtId}/duim', { ...van(berichtId), body: { soort } }));

export interface ReactieInvoer {
  tekst: string;
  noemt: string[];
}

export const reageer = (api: Api, berichtId: string, opReactie: string | null, invoer: ReactieInvoer) =>
  answer(api.POST('/nieuws/{berichtId}/reacties', { ...van(berichtId), body: { ...invoer, opReactie } }));

export const wijzigReactie = (api: Api, berichtId: string, reactieId: string, body: ReactieInvoer) =>
  done(api.PUT('/nieuws/{berichtId}/reacties/{reactieId}', { params: { path: { berichtId, reactieId } }, body }));

export const verwijderReactie = (api: Api, berichtId: string, reactieId: string, reden: string) =>
  done(
    api.POST('/nieuws/{berichtId}/reacties/{reactieId}/verwijder', {
      params: { path: { berichtId, reactieId } },
      body: { reden },
    }),
  );

const vanReactie = (berichtId: string, reactieId: string) => ({ params: { path: { berichtId, reactieId } } });

export const eerderQuery = (api: Api, berichtId: string, reactieId: string) =>
  queryOptions({
    queryKey: ['nieuws', 'eerder', berichtId, reactieId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/nieuws/{berichtId}/reacties/{reactieId}/versies', { ...vanReactie(berichtId, reactieId), signal }),
      ),
  });

export const meldReactie = (api: Api, berichtId: string, reactieId: string, reden: string) =>
  done(
    api.POST('/nieuws/{berichtId}/reacties/{reactieId}/melding', {
      ...vanReactie(berichtId, reactieId),
      body: { reden },
    }),
  );

export const laatReactieStaan = (api: Api, berichtId: string, reactieId: string) =>
  done(api.DELETE('/nieuws/{berichtId}/reacties/{reactieId}/melding', vanReactie(berichtId, reactieId)));

export const leesplichtenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['nieuws', 'leesplichten'],
    queryFn: ({ signal }) => answer(api.GET('/nieuws/leesplichten', { signal })),
  });
