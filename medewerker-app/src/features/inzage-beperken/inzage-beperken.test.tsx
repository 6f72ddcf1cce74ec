import { geeft, ontvangt, probleem, server } from '@loket/app/testing';
import type { InzageBeperking } from '@loket/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

const ID = '6f2e1c1a-4a53-4a5c-9b0e-0d5d6f9f1a11';
const beperking = (own: Partial<InzageBeperking> = {}): InzageBeperking => ({
  id: ID,
  stand: 'wacht_op_collega',
  grond: 'd',
  van: '2026-11-01',
  tot: '2026-12-01',
  einde: '2026-12-31',
  aangevraagd: { door: 'Els Poppink', op: '2026-11-23T09:00:00Z' },
  vanMij: false,
  betrokkene: { soort: 'bsn', nummer: '999970021' },
  doel: null,
  zaaknummer: null,
  reden: 'Onderzoek door de politie',
  regels: 3,
  besluit: null,
  opgeheven: null,
  ...own,
});
const lijst = { beperkingen: [beperking()], doelen: [], peilmoment: '2026-11-23T09:00:00Z' };
const privacy = () => server.use(geeft('/sessie', maakSessie({ rechten: ['inzage-beperken'] })));

it('lists what waits first, without whom it is about', async () => {
  privacy();
  server.use(geeft('/inzage-beperkingen', lijst));
  const { container } = renderApp('/beheer/inzage');
  expect(await screen.findByText('Aangevraagd door Els Poppink op 23 november 2026')).toBeTruthy();
  expect(screen.getByText('Er is nu geen beperking van kracht.')).toBeTruthy();
  expect(container.textContent).not.toContain('999970021');
});

it('is not for other roles', async () => {
  server.use(
    geeft('/sessie', maakSessie({ rechten: ['zaak-zoeken'] })),
    geeft('/inzage-beperkingen', () => probleem(403, 'geen-toegang')),
  );
  renderApp('/beheer/inzage');
  expect(await screen.findByText('Deze pagina is voor privacy officers')).toBeTruthy();
});

it('a colleague confirms, and who asked can only withdraw', async () => {
  privacy();
  server.use(
    geeft(`/inzage-beperkingen/${ID}`, beperking()),
    geeft('/inzage-beperkingen', lijst),
    ontvangt(
      `/inzage-beperkingen/${ID}/bevestigen`,
      beperking({
        stand: 'van_kracht',
        besluit: { door: 'Gea Nijhuis', op: '2026-11-23T10:00:00Z', wat: 'bevestigd', toelichting: null },
      }),
    ),
  );
  renderApp(`/beheer/inzage/${ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Bevestig de beperking' }));
  expect(await screen.findByText('Gea Nijhuis bevestigde de beperking')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Hef de beperking op' })).toBeTruthy();
});

it('whoever asked sees that a colleague has to confirm', async () => {
  privacy();
  server.use(geeft(`/inzage-beperkingen/${ID}`, beperking({ vanMij: true })));
  renderApp(`/beheer/inzage/${ID}`);
  expect(await screen.findByText('Een collega moet dit bevestigen')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bevestig de beperking' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Trek in' }));
  expect(screen.getByText('Schrijf op waarom.')).toBeTruthy();
});

it('says at the field what is missing or refused, and keeps what was typed', async () => {
  privacy();
  server.use(
    geeft('/inzage-beperkingen', lijst),
    ontvangt('/inzage-beperkingen', () =>
      probleem(400, 'invoer-onjuist', { invalidParams: [{ name: 'zaaknummer', code: 'onjuist', reason: '' }] }),
    ),
  );
  renderApp('/beheer/inzage/nieuw');
  await userEvent.click(await screen.findByRole('button', { name: 'Vraag aan' }));
  expect(screen.getAllByText('Kies de eerste dag.')).toHaveLength(2);
  await userEvent.type(screen.getByLabelText('Burgerservicenummer'), '999970021');
  await userEvent.type(screen.getByLabelText('Verberg wat is bekeken vanaf'), '2026-11-01');
  await userEvent.type(screen.getByLabelText('Tot en met'), '2026-12-01');
  await userEvent.type(screen.getByLabelText(/zaaknummer/), 'ZAAK-1');
  await userEvent.selectOptions(screen.getByLabelText('Wettelijke grond'), 'd');
  await userEvent.type(screen.getByLabelText('Waarom is dit nodig?'), 'Er loopt een onderzoek van de politie');
  await userEvent.type(screen.getByLabelText('De beperking eindigt vanzelf na'), '2026-12-31');
  await userEvent.click(screen.getByRole('button', { name: 'Vraag aan' }));
  expect(await screen.findAllByText(/Wij vinden niet precies één zaak/)).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>('Burgerservicenummer').value).toBe('999970021');
});
