import { dehydrate } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, matchRoutes, StaticRouterProvider } from 'react-router';
import { ApiFout } from '../api/fout.ts';
import { richtingVan } from '../i18n/taal.ts';
import type { Taal } from '../i18n/taal.ts';
import { TitelMelder } from '../page/page-focus.tsx';
import { assemble } from './create-app.tsx';
import type { AppDefinition, AppOptions } from './create-app.tsx';
import { Providers } from './providers.tsx';
import type { Served } from './served-page.ts';

/** A public page that is asked for. */
export interface PageRequest {
  /** Whole address, as it stands in the address bar. */
  url: string;
  taal: Taal;
  /** Asks the API of this door, as somebody who is not logged in. */
  fetch: AppOptions['fetch'];
}

/** A page as the server drew it. */
export interface RenderedPage {
  status: 200 | 404;
  /** For inside `#app`. */
  html: string;
  titel: string;
  taal: Taal;
  richting: 'ltr' | 'rtl';
  /** JSON for the element `toestand`; safe inside a script element. */
  toestand: string;
}

const nowhere = () => undefined;

/** Whether an address is a page for everybody, which can be drawn without knowing who reads it. */
export function isPublicPage(definition: AppDefinition, pathname: string): boolean {
  const { routes } = assemble(definition, { leave: nowhere, onServer: true });
  const matches = matchRoutes(routes, pathname) ?? [];
  const signedIn = matches.some(({ route }) => (route.handle as { signedIn?: true } | undefined)?.signedIn);
  return matches.length > 0 && !signedIn && matches.at(-1)?.route.path !== '*';
}

/** Draws a public page with its data. Null for what a browser must draw: a redirect, or an address that is no page. */
export async function renderPage(definition: AppDefinition, request: PageRequest): Promise<RenderedPage | null> {
  const { url, taal, fetch } = request;
  const { origin } = new URL(url);
  const { context, routes, ready } = assemble(definition, { leave: nowhere, taal, origin, fetch, onServer: true });
  await ready;
  const handler = createStaticHandler(routes);
  const found = await handler.query(new Request(url));
  if (found instanceof Response) return null;
  let titel = '';
  const html = renderToString(
    <TitelMelder value={(named) => (titel = named)}>
      <Providers context={context}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, found)} context={found} hydrate={false} />
      </Providers>
    </TitelMelder>,
  );
  const { queryClient } = context;
  const missing = queryClient
    .getQueryCache()
    .getAll()
    .some(({ state: { error } }) => error instanceof ApiFout && error.soort === 'niet-gevonden');
  const served: Served = { taal, toestand: dehydrate(queryClient) };
  queryClient.clear();
  return {
    status: missing ? 404 : 200,
    html,
    titel,
    taal,
    richting: richtingVan(taal),
    // `</script>` in a text must not end the element that it stands in
    toestand: JSON.stringify(served).replaceAll('<', '\\u003c'),
  };
}
