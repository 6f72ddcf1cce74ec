import type { App } from '@loket/app';
import { houdLaatstGezienBij } from './laatst-gezien.ts';

/** What makes a phone treat the portal as an app. Comes after the first page, and nothing waits for it. */
export function startTelefoon(app: App): void {
  houdLaatstGezienBij(app, window);
  if (!('serviceWorker' in navigator)) return;
  // without it everything works but the offline page; private windows refuse
  navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => undefined);
}

/** While developing no worker may stand between the browser and the sources, also not one of an earlier `npm start`. */
export async function stopTelefoon(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
