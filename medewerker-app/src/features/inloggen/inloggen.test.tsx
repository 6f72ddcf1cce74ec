import { faalt, geeft, server } from '@loket/app/testing';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { anoniem, maakSessie } from '../../testing/voorbeelden.ts';

beforeEach(() => server.use(geeft('/sessie', anoniem)));

const medewerker = async () =>
  (await screen.findByRole('link', { name: /Inloggen als medewerker/ })).getAttribute('href');

it('the first page shows both ways in, and nothing else', async () => {
  renderApp('/');
  expect(await medewerker()).toBe('/inloggen/medewerker?terug=%2Fstart');
  expect(screen.getByRole('link', { name: /Inloggen als partner/ }).getAttribute('href')).toBe(
    '/inloggen/partner?terug=%2Fstart',
  );
  expect(screen.queryByRole('navigation', { name: 'Hoofdmenu' })).toBeNull();
});

it('who is logged in goes to the start', async () => {
  server.use(geeft('/sessie', maakSessie()));
  const { address } = renderApp('/');
  await waitFor(() => expect(address()).toBe('/start'));
});

it('a deep link asks to log in first and comes back there', async () => {
  server.use(faalt('/doelen', 401, 'niet-ingelogd'));
  renderApp('/zaken/zoeken');
  expect(await screen.findByRole('heading', { level: 1, name: 'Log in om verder te gaan' })).toBeTruthy();
  expect(await medewerker()).toBe('/inloggen/medewerker?terug=%2Fzaken%2Fzoeken');
});

it.each([
  ['/inloggen-mislukt?reden=geannuleerd', 'Je bent gestopt met inloggen'],
  ['/inloggen-mislukt?reden=verlopen', 'Het inloggen duurde te lang'],
  ['/inloggen-mislukt?reden=storing', 'Inloggen lukt nu niet'],
  ['/inloggen-mislukt?reden=geen-rol', 'Je hebt geen toegang tot dit portaal'],
  ['/inloggen-mislukt?reden=niveau-te-laag', 'Er is een extra controle nodig'],
  ['/inloggen-mislukt?reden=al-gebruikt', 'Deze inlogpoging is al gebruikt'],
  ['/inloggen-mislukt?reden=iets-anders', 'Inloggen is niet gelukt'],
  ['/uitgelogd', 'Je bent uitgelogd'],
  ['/uitgelogd?reden=verlopen', 'Je bent automatisch uitgelogd'],
])('%s says what happened, and how to log in', async (pad, titel) => {
  renderApp(pad);
  expect(await screen.findByRole('heading', { level: 1, name: titel })).toBeTruthy();
  expect(await medewerker()).toBe('/inloggen/medewerker?terug=%2Fstart');
});

it('no way back to another site', async () => {
  renderApp(`/uitgelogd?reden=verlopen&terug=${encodeURIComponent('//elders.example')}`);
  expect(await medewerker()).toBe('/inloggen/medewerker?terug=%2Fstart');
});
