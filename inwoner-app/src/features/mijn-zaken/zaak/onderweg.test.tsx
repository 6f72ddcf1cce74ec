import { faalt, geeft, server, ZAAK_ID } from '@loket/app/testing';
import type { Ontvangst } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app.tsx';

const PAD = `/mijn-zaken/openzaak/${ZAAK_ID}`;
const ontvangst = (n: number, anders: Partial<Ontvangst>): Ontvangst => ({
  id: String(n),
  nummer: `D261123-00000${n}`,
  naam: `stuk-${n}.pdf`,
  soort: 'Bankafschrift',
  stand: 'wacht',
  reden: null,
  ontvangen: `2026-11-23T09:0${n}:00Z`,
  ...anders,
});
const open = (ontvangsten: Ontvangst[]) => {
  server.use(geeft('/zaken/:bron/:id/ontvangsten', { ontvangsten }));
  renderApp(PAD);
};

it('a case shows what is on its way to it, and what did not get there', async () => {
  open([
    ontvangst(1, {}),
    ontvangst(2, { stand: 'bezorgd', soort: 'Loonstrook' }),
    ontvangst(3, { stand: 'mislukt', reden: 'geweigerd' }),
  ]);
  const documenten = await screen.findByRole('region', { name: 'Documenten' });
  expect(await within(documenten).findByText('stuk-1.pdf')).toBeTruthy();
  expect(within(documenten).getByText(/Ontvangen, wordt bij uw zaak bezorgd/)).toBeTruthy();
  expect(within(documenten).getByText(/D261123-000001/)).toBeTruthy();
  expect(within(documenten).getByText(/Niet bezorgd: ons systeem nam het niet aan/)).toBeTruthy();
  expect(within(documenten).queryByText('stuk-2.pdf')).toBeNull();
});

it('what failed is no longer told once something of its kind got there later', async () => {
  open([ontvangst(1, { stand: 'mislukt', reden: 'geweigerd' }), ontvangst(2, { stand: 'bezorgd' }), ontvangst(3, {})]);
  expect(await screen.findByText('stuk-3.pdf')).toBeTruthy();
  expect(screen.queryByText('stuk-1.pdf')).toBeNull();
});

it('not knowing what is on its way is said', async () => {
  server.use(faalt('/zaken/:bron/:id/ontvangsten', 503, 'bron-onbereikbaar'));
  renderApp(PAD);
  expect(await screen.findByText(/Wat u net stuurde, kunnen wij nu niet laten zien/)).toBeTruthy();
});
