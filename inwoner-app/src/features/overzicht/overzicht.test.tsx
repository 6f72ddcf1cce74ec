import { faalt, geeft, maakOntbrekend, maakSamenvatting, maakTermijn, server } from '@loket/app/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakOverzicht, maakSessie } from '../../testing/voorbeelden.ts';

it('greets by name and tells where the running cases stand', async () => {
  renderApp('/overzicht');
  expect(await screen.findByRole('heading', { level: 1, name: /^Goed.*, de heer Ten Brinke$/ })).toBeTruthy();
  const kaart = (await screen.findByRole('link', { name: 'Hulp bij het huishouden' })).closest('article')!;
  expect(kaart.textContent).toContain(
    'Wij onderzoeken welke hulp bij u past. U hoort uiterlijk zaterdag 12 december 2026 van ons.',
  );
  expect(document.title).toBe('Overzicht | Eén Loket Gemeente Almelo');
});

it('who acts for somebody else reads whom it is about, and finds no way to what is not open to her', async () => {
  const namens = { id: 'n', naam: 'M. Yıldırım', grondslag: 'gezag' } as const;
  server.use(geeft('/sessie', maakSessie({ soort: 'bedrijf', kvkNummer: '90000102', namens })));
  const { unmount } = renderApp('/overzicht');
  expect(await screen.findByText(/tussen de gemeente en degene voor wie u handelt/)).toBeTruthy();
  expect(screen.getByText('Wat de gemeente weet van degene voor wie u handelt.')).toBeTruthy();
  expect(screen.queryByText('Gegevens van mijn bedrijf')).toBeNull();
  unmount();
  server.use(geeft('/sessie', maakSessie({ soort: 'bedrijf', namens: { ...namens, grondslag: 'bewind' } })));
  renderApp('/overzicht');
  expect(await screen.findByText(/tussen de gemeente en degene voor wie u handelt/)).toBeTruthy();
  const snel = screen.getByRole('region', { name: 'Snel naar' });
  expect(
    within(snel)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/producten', '/mijn-zaken', '/contact']);
});

it('nothing to do is a friendly sight', async () => {
  renderApp('/overzicht');
  expect(await screen.findByText('U hoeft nu niets te doen')).toBeTruthy();
});

it('shows what we ask in the order in which it waits, each with what, why and by when', async () => {
  const pad = '/mijn-zaken/openzaak/x';
  server.use(
    geeft(
      '/overzicht',
      maakOverzicht({
        aandacht: [
          {
            soort: 'zaak_wacht_op_u',
            onderwerp: 'Parkeerkaart',
            toelichting: 'Stuur de verklaring.',
            uiterlijk: '2026-12-04',
            pad: `${pad}3`,
          },
          { soort: 'zaak_te_laat', onderwerp: 'Melding', toelichting: null, uiterlijk: '2026-11-11', pad: `${pad}1` },
        ],
      }),
    ),
  );
  renderApp('/overzicht');
  // the skeleton has this heading too: the region counts that stands there when the answer has come
  await screen.findByText('Stuur de verklaring.');
  const vragen = screen.getByRole('region', { name: 'Dit vragen wij van u' });
  expect(
    within(vragen)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Geef ons wat wij nodig hebben', 'Bel ons als u niet langer wilt wachten']);
  expect(within(vragen).getByText('Uiterlijk vrijdag 4 december 2026')).toBeTruthy();
});

it('shows at most three running cases and the way to the rest', async () => {
  const lopend = [1, 2, 3, 4].map((n) => maakSamenvatting({ id: `zaak-${n}`, titel: `Zaak ${n}` }));
  server.use(geeft('/overzicht', maakOverzicht({ lopend, aantalLopend: 12 })));
  renderApp('/overzicht');
  expect(await screen.findByRole('link', { name: /Bekijk alle 12 lopende zaken/ })).toBeTruthy();
  expect(screen.queryByText('Zaak 4')).toBeNull();
});

it('says which source is missing since when, and does not call it empty', async () => {
  server.use(
    geeft(
      '/overzicht',
      maakOverzicht({
        lopend: [],
        aantalLopend: null,
        aantalAfgerond: null,
        ontbrekend: [maakOntbrekend('zaken')],
      }),
    ),
  );
  renderApp('/overzicht');
  expect(
    await screen.findByText(/Dat is zo sinds vandaag 09\.30 uur\. .*Uw gegevens zijn veilig\. Probeer het over/),
  ).toBeTruthy();
  expect(screen.getByText('Wij kunnen uw zaken nu niet ophalen')).toBeTruthy();
  expect(screen.queryByText('Een deel ontbreekt op deze pagina')).toBeNull();
  expect(screen.queryByText('Er loopt nu niets')).toBeNull();
  expect(screen.queryByText('U hoeft nu niets te doen')).toBeNull();

  server.use(geeft('/overzicht', maakOverzicht()));
  await userEvent.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  expect(await screen.findByRole('link', { name: 'Hulp bij het huishouden' })).toBeTruthy();
  expect(screen.queryByText('Wij kunnen uw zaken nu niet ophalen')).toBeNull();
});

it('says which part is missing when the rest is there', async () => {
  server.use(geeft('/overzicht', maakOverzicht({ aantalLopend: null, ontbrekend: [maakOntbrekend('zaken')] })));
  renderApp('/overzicht');
  expect(
    await screen.findByText(/Een deel van uw zaken kunnen wij nu niet ophalen\. Dat is zo sinds vandaag 09\.30 uur\./),
  ).toBeTruthy();
});

it('a failure says what is safe and what to do', async () => {
  server.use(faalt('/overzicht', 503, 'bron-onbereikbaar'));
  renderApp('/overzicht');
  expect(await screen.findByText('Wij kunnen uw overzicht nu niet ophalen')).toBeTruthy();
  expect(screen.getByText(/Uw gegevens zijn veilig/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
});

it('offers a stronger login when there may be more', async () => {
  server.use(geeft('/overzicht', maakOverzicht({ sterkerInloggen: 'substantieel' })));
  renderApp('/overzicht');
  const link = await screen.findByRole('link', { name: 'Log in met extra controle' });
  expect(screen.queryByText('U hoeft nu niets te doen')).toBeNull();
  expect(link.getAttribute('href')).toBe('/inloggen/digid?terug=%2Foverzicht&niveau=substantieel');
});

it('says of a late case that it is late, in a word', async () => {
  const termijn = maakTermijn({ stand: 'te_laat', uiterlijk: '2026-11-11', dagenResterend: -12 });
  server.use(geeft('/overzicht', maakOverzicht({ lopend: [maakSamenvatting({ termijn })] })));
  renderApp('/overzicht');
  expect(await screen.findByText('Te laat')).toBeTruthy();
  expect(screen.getByText(/U had uiterlijk woensdag 11 november 2026 van ons moeten horen/)).toBeTruthy();
});
