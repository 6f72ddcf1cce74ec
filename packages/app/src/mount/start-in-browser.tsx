import { StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { browserChannel } from '../session/channel.ts';
import { watchAttendance } from '../session/attendance.ts';
import { createApp } from './create-app.tsx';
import type { App, AppDefinition, AppOptions } from './create-app.tsx';
import { readServed, whenMatched } from './served-page.ts';

/** After the first page stands: what it does not need may not keep it waiting. */
const AFTER_MS = 400;

/**
 * Starts an app in `#app` of its page. What the server drew there in the same language is taken over as it stands.
 * Rejects when the page has no such place.
 */
export async function startInBrowser(
  definition: AppDefinition,
  device: Pick<AppOptions, 'taal' | 'rememberTaal'> = {},
): Promise<App> {
  const place = document.getElementById('app');
  if (!place) throw new Error('index.html has no #app');
  const drawn = readServed(document, device.taal ?? 'nl');
  // when that does not come the page is drawn anew
  const served = drawn && (await import('./take-over.ts').then(({ takeOver }) => takeOver(drawn)).catch(() => null));
  const app = createApp(definition, {
    createRouter: createBrowserRouter,
    leave: (address) => window.location.assign(address),
    channel: browserChannel(),
    isThere: watchAttendance(window),
    ...(served && { takeOver: served }),
    ...device,
  });
  const element = (
    <StrictMode>
      {app.element}
      <Listening />
    </StrictMode>
  );
  const show = () => {
    if (served) hydrateRoot(place, element);
    else createRoot(place).render(element);
  };
  // Dutch is always there; without the other texts Dutch is better than nothing
  const texts = app.ready.catch(() => undefined);
  await Promise.all([texts, served && whenMatched(app.router)]);
  show();
  // the ways to other pages, so that nobody waits for them; without network they are asked for again on the way
  void whenMatched(app.router).then(() => setTimeout(() => void definition.later?.().catch(() => undefined), AFTER_MS));
  return app;
}

/** Tells the page that its buttons work now: what was pressed on a drawn page before (`vroege-klik.js`) is done then. */
function Listening() {
  useEffect(() => void document.dispatchEvent(new Event('loket:luistert')), []);
  return null;
}
