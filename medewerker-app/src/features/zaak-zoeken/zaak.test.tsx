import { faalt, geeft, maakDocument, maakOntbrekend, ontvangt, probleem, server, ZAAK_ID } from '@loket/app/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakMedewerkerZaak, maakSessie } from '../../testing/voorbeelden.ts';

const PAD = `/zaken/openzaak/${ZAAK_ID}`;
const ZAAK = '/zaken/:bron/:id';

const titel = () => screen.findByRole('heading', { level: 1, name: 'Hulp bij het huishouden' });

it('shows where the case stands, who has to do with it, and why it is on screen', async () => {
  renderApp(PAD);
  await titel();
  expect(screen.getByText('Zaaknummer ZAAK-2026-0000000024')).toBeTruthy();
  expect(screen.getByText(/Uiterlijk zaterdag 12 december 2026 moet er een besluit zijn/)).toBeTruthy();
  expect(screen.getByText('Een vraag van de inwoner beantwoorden')).toBeTruthy();
  expect(screen.getByText(/Dat geldt tot .*18\.00 uur/)).toBeTruthy();
  const betrokkenen = screen.getByRole('table', { name: 'Betrokkenen' });
  expect(within(betrokkenen).getByRole('row', { name: /H\.W\. Nijland Aanvrager Persoon/ })).toBeTruthy();
  expect(screen.getByText('Uren per week')).toBeTruthy();
});

it('says how confidential the case is in words, also when the register has no word for it', async () => {
  renderApp(PAD);
  await titel();
  expect(screen.getByText('Zaakvertrouwelijk')).toBeTruthy();
  server.use(geeft(ZAAK, maakMedewerkerZaak({ vertrouwelijkheid: '' })));
  renderApp(PAD);
  expect(await screen.findByText('Ga ermee om alsof het vertrouwelijk is.')).toBeTruthy();
});

it('lists the documents to download', async () => {
  const document = maakDocument({ titel: 'Onderzoeksverslag', omvang: 48_000 });
  server.use(geeft(ZAAK, maakMedewerkerZaak({ documenten: [document] })));
  renderApp(PAD);
  const tabel = await screen.findByRole('table', { name: 'Documenten' });
  expect(within(tabel).getByRole('link', { name: 'Onderzoeksverslag' }).getAttribute('href')).toBe(
    `/api/v1/zaken/openzaak/${ZAAK_ID}/documenten/openzaak/${document.id}`,
  );
  expect(within(tabel).getByText('PDF, 48 kB')).toBeTruthy();
});

it('a missing source is named, and is not called "no documents"', async () => {
  server.use(geeft(ZAAK, maakMedewerkerZaak({ ontbrekend: [maakOntbrekend('documenten')] })));
  renderApp(PAD);
  await titel();
  expect(screen.getByText('De documenten kunnen wij nu niet ophalen. Ze zijn niet weg.')).toBeTruthy();
  expect(screen.queryByText('Er zijn nog geen documenten.')).toBeNull();
});

it('without a purpose it asks for one in place, and then opens the case with the focus on its heading', async () => {
  server.use(faalt(ZAAK, 403, 'doel-nodig'));
  const sent: unknown[] = [];
  const { address } = renderApp(PAD);
  await screen.findByRole('heading', { level: 1, name: 'Waarvoor heb je deze zaak nodig?' });
  await userEvent.click(await screen.findByRole('button', { name: 'Open de zaak' }));
  expect(await screen.findByRole('link', { name: 'Kies waarvoor je de zaak nodig hebt' })).toBeTruthy();
  server.use(
    ontvangt(`${ZAAK}/doel`, async (request) => {
      sent.push(await request.json());
      server.use(geeft(ZAAK, maakMedewerkerZaak()));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Een vraag van de inwoner beantwoorden' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open de zaak' }));
  const heading = await titel();
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(sent).toEqual([{ doel: 'vraag-van-inwoner' }]);
  expect(address()).toBe(PAD);
});

it('when stating the purpose fails, the choice stays', async () => {
  server.use(
    faalt(ZAAK, 403, 'doel-nodig'),
    ontvangt(`${ZAAK}/doel`, () => probleem(503, 'niet-beschikbaar')),
  );
  renderApp(PAD);
  const keuze = await screen.findByRole<HTMLInputElement>('radio', { name: /Een vraag van de inwoner/ });
  await userEvent.click(keuze);
  await userEvent.click(screen.getByRole('button', { name: 'Open de zaak' }));
  expect(await screen.findByText('Wij kunnen deze zaak nu niet ophalen')).toBeTruthy();
  expect(keuze.checked).toBe(true);
});

it('a purpose that ended meanwhile takes the case off the screen', async () => {
  const { app } = renderApp(PAD);
  await titel();
  server.use(faalt(ZAAK, 403, 'doel-nodig'));
  await act(() => app.context.queryClient.refetchQueries({ queryKey: ['zaken'] }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Waarvoor heb je deze zaak nodig?' })).toBeTruthy();
  expect(screen.queryByText('H.W. Nijland')).toBeNull();
});

it('a case that this role may not see is refused, with what to do', async () => {
  server.use(faalt(ZAAK, 403, 'geen-toegang'));
  renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze zaak mag je niet bekijken' })).toBeTruthy();
});

it('who may not look into cases is refused, whatever the link', async () => {
  server.use(geeft('/sessie', maakSessie({ rechten: [] })), faalt(ZAAK, 403, 'geen-toegang'));
  renderApp(PAD);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Met jouw rol kun je geen zaken bekijken' }),
  ).toBeTruthy();
});

it('a case that is not there leads back to searching', async () => {
  server.use(faalt(ZAAK, 404, 'niet-gevonden'));
  renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zoek een zaak' }).getAttribute('href')).toBe('/zaken/zoeken');
});

it('when it cannot be fetched it says so; when it was there before, it stays with its time', async () => {
  server.use(faalt(ZAAK, 503, 'bron-onbereikbaar'));
  renderApp(PAD);
  expect(await screen.findByText('Wij kunnen deze zaak nu niet ophalen')).toBeTruthy();
  server.use(geeft(ZAAK, maakMedewerkerZaak()));
  await userEvent.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  await titel();
});

it('an urgent instruction about this kind of case stands above it', async () => {
  const instructie = { id: ZAAK_ID, titel: 'Bel eerst', samenvatting: 'Bel het wijkteam direct.' };
  server.use(geeft('/nieuws/instructies', { instructies: [instructie] }));
  renderApp(PAD);
  await titel();
  expect(await screen.findByRole('heading', { level: 2, name: 'Werkinstructie: Bel eerst' })).toBeTruthy();
  expect(screen.getByText('Bel het wijkteam direct.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lees de werkinstructie ‘Bel eerst’' }).getAttribute('href')).toBe(
    `/nieuws/${ZAAK_ID}`,
  );
});
