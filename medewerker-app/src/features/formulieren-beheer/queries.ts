import { answer, done } from '@loket/app';
import type { FormulierBeheer } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const formulierenQuery = (api: Api) =>
  queryOptions({ queryKey: ['formulieren'], queryFn: ({ signal }) => answer(api.GET('/formulieren', { signal })) });

const pad = (formulier: string) => ({ params: { path: { formulier } } });

export const formulierQuery = (api: Api, formulier: string) =>
  queryOptions({
    queryKey: ['formulieren', formulier],
    queryFn: ({ signal }) => answer(api.GET('/formulieren/{formulier}', { ...pad(formulier), signal })),
    // Asked anew when it is opened, and not while somebody writes: what she typed would go.
    staleTime: Infinity,
    gcTime: 0,
  });

export const versieQuery = (api: Api, formulier: string, versie: number) =>
  queryOptions({
    queryKey: ['formulieren', formulier, versie],
    queryFn: ({ signal }) =>
      answer(api.GET('/formulieren/{formulier}/versies/{versie}', { params: { path: { formulier, versie } }, signal })),
    // a version never changes
    staleTime: Infinity,
  });

/** What is wrong with it as it is written now; what was found before stays until the answer is there. */
export const keuringQuery = (api: Api, inhoud: Formulier) =>
  queryOptions({
    queryKey: ['formulierkeuring', inhoud],
    queryFn: ({ signal }) => answer(api.POST('/formulieren/keuring', { body: inhoud, signal })),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });

export const maakFormulier = (api: Api, body: { titel: string; zaaktype: string; kopieVan: string | null }) =>
  answer(api.POST('/formulieren', { body }));

/** Saves over what the editor saw in `beheer`. */
export const bewaarOntwerp = (api: Api, { id, ontwerp, nieuwste }: FormulierBeheer, inhoud: Formulier) =>
  answer(
    api.PUT('/formulieren/{formulier}/ontwerp', {
      ...pad(id),
      body: { revisie: ontwerp?.revisie ?? null, nieuwste: nieuwste?.versie ?? null, inhoud },
    }),
  );

export const gooiOntwerpWeg = (api: Api, formulier: string) =>
  done(api.DELETE('/formulieren/{formulier}/ontwerp', pad(formulier)));

export const publiceerFormulier = (api: Api, formulier: string, revisie: number) =>
  answer(api.PUT('/formulieren/{formulier}/publicatie', { ...pad(formulier), body: { revisie } }));

export const zetFormulierTerug = (api: Api, formulier: string, versie: number, nieuwste: number) =>
  answer(api.POST('/formulieren/{formulier}/terugzetten', { ...pad(formulier), body: { versie, nieuwste } }));

export const trekFormulierIn = (api: Api, formulier: string) =>
  done(api.DELETE('/formulieren/{formulier}/publicatie', pad(formulier)));
