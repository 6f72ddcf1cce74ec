import { geeft, ontvangt, probleem, server } from '@loket/app/testing';
import type { NietBereikt } from '@loket/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const ID = '6f2e1c1a-4a53-4a5c-9b0e-0d5d6f9f1a11';
const item: NietBereikt = {
  id: ID,
  reden: 'onbezorgd',
  soort: 'persoon',
  gemaakt: '2026-11-23T09:15:00Z',
  uiterlijk: '2026-11-25T09:00:00Z',
  teLaat: false,
  zaken: [],
  pogingen: [{ kanaal: 'email', oorzaak: 'adres', op: '2026-11-23T09:15:00Z' }],
};
const lijst = { items: [item], aantal: 1, peilmoment: '2026-11-23T09:20:00Z' };
const kcc = () => server.use(geeft('/sessie', maakSessie({ rechten: ['bezorging'] })));

it('tells what failed and until when there is time, and who only when asked', async () => {
  kcc();
  server.use(
    geeft('/bezorging', lijst),
    ontvangt(`/bezorging/${ID}/ontvanger`, { naam: 'F. Yilmaz', adres: ['Dorpsstraat 1'], geheim: true }),
  );
  renderApp('/beheer/bezorging');
  expect(await screen.findByRole('heading', { name: 'Een inwoner is niet bereikt' })).toBeTruthy();
  expect(screen.getByText(/het adres werkt niet/)).toBeTruthy();
  expect(screen.queryByText('F. Yilmaz')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Toon naam en adres' }));
  expect(await screen.findByText('F. Yilmaz')).toBeTruthy();
  expect(screen.getByText('Dit adres is geheim: geef het aan niemand.')).toBeTruthy();
});

it('an empty list says so, and other roles get none', async () => {
  kcc();
  server.use(geeft('/bezorging', { ...lijst, items: [], aantal: 0 }));
  renderApp('/beheer/bezorging');
  expect(await screen.findByText('Iedereen is bereikt')).toBeTruthy();
  server.use(
    geeft('/sessie', maakSessie({ rechten: [] })),
    geeft('/bezorging', () => probleem(403, 'geen-toegang')),
  );
  renderApp('/beheer/bezorging');
  expect(await screen.findByText('Deze pagina is voor het KCC en teammanagers')).toBeTruthy();
});
