import { faalt, geeft, server, ZAAK_ID } from '@loket/app/testing';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie, maakStart } from '../../testing/voorbeelden.ts';

it('greets by name, leads to searching, and shows what was looked at last and why', async () => {
  renderApp('/start');
  expect(await screen.findByRole('heading', { level: 1, name: /Annelies Wessels/ })).toBeTruthy();
  const rij = await screen.findByRole('row', { name: /ZAAK-2026-0000000024/ });
  expect(within(rij).getByRole('link', { name: 'Hulp bij het huishouden' }).getAttribute('href')).toBe(
    `/zaken/openzaak/${ZAAK_ID}`,
  );
  expect(within(rij).getByText('Een vraag van de inwoner beantwoorden')).toBeTruthy();
  expect(within(rij).getByText('1 oktober 2026, 10.05 uur')).toBeTruthy();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Zaak zoeken' }).getAttribute('href')).toBe(
    '/zaken/zoeken',
  );
});

it('shows my team, how to reach it and for which neighbourhoods it is there, and my roles', async () => {
  renderApp('/start');
  const team = await screen.findByRole('region', { name: 'Mijn team' });
  expect(within(team).getByText('Voor Schelfhorst, Aadorp')).toBeTruthy();
  expect(within(team).getByRole('link', { name: '0546 - 54 3010' }).getAttribute('href')).toBe('tel:0546543010');
  expect(within(screen.getByRole('region', { name: 'Mijn rollen' })).getByText('KCC-medewerker')).toBeTruthy();
});

it('nothing looked at yet says what will appear', async () => {
  server.use(geeft('/start', maakStart({ recent: [] })));
  renderApp('/start');
  expect(await screen.findByText('Je hebt nog geen zaken bekeken')).toBeTruthy();
});

it('who may not look into cases gets no entrance to them', async () => {
  server.use(
    geeft('/sessie', maakSessie({ rechten: [], rollen: [{ code: 'red', naam: 'Redacteur' }] })),
    geeft('/start', maakStart({ recent: [] })),
  );
  renderApp('/start');
  expect(await screen.findByText('Je kunt hier nog geen zaken bekijken')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Zaak zoeken/ })).toBeNull();
  expect(within(screen.getByRole('navigation', { name: 'Hoofdmenu' })).queryByText('Zaken')).toBeNull();
});

it('a partner sees for whom she is here', async () => {
  const partner = { soort: 'partner', organisatie: 'Twentse Thuiszorg', rechten: [], teams: [], rollen: [] } as const;
  server.use(
    geeft('/sessie', maakSessie({ ...partner, rechten: [], teams: [], rollen: [] })),
    geeft('/start', maakStart({ recent: [], teams: [] })),
  );
  renderApp('/start');
  expect(await screen.findByText('Voor Twentse Thuiszorg')).toBeTruthy();
  expect(within(screen.getByRole('banner')).getByText('Twentse Thuiszorg')).toBeTruthy();
});

it('when it cannot be fetched, searching is still there', async () => {
  server.use(faalt('/start', 503, 'niet-beschikbaar'));
  renderApp('/start');
  expect(await screen.findAllByText('Wij kunnen je startpagina nu niet ophalen')).not.toHaveLength(0);
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Zaak zoeken' })).toBeTruthy();
});
