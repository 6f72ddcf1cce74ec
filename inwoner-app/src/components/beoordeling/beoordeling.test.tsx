import { geeft, maakZaak, ontvangt, probleem, server, ZAAK_ID } from '@loket/app/testing';
import type { Beoordelen } from '@loket/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const VRAAG = '/zaken/:bron/:id/beoordeling';
const dicht = { einddatum: '2026-11-01', fase: 'afgerond' as const };

/** A closed case that is asked about, and what was sent. */
function gevraagd(antwoord: (poging: number) => Response = () => HttpResponse.json({ stand: 'bewaard', vraag: null })) {
  const verstuurd: Beoordelen[] = [];
  server.use(
    geeft('/zaken/:bron/:id', maakZaak(dicht)),
    geeft(VRAAG, { vragen: true, antwoordUiterlijk: '2026-11-30' }),
    ontvangt(VRAAG, async (request) => {
      verstuurd.push((await request.json()) as Beoordelen);
      return antwoord(verstuurd.length);
    }),
  );
  renderApp(`/mijn-zaken/openzaak/${ZAAK_ID}`);
  return verstuurd;
}
const verstuur = () => userEvent.click(screen.getByRole('button', { name: 'Verstuur mijn antwoord' }));

it('takes one of five, the reason when there is one, and says that nobody knows whose it is', async () => {
  const verstuurd = gevraagd();
  await userEvent.click(await screen.findByLabelText('Goed'));
  await userEvent.type(screen.getByLabelText(/^Waarom\?/), 'Snel klaar');
  await verstuur();
  const dank = await screen.findByText('Dank u wel voor uw antwoord');
  // the form is gone: the focus is where the answer is
  expect(document.activeElement?.contains(dank)).toBe(true);
  expect(screen.getByText(/Uw naam staat er niet bij/)).toBeTruthy();
  expect(verstuurd).toMatchObject([{ score: 4, reden: 'Snel klaar', antwoord: false, bijnaam: '' }]);
});

it('does not go without a choice, nor without words when an answer is wanted', async () => {
  const verstuurd = gevraagd(() => HttpResponse.json({ stand: 'bewaard', vraag: { id: 'v', stand: 'bezorgd' } }));
  await userEvent.click(await screen.findByLabelText('Ik wil een antwoord'));
  await verstuur();
  expect(await screen.findByRole('link', { name: 'Kies hoe het ging.' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Schrijf op waarop u een antwoord wilt.' })).toBeTruthy();
  expect(verstuurd).toEqual([]);
  await userEvent.click(screen.getByLabelText('Slecht'));
  await userEvent.type(screen.getByLabelText(/^Waarom\?/), 'Wanneer hoor ik iets?');
  await verstuur();
  expect(await screen.findByText(/uiterlijk op maandag 30 november 2026/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Naar Mijn vragen' })).toBeTruthy();
  expect(verstuurd).toMatchObject([{ score: 2, antwoord: true }]);
});

it('can be skipped', async () => {
  const verstuurd = gevraagd();
  await userEvent.click(await screen.findByRole('button', { name: 'Sla deze vraag over' }));
  expect(await screen.findByText(/Wij vragen het niet nog een keer/)).toBeTruthy();
  expect(verstuurd).toMatchObject([{ score: null, reden: '', antwoord: false }]);
});

it('keeps what was typed when it cannot be sent, and sends it as the same one', async () => {
  const verstuurd = gevraagd((poging) =>
    poging === 1 ? probleem(503, 'niet-beschikbaar') : HttpResponse.json({ stand: 'eerder', vraag: null }),
  );
  await userEvent.click(await screen.findByLabelText('Gaat wel'));
  await verstuur();
  expect(await screen.findByText('Uw antwoord is niet verstuurd')).toBeTruthy();
  await verstuur();
  expect(await screen.findByText(/U gaf hier al eerder antwoord op/)).toBeTruthy();
  expect(new Set(verstuurd.map(({ sleutel }) => sleutel)).size).toBe(1);
});

it('is not asked while a case runs, when it was asked before, or when nobody knows', async () => {
  let keer = 0;
  const tel = geeft(VRAAG, () => {
    keer += 1;
    return HttpResponse.json({ vragen: true, antwoordUiterlijk: null });
  });
  server.use(tel);
  const eerste = renderApp(`/mijn-zaken/openzaak/${ZAAK_ID}`);
  expect(await screen.findByRole('heading', { name: 'Vraag over deze zaak' })).toBeTruthy();
  expect(keer).toBe(0);
  eerste.unmount();
  let gevraagdNaar = 0;
  server.use(
    geeft('/zaken/:bron/:id', maakZaak(dicht)),
    geeft(VRAAG, () => {
      gevraagdNaar += 1;
      return probleem(503, 'bron-onbereikbaar');
    }),
  );
  renderApp(`/mijn-zaken/openzaak/${ZAAK_ID}`);
  await waitFor(() => expect(gevraagdNaar).toBeGreaterThan(0));
  expect(await screen.findByRole('heading', { name: 'Vraag over deze zaak' })).toBeTruthy();
  expect(screen.queryByText('Werkte dit goed voor u?')).toBeNull();
});
