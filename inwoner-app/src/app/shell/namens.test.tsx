import { faalt, geeft, ontvangt, server } from '@loket/app/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie, maakZakenLijst } from '../../testing/voorbeelden.ts';

const jurre = { id: 'keuze-1', naam: 'J. ten Brinke', grondslag: 'gezag' } as const;
const namens = maakSessie({ namens: jurre, csrfToken: 'token-2' });

it('says on every page for whom one acts, also in the name of the tab', async () => {
  server.use(geeft('/sessie', namens));
  renderApp('/mijn-zaken');
  const balk = await screen.findByRole('region', { name: 'U handelt voor J. ten Brinke' });
  expect(within(balk).getByText('als ouder of voogd')).toBeTruthy();
  await waitFor(() => expect(document.title).toMatch(/^namens J\. ten Brinke: Mijn zaken/));
  expect(within(screen.getByRole('banner')).getByText('namens J. ten Brinke')).toBeTruthy();
});

it('shows nothing of it to who acts for herself', async () => {
  renderApp('/mijn-zaken');
  await screen.findByRole('heading', { level: 1, name: 'Mijn zaken' });
  expect(screen.queryByRole('region', { name: /^U handelt voor/ })).toBeNull();
});

it('stops, forgets what was read for the other, and says so aloud', async () => {
  let zelf = false;
  server.use(
    geeft('/sessie', () => HttpResponse.json(zelf ? maakSessie({ csrfToken: 'token-3' }) : namens)),
    ontvangt('/voor-een-ander/stoppen', () => {
      zelf = true;
      server.use(geeft('/zaken', maakZakenLijst({ resultaten: [], aantal: 0, aantalLopend: 0 })));
      return new HttpResponse(null, { status: 204 });
    }),
    geeft('/voor-een-ander', { personen: [], ontbrekend: [], peilmoment: new Date().toISOString() }),
    geeft('/machtigingen', { gegeven: [], ontvangen: [], machtigbaar: [] }),
    geeft('/afscherming', { vanToepassing: false, wat: 'niets' }),
  );
  const { app, address } = renderApp('/mijn-zaken');
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(address()).toBe('/voor-een-ander'));
  expect(screen.getByText('U handelt weer voor uzelf.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: /^U handelt voor/ })).toBeNull();
  const bewaard = app.context.queryClient.getQueryCache().getAll();
  expect(JSON.stringify(bewaard.map(({ state }) => state.data))).not.toContain('Hulp bij het huishouden');
  expect(screen.queryByText(/U bent nu ingelogd als/)).toBeNull();
});

it('takes everything of the other away when the mandate has ended', async () => {
  server.use(geeft('/sessie', namens));
  const { app } = renderApp('/mijn-zaken');
  await screen.findByText('Hulp bij het huishouden');
  server.use(faalt('/zaken', 403, 'namens-vervallen'));
  await app.context.queryClient.invalidateQueries();
  expect(
    await screen.findByRole('heading', { level: 1, name: 'U kunt niet meer handelen voor J. ten Brinke' }),
  ).toBeTruthy();
  expect(screen.queryByText('Hulp bij het huishouden')).toBeNull();
  expect(screen.getByRole('button', { name: 'Ga verder voor uzelf' })).toBeTruthy();
});

it('says plainly that a page is not for who acts for another', async () => {
  server.use(geeft('/sessie', namens), faalt('/mijn-gegevens', 403, 'niet-namens'));
  renderApp('/mijn-gegevens');
  expect(await screen.findByText('Dit kunt u alleen voor uzelf doen')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Probeer het opnieuw' })).toBeNull();
});
