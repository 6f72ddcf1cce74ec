import { faalt, geeft, server } from '@loket/app/testing';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { anoniem, maakSessie } from '../../testing/voorbeelden.ts';

beforeEach(() => server.use(geeft('/sessie', anoniem)));

const digid = async () => (await screen.findByRole('link', { name: /Inloggen met DigiD/ })).getAttribute('href');

it('the start page shows the way in and the way to a person', async () => {
  renderApp('/');
  expect(await digid()).toBe('/inloggen/digid?terug=%2Foverzicht');
  expect(screen.getByRole('link', { name: /Inloggen met eHerkenning/ }).getAttribute('href')).toBe(
    '/inloggen/eherkenning?terug=%2Foverzicht',
  );
  expect(screen.getByRole('link', { name: /^14.0546$/ }).getAttribute('href')).toBe('tel:+31546541111');
  expect(screen.queryByRole('navigation', { name: 'Hoofdmenu' })).toBeNull();
});

it('the start page works when the API does not', async () => {
  server.use(faalt('/sessie', 503, 'niet-beschikbaar'));
  renderApp('/');
  expect(await digid()).toBe('/inloggen/digid?terug=%2Foverzicht');
});

it('shows only the ways to log in that there are', async () => {
  server.use(geeft('/sessie', { ...anoniem, inlogmiddelen: [{ id: 'digid', naam: 'DigiD' }] }));
  renderApp('/');
  await waitFor(async () => {
    await digid();
    expect(screen.queryByRole('link', { name: /eHerkenning/ })).toBeNull();
  });
});

it('who is logged in goes from the start to the overview', async () => {
  server.use(geeft('/sessie', maakSessie()));
  const { address } = renderApp('/');
  await waitFor(() => expect(address()).toBe('/overzicht'));
});

it('a deep link asks to log in first and comes back there', async () => {
  server.use(faalt('/zaken', 401, 'niet-ingelogd'));
  const { address } = renderApp('/mijn-zaken?stand=alle');
  expect(await screen.findByRole('heading', { level: 1, name: 'Log in om verder te gaan' })).toBeTruthy();
  expect(await digid()).toBe('/inloggen/digid?terug=%2Fmijn-zaken%3Fstand%3Dalle');
  expect(address()).toBe('/mijn-zaken?stand=alle');
});

it('when it is unknown who is here, the page says so and can try again', async () => {
  server.use(faalt('/sessie', 503, 'niet-beschikbaar'), faalt('/overzicht', 503, 'niet-beschikbaar'));
  renderApp('/overzicht');
  expect(await screen.findByText('Wij kunnen uw inloggegevens nu niet ophalen')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
});

it.each([
  ['geannuleerd', 'U bent gestopt met inloggen'],
  ['verlopen', 'Het inloggen duurde te lang'],
  ['storing', 'Inloggen lukt nu niet'],
  ['geen-rol', 'U kunt hier niet inloggen'],
  ['niveau-te-laag', 'Er is een extra controle nodig'],
  ['al-gebruikt', 'Deze inlogpoging is al gebruikt'],
  ['iets-anders', 'Inloggen is niet gelukt'],
])('a login that failed says why: %s', async (reden, titel) => {
  renderApp(`/inloggen-mislukt?reden=${reden}`);
  expect(await screen.findByRole('heading', { level: 1, name: titel })).toBeTruthy();
});

it.each([
  ['', 'U bent uitgelogd'],
  ['?reden=verlopen', 'U bent automatisch uitgelogd'],
  ['?reden=elders', 'U bent uitgelogd'],
])('logged out%s', async (vraag, titel) => {
  renderApp(`/uitgelogd${vraag}`);
  expect(await screen.findByRole('heading', { level: 1, name: titel })).toBeTruthy();
});

it.each(['//elders.example', 'https://elders.example', '/\\elders.example', 'javascript:alert(1)'])(
  'no way back to %s',
  async (terug) => {
    renderApp(`/uitgelogd?reden=verlopen&terug=${encodeURIComponent(terug)}`);
    expect(await digid()).toBe('/inloggen/digid?terug=%2Foverzicht');
  },
);
