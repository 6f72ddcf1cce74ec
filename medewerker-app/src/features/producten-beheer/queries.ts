import { answer, done } from '@loket/app';
import type { ProductInhoud } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const productenQuery = (api: Api) =>
  queryOptions({ queryKey: ['producten'], queryFn: ({ signal }) => answer(api.GET('/producten', { signal })) });

export const productQuery = (api: Api, slug: string) =>
  queryOptions({
    queryKey: ['producten', slug],
    queryFn: ({ signal }) => answer(api.GET('/producten/{slug}', { params: { path: { slug } }, signal })),
    // Asked anew when it is opened, and not while somebody writes: what she typed would go.
    staleTime: Infinity,
    gcTime: 0,
  });

export const synoniemenQuery = (api: Api) =>
  queryOptions({ queryKey: ['synoniemen'], queryFn: ({ signal }) => answer(api.GET('/synoniemen', { signal })) });

export const maakProduct = (api: Api, slug: string, inhoud: ProductInhoud) =>
  answer(api.POST('/producten', { body: { slug, inhoud } }));

/** Saves a new version of the one that was opened at `versie`. */
export const bewaarProduct = (api: Api, slug: string, versie: number, inhoud: ProductInhoud) =>
  answer(api.PUT('/producten/{slug}', { params: { path: { slug } }, body: { versie, inhoud } }));

export const publiceerProduct = (api: Api, slug: string, versie: number, vanaf: string | null) =>
  done(api.PUT('/producten/{slug}/publicatie', { params: { path: { slug } }, body: { versie, vanaf } }));

export const trekProductIn = (api: Api, slug: string) =>
  done(api.DELETE('/producten/{slug}/publicatie', { params: { path: { slug } } }));

/** `begonnenMet` is what was there when the editor began. */
export const zetSynoniemen = (api: Api, groepen: string[][], begonnenMet: string[][]) =>
  answer(api.PUT('/synoniemen', { body: { groepen, begonnenMet } }));
