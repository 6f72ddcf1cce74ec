import { geeft, server } from '@loket/app/testing';
import type { BerichttekstDetail } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const sleutel = { soort: 'status', taal: 'nl', zaaktype: '', status: '' } as const;
const inhoud = { onderwerp: 'Er is nieuws', tekst: 'Er is nieuws. Log in.', sms: 'Er is nieuws.' };
const detail: BerichttekstDetail = {
  sleutel,
  standaard: inhoud,
  versies: [{ versie: 1, stand: 'vervangen', door: 'MDW00005', gewijzigd: '2026-11-23T09:00:00Z', inhoud }],
  bevindingen: [{ veld: 'tekst', ernst: 'tip', code: 'moeilijk-woord', waarde: 'middels' }],
  voorbeeld: inhoud,
  handelingen: [{ versie: 1, wat: 'gepubliceerd', door: 'MDW00005', op: '2026-11-23T09:00:00Z' }],
};
const alle = {
  teksten: [{ sleutel, bron: 'standaard', concept: false, gewijzigd: null, onderwerp: inhoud.onderwerp }],
  talen: ['nl', 'en'],
  zaaktypen: [{ identificatie: 'BB', naam: 'Bijzondere bijstand' }],
  invullingen: ['gemeente'],
};
const redacteur = () =>
  server.use(geeft('/sessie', maakSessie({ rechten: ['berichtteksten'] })), geeft('/berichtteksten', alle));

it('lists the texts with which of them are sent now', async () => {
  redacteur();
  renderApp('/beheer/berichtteksten');
  const rij = await screen.findByRole('row', { name: /Nieuwe stap in een zaak/ });
  expect(within(rij).getByText('Standaardtekst')).toBeTruthy();
  expect(within(rij).getByRole('link').getAttribute('href')).toBe('/beheer/berichtteksten/status/nl');
});

it('shows a text with hints, the mail in a frame, and its versions', async () => {
  redacteur();
  server.use(geeft('/berichtteksten/status/nl', detail));
  renderApp('/beheer/berichtteksten/status/nl');
  expect(await screen.findByDisplayValue('Er is nieuws')).toBeTruthy();
  expect(screen.getByText(/Zoek een gewoner woord voor “middels”/)).toBeTruthy();
  expect(screen.getByTitle('Voorbeeld van de e-mail: Er is nieuws').getAttribute('src')).toContain(
    '/api/v1/berichtteksten/status/nl/voorbeeld?',
  );
  expect(screen.getByRole('button', { name: 'Zet versie 1 terug' })).toBeTruthy();
});

it('is not for other roles', async () => {
  server.use(geeft('/sessie', maakSessie({ rechten: ['zaak-zoeken'] })));
  renderApp('/beheer/berichtteksten');
  expect(await screen.findByText('Deze pagina is voor redacteuren')).toBeTruthy();
});
