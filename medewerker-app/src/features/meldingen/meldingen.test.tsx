import { geeft, server } from '@loket/app/testing';
import type { Melding, MeldingenLijst } from '@loket/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const ID = '6f2e1c1a-4a53-4a5c-9b0e-0d5d6f9f1a11';
const melding: Melding = {
  id: ID,
  soort: 'vermelding',
  onderwerp: 'Bram noemt je bij “Nieuwe werkwijze”',
  toelichting: 'Kijk jij hiernaar?',
  pad: '/contact',
  gemaakt: '2026-11-23T08:00:00Z',
  gelezen: false,
};
const lijst = (own: Partial<MeldingenLijst> = {}): MeldingenLijst => ({
  meldingen: [melding],
  aantal: 1,
  ongelezen: 1,
  pagina: 1,
  perPagina: 25,
  peilmoment: '2026-11-23T09:00:00Z',
  ...own,
});
const keuzes = { gesprek: 'dagelijks', werk: 'dagelijks', lezen: 'dagelijks', agenda: 'direct' } as const;
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('the bell says how much is new, and the page what; one is marked by its button and by going there', async () => {
  server.use(geeft('/meldingen/aantal', { ongelezen: 3 }), geeft('/meldingen', lijst()));
  const gelezen = vangt('/meldingen/:id/gelezen');
  const { address } = renderApp('/meldingen');
  expect(await screen.findByRole('link', { name: 'Meldingen (3 ongelezen)' })).toBeTruthy();
  const rij = await screen.findByRole('article');
  expect(within(rij).getByText('Kijk jij hiernaar?')).toBeTruthy();
  expect(within(rij).getByText('Nieuw')).toBeTruthy();
  await userEvent.click(within(rij).getByRole('button', { name: /^Markeer als gelezen: Bram/ }));
  await waitFor(() => expect(gelezen.map(({ pad }) => pad)).toEqual([`/api/v1/meldingen/${ID}/gelezen`]));
  await userEvent.click(within(rij).getByRole('link', { name: melding.onderwerp }));
  await waitFor(() => expect(gelezen).toHaveLength(2));
  // pages other than the first are fetched when somebody goes there
  await waitFor(() => expect(address()).toBe('/contact'));
});

it('all of it is read up to what was shown, of one kind when that was chosen', async () => {
  server.use(geeft('/meldingen', lijst()));
  const gestuurd = vangt('/meldingen/gelezen');
  renderApp('/meldingen?groep=gesprek&welke=ongelezen');
  await userEvent.click(await screen.findByRole('button', { name: 'Markeer deze soort als gelezen' }));
  await waitFor(() =>
    expect(gestuurd.map(({ body }) => body)).toEqual([{ groep: 'gesprek', tot: '2026-11-23T09:00:00Z' }]),
  );
  expect(screen.getByRole('link', { name: 'Ongelezen' }).getAttribute('aria-current')).toBe('true');
});

it('nothing new says so', async () => {
  server.use(geeft('/meldingen', lijst({ meldingen: [], aantal: 0, ongelezen: 0 })));
  renderApp('/meldingen?welke=ongelezen');
  expect(await screen.findByText('Je hebt alles gelezen')).toBeTruthy();
});

it('what comes by mail is chosen per kind; the browser is asked only when somebody presses the button', async () => {
  const gevraagd = vi.fn(async () => {
    Melder.permission = 'granted';
    return 'granted';
  });
  class Melder {
    static permission = 'default';
    static requestPermission = gevraagd;
  }
  vi.stubGlobal('Notification', Melder);
  server.use(geeft('/instellingen/meldingen', { keuzes, email: 'a.wessels@almelo.example' }));
  const nieuw = { ...keuzes, gesprek: 'nooit' };
  const bewaard = vangt('/instellingen/meldingen', { keuzes: nieuw, email: null });
  renderApp('/instellingen');
  expect(await screen.findByText('Wij sturen e-mail naar a.wessels@almelo.example.')).toBeTruthy();
  const groep = screen.getByRole('group', { name: 'Vermeldingen en reacties' });
  await userEvent.click(within(groep).getByRole('radio', { name: 'Nooit' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByText('Je keuze is bewaard')).toBeTruthy();
  expect(bewaard.map(({ body }) => body)).toEqual([nieuw]);
  expect(gevraagd).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Zet aan op dit apparaat' }));
  expect(await screen.findByText('Dit staat aan op dit apparaat.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Zet uit op dit apparaat' }));
  expect(await screen.findByText('Dit staat uit op dit apparaat.')).toBeTruthy();
});

it('what comes while she is there is said aloud; while she looks elsewhere the browser says that there is something, not what', async () => {
  const getoond: string[] = [];
  class Melder extends EventTarget {
    static permission = 'granted';
    constructor(titel: string, { tag }: { tag: string }) {
      super();
      getoond.push(`${titel} (${tag})`);
    }
  }
  vi.stubGlobal('Notification', Melder);
  localStorage.setItem('loket-browsermelding', 'aan');
  let aantal = 1;
  server.use(geeft('/meldingen/aantal', () => HttpResponse.json({ ongelezen: aantal })));
  const { queryClient } = renderApp('/contact').app.context;
  expect(await screen.findByRole('link', { name: 'Meldingen (1 ongelezen)' })).toBeTruthy();
  const erbij = async (nu: number) => {
    aantal = nu;
    await queryClient.invalidateQueries({ queryKey: ['meldingen'] });
  };
  await erbij(2);
  expect(await screen.findByText('Er is een nieuwe melding voor je')).toBeTruthy();
  expect(getoond).toEqual([]);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await erbij(5);
  expect(await screen.findByText('Er zijn 3 nieuwe meldingen voor je')).toBeTruthy();
  expect(getoond).toEqual(['Eén Loket: er is iets nieuws voor je (loket-browsermelding)']);
  localStorage.clear();
});

/** What is sent with PUT, by address. */
function vangt(pad: string, antwoord: object | null = null): { pad: string; body: unknown }[] {
  const gevangen: { pad: string; body: unknown }[] = [];
  server.use(
    http.put(`http://localhost/api/v1${pad}`, async ({ request }) => {
      const tekst = await request.text();
      gevangen.push({ pad: new URL(request.url).pathname, body: tekst === '' ? null : JSON.parse(tekst) });
      return antwoord ? HttpResponse.json(antwoord) : new HttpResponse(null, { status: 204 });
    }),
  );
  return gevangen;
}
