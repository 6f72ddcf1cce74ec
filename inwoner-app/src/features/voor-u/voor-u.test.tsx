import { geeft, server } from '@loket/app/testing';
import type { VoorUTip } from '@loket/contract';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakVoorU } from '../../testing/voorbeelden.ts';

const tip: VoorUTip = {
  id: '00000000-0000-4000-8000-000000000001',
  titel: 'Samen bewegen',
  tekst: 'De eerste keer is gratis.',
  linktekst: 'Doe mee',
  engels: { titel: 'Exercise together', tekst: 'The first time is free.', linktekst: 'Take part' },
  adres: '/contact',
  waarom: [
    { voorwaarde: { feit: 'leeftijd', niet: false, van: 65, tot: null }, titels: [] },
    { voorwaarde: { feit: 'huishouden', niet: false, is: ['met_partner', 'zonder_partner'] }, titels: [] },
    { voorwaarde: { feit: 'wijk', niet: false, is: ['Aadorp'] }, titels: [] },
    { voorwaarde: { feit: 'lopende_zaak', niet: false, is: ['BB'] }, titels: ['Bijzondere bijstand'] },
  ],
};

it('shows a tip last on the first page, says why in words, and puts it away', async () => {
  let weg = '';
  server.use(
    geeft('/voor-u', () => HttpResponse.json(maakVoorU({ tips: weg ? [] : [tip] }))),
    http.delete('http://localhost/api/v1/voor-u/tips/:id', ({ params }) => {
      weg = String(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/overzicht');
  const voorU = await screen.findByRole('region', { name: 'Voor u' });
  await userEvent.click(within(voorU).getByText('Waarom zie ik dit?'));
  for (const reden of [
    'U bent 65 jaar of ouder.',
    'Over uw gezin weten wij: u heeft een partner of u heeft geen partner.',
    'U woont in de wijk Aadorp',
    'Er loopt een zaak van u: Bijzondere bijstand',
  ]) {
    expect(
      within(voorU)
        .getAllByRole('listitem')
        .some((item) => item.textContent === reden),
    ).toBe(true);
  }
  expect(within(voorU).getByRole('link', { name: 'Doe mee' }).getAttribute('href')).toBe('/contact');
  await userEvent.click(within(voorU).getByRole('button', { name: 'Niet meer tonen: Samen bewegen' }));
  await expect.poll(() => screen.queryByRole('region', { name: 'Voor u' })).toBeNull();
  expect(weg).toBe(tip.id);
});

it('is not there when there are no tips', async () => {
  renderApp('/overzicht');
  await screen.findByText('U hoeft nu niets te doen');
  expect(screen.queryByRole('region', { name: 'Voor u' })).toBeNull();
});

it('shows at once what was chosen, before the portal has answered', async () => {
  server.use(
    geeft('/voor-u', maakVoorU()),
    http.put('http://localhost/api/v1/voor-u/keuze', () => new HttpResponse(null, { status: 204 })),
  );
  renderApp('/instellingen/tips');
  fireEvent.click(await screen.findByRole('checkbox', { name: /Laat mij tips zien/, checked: true }));
  screen.getByRole('checkbox', { name: /Laat mij tips zien/, checked: false });
  await screen.findByText('Uw keuze is bewaard.');
});

it('can be switched off, and what was put away can come back', async () => {
  const gekozen: unknown[] = [];
  server.use(
    geeft('/voor-u', maakVoorU({ verborgen: 2 })),
    http.put('http://localhost/api/v1/voor-u/keuze', async ({ request }) => {
      gekozen.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/instellingen/tips');
  await userEvent.click(await screen.findByRole('checkbox', { name: /Laat mij tips zien/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Laat die weer zien' }));
  await expect
    .poll(() => gekozen)
    .toEqual([
      { aan: false, terug: false },
      { aan: true, terug: true },
    ]);
});
