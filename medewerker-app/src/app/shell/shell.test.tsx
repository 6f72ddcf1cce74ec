import { geeft, server } from '@loket/app/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

it('shows who I am with role and team, and the rooms that are mine', async () => {
  renderApp('/start');
  const nav = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
  await within(nav).findAllByRole('link', { name: 'Zaken' });
  // what has no place in the bar of a phone stands under "Meer" as well
  const namen = within(nav)
    .getAllByRole('link')
    .map((link) => link.textContent);
  expect([...new Set(namen)]).toEqual([
    'Start',
    'Werk',
    'Nieuws',
    'Mensen',
    'Zaken',
    'Handboek',
    'Evenementen',
    'Mijn bijdrage',
    'Nieuw bij de gemeente',
    'Links',
  ]);
  expect(within(screen.getByRole('banner')).getByText('KCC-medewerker, KCC')).toBeTruthy();
});

it('Ctrl K leads from everywhere to the one search; a case is looked for by its number, with the right for it', async () => {
  server.use(
    geeft('/zoeken/suggesties', { suggesties: [{ soort: 'team', titel: 'Wijkteam Oost', pad: '/teams/oost' }] }),
  );
  const { address } = renderApp('/toegankelijkheid');
  const veld = await screen.findByRole('combobox', { name: 'Zoek in alles' });
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(document.activeElement).toBe(veld);
  await userEvent.keyboard('wijkteam 1');
  expect(await screen.findByRole('option', { name: 'Wijkteam Oost Team' })).toBeTruthy();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  const nummer = await screen.findByRole('textbox', { name: 'Zaaknummer' });
  expect(address()).toBe('/zaken/zoeken');
  await waitFor(() => expect(document.activeElement).toBe(nummer));
});

it('a number of a person is asked of nobody and comes in no address', async () => {
  const gevraagd: string[] = [];
  server.use(
    geeft('/sessie', maakSessie({ rechten: [] })),
    geeft('/zoeken/suggesties', ({ url }: Request) => {
      gevraagd.push(url);
      return HttpResponse.json({ suggesties: [] });
    }),
  );
  const { address } = renderApp('/toegankelijkheid');
  await userEvent.type(await screen.findByRole('combobox', { name: 'Zoek in alles' }), '9999 70069{Enter}');
  expect(await screen.findByText('Zoek hier niet op een burgerservicenummer')).toBeTruthy();
  expect(address()).toBe('/zoeken');
  expect(screen.queryByRole('option', { name: 'Zoek een zaak op nummer' })).toBeNull();
  expect(gevraagd.filter((url) => url.includes('70069'))).toEqual([]);
});

it('going to another page moves the focus to its heading and names the tab', async () => {
  renderApp('/start');
  await userEvent.click(await screen.findByRole('link', { name: 'Functioneel beheer' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Hulp bij Eén Loket' })),
  );
  expect(document.title).toBe('Hulp bij Eén Loket | Eén Loket Gemeente Almelo');
});

it.each([
  ['/bestaat-niet', 'Deze pagina is er niet'],
  ['/privacy', 'Wat wij vastleggen'],
  ['/toegankelijkheid', 'Toegankelijkheid'],
])('%s is there for everybody', async (pad, titel) => {
  renderApp(pad);
  expect(await screen.findByRole('heading', { level: 1, name: titel })).toBeTruthy();
});
