import type { ClientOptions } from '@loket/contract/client';
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import type { DataRouter, DOMRouterOpts, RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { AppContext } from '../app-context.tsx';
import type { Deur } from '../deur.ts';
import { createI18n } from '../i18n/i18n.ts';
import type { Tekstbron } from '../i18n/i18n.ts';
import type { Taal } from '../i18n/taal.ts';
import type { CreateModule, CreatePages, NavEntry } from '../module.ts';
import { createQueryClient } from '../query-client.ts';
import type { Api } from '../register.ts';
import { silentChannel } from '../session/channel.ts';
import type { SessionChannel } from '../session/channel.ts';
import { createSession } from '../session/session.ts';
import type { SessieBron } from '../session/session.ts';
import { Providers } from './providers.tsx';
import { buildRoutes, laterRoutes } from './routes.tsx';

/** What makes one app: its door, texts and client, its features and what stands around them. */
export interface AppDefinition {
  deur: Deur;
  teksten: Tekstbron;
  createApi: (options: ClientOptions) => Api;
  sessie: (api: Api) => SessieBron;
  /** What the first page needs and what stands around it, in the order of the navigation. */
  modules: readonly CreateModule[];
  /** All other pages: fetched after the first page, or when somebody goes to one of them. */
  later?: () => Promise<readonly CreatePages[]>;
  Shell: ComponentType<{ nav: NavEntry[] }>;
}

type RouterOptions = Pick<DOMRouterOpts, 'patchRoutesOnNavigation'>;

/** Where it runs: a browser, a server or a test. */
export interface AppOptions {
  /** Browser history, memory or static: where the app runs decides. */
  createRouter: (routes: RouteObject[], options: RouterOptions) => DataRouter;
  leave: (address: string) => void;
  taal?: Taal;
  rememberTaal?: (taal: Taal) => void;
  channel?: SessionChannel;
  /** Origin of the API; empty in the browser. */
  origin?: string;
  fetch?: ClientOptions['fetch'];
  isThere?: ClientOptions['isThere'];
  /** Milliseconds before the first automatic retry; doubles each time. */
  retryDelay?: number;
  /** Takes over what a server had fetched when it drew this page. */
  takeOver?: (queryClient: QueryClient) => void;
  /** Pages wait for their data: nothing is drawn a second time. */
  onServer?: boolean;
}

export interface App {
  element: ReactNode;
  router: DataRouter;
  context: AppContext;
  /** The texts of the shell are there. */
  ready: Promise<unknown>;
  stop: () => void;
}

/** One mount without a router: what a browser and a server have in common. */
export interface Assembly {
  context: AppContext;
  routes: RouteObject[];
  /** The texts of the shell are there. */
  ready: Promise<unknown>;
}

type Surroundings = Omit<AppOptions, 'createRouter'>;

/** Puts everything of an app together but its router. Touches no browser globals and asks the API nothing. */
export function assemble(definition: AppDefinition, options: Surroundings): Assembly {
  const { leave, taal = 'nl', rememberTaal = () => undefined, channel = silentChannel, ...given } = options;
  const { i18n, talen, ready } = createI18n(definition.teksten, taal);
  const queryClient = createQueryClient({ onFout: (fout) => session.onFout(fout), retryDelay: given.retryDelay });
  given.takeOver?.(queryClient);
  const api = definition.createApi({
    origin: given.origin,
    fetch: given.fetch,
    isThere: given.isThere,
    csrfToken: () => session.csrfToken(),
  });
  const bron = definition.sessie(api);
  const session = createSession({ bron: () => bron, queryClient, channel });
  const { deur } = definition;
  const { onServer = false } = given;
  const context: AppContext = {
    deur,
    api,
    queryClient,
    i18n,
    talen,
    underHome: [],
    startKaarten: [],
    instellingen: [],
    session,
    leave,
    rememberTaal,
    stopNamens: bron.stopNamens,
    onServer,
  };
  const modules = definition.modules.map((createModule) => createModule(context));
  context.underHome = modules.flatMap(({ underHome }) => underHome ?? []);
  context.startKaarten = modules.flatMap(({ startKaarten }) => startKaarten ?? []);
  context.instellingen = modules.flatMap(({ instellingen }) => instellingen ?? []);
  return { context, routes: buildRoutes(modules, definition.Shell), ready };
}

/** Puts one mount of an app together, with a router that follows the address. */
export function createApp(definition: AppDefinition, options: AppOptions): App {
  const { context, routes, ready } = assemble(definition, options);
  const { later } = definition;
  const { queryClient, session } = context;
  // Asked before anything is drawn; the router does the same for the page's own data. A page that the server drew knows
  // of no session, and must first be the same here: then it asks when it is there.
  if (!options.takeOver) void queryClient.prefetchQuery(session.query);
  const router = options.createRouter(routes, {
    ...(later && {
      patchRoutesOnNavigation: laterRoutes(async () => {
        const pages = (await later()).map((createPages) => createPages(context));
        context.instellingen = [...context.instellingen, ...pages.flatMap(({ instellingen }) => instellingen ?? [])];
        return pages;
      }),
    }),
  });
  const stopListening = session.listen();

  return {
    element: (
      <Providers context={context}>
        <RouterProvider router={router} />
      </Providers>
    ),
    router,
    context,
    ready,
    stop() {
      stopListening();
      router.dispose();
      queryClient.clear();
    },
  };
}
