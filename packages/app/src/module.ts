import type { QueryKey } from '@tanstack/react-query';
import type { IconType } from '@loket/ui';
import type { FlatNamespace } from 'i18next';
import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import type { AppContext } from './app-context.tsx';
import type { IngelogdeSessie, InstellingNaam, KaartNaam, NavNaam } from './register.ts';

/** An entrance in the main navigation. */
export interface NavEntry {
  href: string;
  /** Key of its word under `nav` in `algemeen`. */
  naam: NavNaam;
  icon: IconType;
  /** How many new things wait there, for a mark; null when nobody knows now. At most one entrance has it. */
  teller?: { queryKey: QueryKey; queryFn: (context: { signal: AbortSignal }) => Promise<number | null> };
  /** Under "Meer" instead of among the (at most five) main rooms. */
  plek?: 'meer';
  /** For whom it is shown; everybody who is logged in when left out. The API decides again. */
  voor?: (sessie: IngelogdeSessie) => boolean;
  /** For whom it is taken away; until the session is known it stands there, so that nothing jumps for most people. */
  niet?: (sessie: IngelogdeSessie) => boolean;
}

/** The pages of one feature. An app fetches them after its first page, or when somebody goes to one. */
export interface FeaturePages {
  /** Pages for everybody. */
  publicRoutes?: RouteObject[];
  /** Pages for who is logged in. */
  routes?: RouteObject[];
  /** Cards on the page with settings, in the order of the features. */
  instellingen?: SettingsEntry[];
}

/** What one feature brings to the app from its first moment; the app gathers features without knowing them by name. */
export interface FeatureModule extends FeaturePages {
  nav?: NavEntry[];
  /** Under the first page after logging in, fetched when somebody comes near it. */
  underHome?: ComponentType[];
  /** Cards on the start page, in the order of the features until somebody arranges them. */
  startKaarten?: StartKaart[];
}

/** A card on the start page, which everybody arranges for herself. */
export interface StartKaart {
  /** Its name in the arrangement; key of its words under `kaart` in `start`. */
  naam: KaartNaam;
  /** Fetched when the card is shown, with its texts. */
  component: ComponentType;
  /** For whom it is there; everybody who is logged in when left out. The API decides again. */
  voor?: (sessie: IngelogdeSessie) => boolean;
}

/** A card on the page with settings. */
export interface SettingsEntry {
  href: string;
  /** Key of its words under `kaart` in `instellingen`. */
  naam: InstellingNaam;
  /** For whom it is shown; everybody who is logged in when left out. The API decides again. */
  voor?: (sessie: IngelogdeSessie) => boolean;
}

export type CreateModule = (app: AppContext) => FeatureModule;
export type CreatePages = (app: AppContext) => FeaturePages;

/** What the shell knows of the page in it. */
export interface PageHandle {
  texts: FlatNamespace[];
}

interface Page {
  texts: FlatNamespace[];
  component: () => Promise<ComponentType>;
  /**
   * Starts what the page will ask the API; runs at the same time as its code and texts are fetched. A public page gives
   * the promise of it, so that a server can wait for its data.
   */
  prefetch?: (args: LoaderFunctionArgs) => unknown;
}

/** A page whose code, texts and data are fetched at the same time, when somebody goes there. The first page is at `''`. */
export function lazyPage(app: AppContext, path: string, { texts, component, prefetch }: Page): RouteObject {
  return {
    ...(path === '' ? { index: true } : { path }),
    handle: { texts } satisfies PageHandle,
    async loader(args) {
      const asked = prefetch?.(args);
      await Promise.all([app.talen.laad(texts), app.onServer ? asked : undefined]);
      return null;
    },
    lazy: { Component: component },
    // filters and pages in the address are the page's own business
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
  };
}

/** A card whose code and texts are fetched when it is shown. */
export function lazyKaart(
  app: AppContext,
  { naam, texts, component, voor }: Omit<StartKaart, 'component'> & Pick<Page, 'texts' | 'component'>,
): StartKaart {
  return {
    naam,
    ...(voor && { voor }),
    component: lazy(async () => {
      const [shown] = await Promise.all([component(), app.talen.laad(texts)]);
      return { default: shown };
    }),
  };
}
