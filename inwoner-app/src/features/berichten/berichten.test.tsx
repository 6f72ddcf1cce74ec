import { faalt, geeft, maakOntbrekend, ontvangt, probleem, server } from '@loket/app/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakBericht, maakBerichtenLijst, maakBerichtSamenvatting } from '../../testing/voorbeelden-objecten.ts';

const PAD = `/berichten/${maakBericht().id}`;
const gelezen: string[] = [];
const leest = () =>
  ontvangt('/berichten/:id/gelezen', (request) => {
    gelezen.push(new URL(request.url).pathname);
    return new Response(null, { status: 204 });
  });

it('shows which messages are new, what they ask and until when', async () => {
  const oud = maakBerichtSamenvatting({
    id: 'b',
    onderwerp: 'Uw verhuizing',
    gelezen: true,
    vraag: null,
    uiterlijk: null,
  });
  server.use(geeft('/berichten', maakBerichtenLijst({ resultaten: [maakBerichtSamenvatting(), oud], aantal: 2 })));
  renderApp('/berichten');
  const kaart = (await screen.findByRole('link', { name: 'Wij missen nog stukken van u' })).closest('article')!;
  expect(within(kaart).getByText('Nieuw')).toBeTruthy();
  expect(within(kaart).getByText('Wij vragen iets van u, uiterlijk vrijdag 4 december 2026.')).toBeTruthy();
  const andere = screen.getByRole('link', { name: 'Uw verhuizing' }).closest('article')!;
  expect(within(andere).queryByText('Nieuw')).toBeNull();
  expect(within(andere).getByText('Gelezen')).toBeTruthy();
});

it('a number that looks like a BSN is never sent', async () => {
  const gevraagd: string[] = [];
  server.use(
    geeft('/berichten', (request) => {
      gevraagd.push(request.url);
      return Response.json(maakBerichtenLijst());
    }),
  );
  renderApp('/berichten');
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Zoek in mijn berichten' }), '999970021{Enter}');
  expect(await screen.findByText('Zoek niet op een burgerservicenummer')).toBeTruthy();
  expect(gevraagd.join()).not.toContain('999970021');
});

it('a source that is missing is said, never shown as no messages', async () => {
  const lijst = maakBerichtenLijst({ resultaten: [], aantal: 0, aantalAlle: null, aantalOngelezen: null });
  server.use(geeft('/berichten', { ...lijst, ontbrekend: [maakOntbrekend('berichten')] }));
  renderApp('/berichten');
  expect(await screen.findByText('Wij kunnen uw berichten nu niet ophalen')).toBeTruthy();
  expect(screen.queryByText('U heeft nog geen berichten')).toBeNull();
});

it('shows a message as text, with links by https only, and tells once that it was opened', async () => {
  gelezen.length = 0;
  const tekst =
    '<b onclick="x">Dag</b>\n- een\n- twee\n\n[klik](javascript:alert(1)) en https://almelo.example/uitleg.';
  server.use(geeft('/berichten/:id', maakBericht({ tekst })), leest());
  const { container } = renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij missen nog stukken van u' })).toBeTruthy();
  expect(container.querySelector('[onclick], b, script')).toBeNull();
  expect(screen.getByText(/<b onclick="x">Dag<\/b>/)).toBeTruthy();
  const link = screen.getByRole('link', { name: 'https://almelo.example/uitleg' });
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(container.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
  await waitFor(() => expect(gelezen).toHaveLength(1));
});

it('a message that was read is not told again', async () => {
  gelezen.length = 0;
  server.use(geeft('/berichten/:id', maakBericht({ gelezen: true })), leest());
  renderApp(PAD);
  await screen.findByText('Stuur uw bankafschriften.');
  expect(gelezen).toEqual([]);
});

it('is shown also when telling so fails', async () => {
  server.use(ontvangt('/berichten/:id/gelezen', () => probleem(502, 'bron-onbereikbaar')));
  renderApp(PAD);
  expect(await screen.findByText('Stuur uw bankafschriften.')).toBeTruthy();
});

it('a message of somebody else is not found', async () => {
  server.use(faalt('/berichten/:id', 404, 'niet-gevonden'));
  renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij kunnen dit bericht niet vinden' })).toBeTruthy();
});
