import { faalt, geeft, ontvangt, probleem, server } from '@loket/app/testing';
import type { SessionChannel, SessionMessage } from '@loket/app';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { anoniem, maakSessie, maakZakenLijst } from '../../testing/voorbeelden.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-23T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
const pass = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * MINUTE));
const warning = () => screen.queryByRole('alertdialog', { name: 'Bent u er nog?' });

/** Another tab of the same browser. */
function otherTab() {
  let tell: (message: SessionMessage) => void = () => undefined;
  const heard: SessionMessage[] = [];
  const channel: SessionChannel = {
    post: (message) => heard.push(message),
    listen(onMessage) {
      tell = onMessage;
      return () => undefined;
    },
  };
  return { channel, heard, says: (message: SessionMessage) => act(async () => tell(message)) };
}

/** A session that began now and that the API tells about truthfully. */
function sessie(own: Parameters<typeof maakSessie>[0] = {}) {
  const begin = maakSessie(own);
  server.use(geeft('/sessie', () => HttpResponse.json({ ...begin, nu: new Date().toISOString() })));
  return begin;
}

it('warns two minutes before the end, and staying logged in takes the warning away', async () => {
  sessie();
  renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  await pass(12.9);
  expect(warning()).toBeNull();
  await pass(0.2);
  await waitFor(() => expect(warning()).toBeTruthy());
  expect(screen.getByText(/Om 10\.15 uur loggen wij u uit/)).toBeTruthy();

  const verlengd = maakSessie();
  server.use(
    ontvangt('/sessie/verlengen', { verlooptOp: verlengd.verlooptOp, uiterlijk: verlengd.uiterlijk, nu: verlengd.nu }),
  );
  sessie();
  await user().click(screen.getByRole('button', { name: 'Blijf ingelogd' }));
  await waitFor(() => expect(warning()).toBeNull());
  await pass(12);
  expect(warning()).toBeNull();
});

it('keeps to the clock of the server when the clock of the browser is wrong', async () => {
  const behind = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();
  const begin = maakSessie({ nu: behind(360) });
  server.use(geeft('/sessie', () => HttpResponse.json({ ...begin, nu: behind(360) })));
  renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  await pass(5);
  expect(warning()).toBeNull();
  await pass(8.1);
  await waitFor(() => expect(warning()).toBeTruthy());
});

it('does not warn when another tab was used meanwhile', async () => {
  sessie();
  renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  await pass(10);
  sessie();
  await pass(3.5);
  expect(warning()).toBeNull();
  await pass(10);
  await waitFor(() => expect(warning()).toBeTruthy());
});

it('at the end nothing personal is left, on screen or in memory, and there is a way back', async () => {
  sessie();
  const { app, address } = renderApp('/mijn-zaken?stand=alle');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  await pass(13.1);
  await waitFor(() => expect(warning()).toBeTruthy());
  server.use(geeft('/sessie', anoniem));
  await pass(2);
  expect(await screen.findByRole('heading', { level: 1, name: 'U bent automatisch uitgelogd' })).toBeTruthy();
  expect(address()).toBe('/uitgelogd?reden=verlopen&terug=%2Fmijn-zaken%3Fstand%3Dalle');
  expect(document.body.textContent).not.toContain('Hulp bij het huishouden');
  expect(document.body.textContent).not.toContain('Ten Brinke');
  const known = app.context.queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey[0]);
  expect(known).toEqual(['sessie']);
  expect(screen.getByRole('link', { name: /DigiD/ }).getAttribute('href')).toBe(
    '/inloggen/digid?terug=%2Fmijn-zaken%3Fstand%3Dalle',
  );
});

it('ends without network too: the screen is cleared when the time is over', async () => {
  sessie();
  renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  server.use(geeft('/sessie', () => HttpResponse.error()));
  await pass(13.1);
  await waitFor(() => expect(warning()).toBeTruthy());
  await pass(2);
  await waitFor(() => expect(document.body.textContent).not.toContain('Hulp bij het huishouden'));
});

it('says so when staying logged in fails, and does not log out', async () => {
  sessie();
  renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  await pass(13.1);
  await waitFor(() => expect(warning()).toBeTruthy());
  server.use(ontvangt('/sessie/verlengen', () => probleem(503, 'niet-beschikbaar')));
  await user().click(screen.getByRole('button', { name: 'Blijf ingelogd' }));
  expect(await screen.findByText('Het is niet gelukt om u ingelogd te houden')).toBeTruthy();
  expect(warning()).toBeTruthy();
});

it('after the longest time there is no staying logged in', async () => {
  const nu = new Date().toISOString();
  const uiterlijk = new Date(Date.now() + 10 * MINUTE).toISOString();
  sessie({ nu, verlooptOp: uiterlijk, uiterlijk });
  renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  await pass(8.1);
  await waitFor(() => expect(warning()).toBeTruthy());
  expect(screen.queryByRole('button', { name: 'Blijf ingelogd' })).toBeNull();
});

it('a 401 on any call ends the session here', async () => {
  sessie();
  const { address, app } = renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  server.use(geeft('/sessie', anoniem), faalt('/overzicht', 401, 'sessie-verlopen'));
  await act(() => app.context.queryClient.refetchQueries({ queryKey: ['overzicht'] }));
  await waitFor(() => expect(address()).toBe('/uitgelogd?reden=verlopen&terug=%2Foverzicht'));
});

it('when somebody else logged in in another tab, everything is fetched anew and it is said', async () => {
  sessie();
  const tab = otherTab();
  renderApp('/mijn-zaken', { channel: tab.channel });
  await screen.findByText('1 zaak');
  sessie({ naam: 'mevrouw Nijland-Kamphuis', csrfToken: 'token-2' });
  server.use(geeft('/zaken', maakZakenLijst({ aantal: 3, aantalLopend: 3 })));
  await tab.says('ingelogd');
  expect(await screen.findByText('U bent nu ingelogd als mevrouw Nijland-Kamphuis')).toBeTruthy();
  expect(await screen.findByText('3 zaken')).toBeTruthy();
  await user().click(screen.getByRole('button', { name: 'Ik begrijp het' }));
  await waitFor(() => expect(screen.queryByText(/U bent nu ingelogd als/)).toBeNull());
});

it('logging out in another tab clears this one', async () => {
  sessie();
  const tab = otherTab();
  const { address } = renderApp('/overzicht', { channel: tab.channel });
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  server.use(geeft('/sessie', anoniem));
  await tab.says('uitgelogd');
  await waitFor(() => expect(address()).toBe('/uitgelogd?reden=elders&terug=%2Foverzicht'));
});

it('logging out sends the CSRF token, clears everything and follows the address of the server', async () => {
  sessie();
  const tab = otherTab();
  let token: string | null = null;
  const { leave, app } = renderApp('/overzicht', {
    channel: tab.channel,
    fetch: (request) => {
      if (request.url.endsWith('/uitloggen')) token = request.headers.get('X-CSRF-Token');
      return fetch(request);
    },
  });
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  server.use(ontvangt('/sessie/uitloggen', { naar: 'http://localhost:4011/digid/session/end' }));
  await user().click(screen.getByRole('button', { name: 'Uitloggen' }));
  await waitFor(() => expect(leave).toHaveBeenCalledWith('http://localhost:4011/digid/session/end'));
  expect(token).toBe('token-1');
  expect(tab.heard).toContain('uitgelogd');
  expect(screen.queryByText('Hulp bij het huishouden')).toBeNull();
  expect(app.context.queryClient.getQueryData(['overzicht'])).toBeUndefined();
});

it('says so when logging out fails', async () => {
  sessie();
  const { leave } = renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  server.use(ontvangt('/sessie/uitloggen', () => HttpResponse.error()));
  await user().click(screen.getByRole('button', { name: 'Uitloggen' }));
  expect(await screen.findByText('Uitloggen is niet gelukt')).toBeTruthy();
  expect(leave).not.toHaveBeenCalled();
});
