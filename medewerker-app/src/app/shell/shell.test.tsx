import { geeft, server } from '@loket/app/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakSessie } from '../../testing/voorbeelden.ts';

it('shows who I am with role and team, and the rooms that are mine', async () => {
  renderApp('/start');
  const nav = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
  await within(nav).findByRole('link', { name: 'Zaken' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Start', 'Zaken', 'Mensen', 'Evenementen', 'Nieuw bij de gemeente', 'Links']);
  expect(within(screen.getByRole('banner')).getByText('KCC-medewerker, KCC')).toBeTruthy();
});

it('Ctrl K leads from everywhere to the number of the case, also when already there', async () => {
  const { address } = renderApp('/toegankelijkheid');
  await screen.findByRole('link', { name: /Zaak zoeken/ });
  await userEvent.keyboard('{Control>}k{/Control}');
  const veld = await screen.findByRole('textbox', { name: 'Zaaknummer' });
  expect(address()).toBe('/zaken/zoeken');
  await waitFor(() => expect(document.activeElement).toBe(veld));
  screen.getByRole('heading', { level: 1 }).focus();
  await userEvent.keyboard('{Control>}k{/Control}');
  await waitFor(() => expect(document.activeElement).toBe(veld));
});

it('without the right there is no search in the header and Ctrl K is left to the browser', async () => {
  server.use(geeft('/sessie', maakSessie({ rechten: [] })));
  const { address } = renderApp('/toegankelijkheid');
  await screen.findByRole('navigation', { name: 'Hoofdmenu' });
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(address()).toBe('/toegankelijkheid');
  expect(screen.queryByRole('link', { name: /Zaak zoeken/ })).toBeNull();
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
