import { geeft, server } from '@loket/app/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';
import { readTaal, writeTaal } from '../remembered-taal.ts';

afterEach(() => vi.restoreAllMocks());

it('shows only the rooms that are there, and which one this is', async () => {
  renderApp('/mijn-zaken');
  const nav = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(expect.arrayContaining(['Overzicht', 'Mijn zaken', 'Berichten', 'Mijn gegevens', 'Voor een ander']));
  expect(within(nav).getByRole('link', { current: 'page' }).textContent).toBe('Mijn zaken');
});

it('says how many messages are new', async () => {
  server.use(geeft('/ongelezen-berichten', { aantal: 2 }));
  renderApp('/overzicht');
  expect(await screen.findByRole('link', { name: 'Berichten (2 nieuw)' })).toBeTruthy();
});

it('says for which company and establishment one is here', async () => {
  const bedrijf = {
    soort: 'bedrijf',
    naam: 'Lohuis Administratie',
    kvkNummer: '90000102',
    vestigingsnummer: '000090001021',
  } as const;
  server.use(geeft('/sessie', maakSessie(bedrijf)));
  renderApp('/overzicht');
  expect(await screen.findByText('KvK 90000102, vestiging 000090001021')).toBeTruthy();
});

it('says that one is logged in when the name is not known', async () => {
  server.use(geeft('/sessie', maakSessie({ naam: null })));
  renderApp('/overzicht');
  expect(await screen.findByText('U bent ingelogd')).toBeTruthy();
});

it('speaks English when asked, remembers it, and marks what stays Dutch', async () => {
  const rememberTaal = vi.fn();
  renderApp('/overzicht', { rememberTaal });
  const zaak = await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  await userEvent.click(screen.getByRole('button', { name: /^Taal.*Nederlands$/ }));
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Running cases' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
  expect(rememberTaal).toHaveBeenCalledWith('en');
  expect(screen.getByText(/You will hear from us by Saturday 12 December 2026 at the latest/)).toBeTruthy();
  expect(zaak.querySelector('[lang=nl]')?.textContent).toBe('Hulp bij het huishouden');
});

it('starts in the language that was chosen before', async () => {
  const { app } = renderApp('/contact', { taal: 'en' });
  await act(() => app.ready);
  expect(await screen.findByRole('heading', { level: 1, name: 'Help and contact' })).toBeTruthy();
});

it('remembers the language on the device, and does without when the device keeps nothing', () => {
  const store = new Map<string, string>();
  const device = {
    localStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
    },
  };
  expect(readTaal(device)).toBe('nl');
  writeTaal(device, 'en');
  expect(readTaal(device)).toBe('en');
  const closed = {
    get localStorage(): never {
      throw new Error('denied');
    },
  };
  expect(readTaal(closed)).toBe('nl');
  expect(() => writeTaal(closed, 'en')).not.toThrow();
});

it('says that the device has no network', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  renderApp('/contact');
  expect(await screen.findByText('U heeft geen internet')).toBeTruthy();
});

it('an unknown address gets a page in plain words', async () => {
  renderApp('/bestaat-niet');
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeTruthy();
});

it('a page that breaks says what is safe, and the shell stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { app } = renderApp('/overzicht');
  await screen.findByRole('link', { name: 'Hulp bij het huishouden' });
  act(() => void app.context.queryClient.setQueryData(['overzicht'], { aandacht: null }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina werkt nu niet' })).toBeTruthy();
  expect(screen.getByText(/Uw gegevens en uw zaken zijn veilig/)).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Hoofdmenu' })).toBeTruthy();
});

it('going to another page moves the focus to its heading', async () => {
  renderApp('/overzicht');
  await userEvent.click(await screen.findByRole('link', { name: 'Toegankelijkheid' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Toegankelijkheid' })),
  );
  expect(document.title).toBe('Toegankelijkheid | Eén Loket Gemeente Almelo');
});

it('the page about privacy is there for everybody', async () => {
  renderApp('/privacy');
  expect(await screen.findByRole('heading', { level: 1, name: 'Privacy' })).toBeTruthy();
});
