import { faalt, geeft, maakOntbrekend, maakSamenvatting, probleem, server, zonderNetwerk } from '@loket/app/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakZakenLijst } from '../../testing/voorbeelden.ts';

/** Three hundred cases, ten a page, and every address that was asked. */
function driehonderdZaken() {
  const asked: URLSearchParams[] = [];
  server.use(
    geeft('/zaken', (request) => {
      const vraag = new URL(request.url).searchParams;
      asked.push(vraag);
      const pagina = Number(vraag.get('pagina'));
      const resultaten = Array.from({ length: 10 }, (_, index) => {
        const nummer = (pagina - 1) * 10 + index + 1;
        return maakSamenvatting({ id: `zaak-${nummer}`, titel: `Onderwerp ${nummer}` });
      });
      return HttpResponse.json(
        maakZakenLijst({ resultaten, aantal: 300, aantalLopend: 300, aantalAfgerond: 7, pagina }),
      );
    }),
  );
  return asked;
}

it('is complete at 300 cases: page by page, with the page in the address', async () => {
  const asked = driehonderdZaken();
  const { address } = renderApp('/mijn-zaken?pagina=29');
  expect(await screen.findByRole('link', { name: 'Onderwerp 290' })).toBeTruthy();
  expect(screen.getByText('300 zaken, pagina 29 van 30')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Volgende' }));
  expect(await screen.findByRole('link', { name: 'Onderwerp 300' })).toBeTruthy();
  expect(address()).toBe('/mijn-zaken?pagina=30');
  expect(screen.queryByRole('link', { name: 'Volgende' })).toBeNull();
  expect(document.activeElement?.textContent).toBe('300 zaken, pagina 30 van 30');
  expect(asked.map((vraag) => vraag.get('pagina'))).toEqual(['29', '30']);
});

it('filters by buttons with counts and says the number of results aloud', async () => {
  driehonderdZaken();
  const { address } = renderApp('/mijn-zaken');
  await screen.findByRole('link', { name: 'Onderwerp 1' });
  await userEvent.click(screen.getByRole('button', { name: /Afgerond\s*7/ }));
  await waitFor(() => expect(address()).toBe('/mijn-zaken?stand=afgerond'));
  await waitFor(() =>
    expect(screen.getAllByRole('status').some((region) => region.textContent === '300 zaken')).toBe(true),
  );
  expect(screen.getByRole('button', { name: /Afgerond/ }).getAttribute('aria-pressed')).toBe('true');
});

it('searches, and the search is in the address', async () => {
  const asked = driehonderdZaken();
  const { address } = renderApp('/mijn-zaken?pagina=3');
  await screen.findByText(/^300 zaken, pagina/);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek in mijn zaken' }), 'bril{Enter}');
  await waitFor(() => expect(asked.at(-1)?.get('zoek')).toBe('bril'));
  expect(address()).toBe('/mijn-zaken?zoek=bril');
  expect(asked.at(-1)?.get('pagina')).toBe('1');
});

it('never puts what could be a burgerservicenummer into an address', async () => {
  const asked = driehonderdZaken();
  const { address } = renderApp('/mijn-zaken');
  await screen.findByText(/^300 zaken, pagina/);
  await userEvent.type(screen.getByRole('searchbox'), '9999 70 021{Enter}');
  expect(await screen.findByText('Zoek niet op een burgerservicenummer')).toBeTruthy();
  expect(address()).toBe('/mijn-zaken');
  expect(asked.every((vraag) => !vraag.has('zoek'))).toBe(true);
});

it('takes such a number out of the address when it came from elsewhere', async () => {
  const asked = driehonderdZaken();
  const { address } = renderApp('/mijn-zaken?zoek=999970021');
  expect(await screen.findByText('Zoek niet op een burgerservicenummer')).toBeTruthy();
  await waitFor(() => expect(address()).toBe('/mijn-zaken'));
  expect(asked.every((vraag) => !vraag.has('zoek'))).toBe(true);
});

it('helps when there are no cases', async () => {
  server.use(geeft('/zaken', maakZakenLijst({ resultaten: [], aantal: 0, aantalLopend: 0, aantalAfgerond: 4 })));
  renderApp('/mijn-zaken');
  expect(await screen.findByText('Er loopt nu niets')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Bekijk 4 afgeronde zaken' })).toBeTruthy();
});

it('a card says what the case is about, so that cases of one kind differ', async () => {
  const melding = maakSamenvatting({ titel: 'Melding openbare ruimte', omschrijving: 'Gat in het fietspad' });
  server.use(geeft('/zaken', maakZakenLijst({ resultaten: [melding] })));
  renderApp('/mijn-zaken');
  expect(await screen.findByText('Gat in het fietspad')).toBeTruthy();
});

it('helps when nothing was found', async () => {
  server.use(geeft('/zaken', maakZakenLijst({ resultaten: [], aantal: 0 })));
  const { address } = renderApp('/mijn-zaken?zoek=xyz');
  expect(await screen.findByText('Geen zaken gevonden met “xyz”')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Wis mijn zoekwoord' }));
  await waitFor(() => expect(address()).toBe('/mijn-zaken'));
});

it('an empty answer with a missing source is not called empty', async () => {
  const ontbrekend = [maakOntbrekend('zaken', { sinds: '2026-11-22T20:15:00Z' })];
  server.use(
    geeft(
      '/zaken',
      maakZakenLijst({ resultaten: [], aantal: 0, aantalLopend: null, aantalAfgerond: null, ontbrekend }),
    ),
  );
  renderApp('/mijn-zaken');
  expect(await screen.findByText('Uw zaken kunnen wij nu niet laten zien. Ze zijn niet weg.')).toBeTruthy();
  expect(screen.getByText(/sinds zondag 22 november 2026, 21\.15 uur/)).toBeTruthy();
  expect(screen.queryByText('Er loopt nu niets')).toBeNull();
  expect(screen.getByRole('button', { name: 'Lopend' })).toBeTruthy();
});

it('tries again by itself after a passing failure', async () => {
  let calls = 0;
  server.use(
    geeft('/zaken', () => (++calls === 1 ? probleem(503, 'bron-onbereikbaar') : HttpResponse.json(maakZakenLijst()))),
  );
  renderApp('/mijn-zaken');
  expect(await screen.findByText('1 zaak')).toBeTruthy();
  expect(calls).toBe(2);
});

it('does not try again when the answer is no', async () => {
  let calls = 0;
  server.use(
    geeft('/zaken', () => {
      calls += 1;
      return probleem(429, 'te-vaak');
    }),
  );
  renderApp('/mijn-zaken');
  expect(await screen.findByText('Even wachten')).toBeTruthy();
  expect(calls).toBe(1);
});

it('without network it says so, and the retry button helps', async () => {
  server.use(zonderNetwerk('/zaken'));
  renderApp('/mijn-zaken');
  expect(await screen.findByText('Geen verbinding: wij kunnen uw zaken niet ophalen')).toBeTruthy();
  server.use(geeft('/zaken', maakZakenLijst()));
  await userEvent.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  expect(await screen.findByText('1 zaak')).toBeTruthy();
});

it('keeps what it knows when refreshing fails, and says how old it is', async () => {
  const { app } = renderApp('/mijn-zaken');
  await screen.findByText('1 zaak');
  server.use(faalt('/zaken', 503, 'bron-onbereikbaar'));
  await app.context.queryClient.refetchQueries({ queryKey: ['zaken'] });
  expect(await screen.findByText('U ziet de stand van 10.00 uur')).toBeTruthy();
  expect(screen.getByText('1 zaak')).toBeTruthy();
});
