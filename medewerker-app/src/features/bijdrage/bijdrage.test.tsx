import { geeft, server } from '@loket/app/testing';
import type { Bijdrage } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { bijdrageUit } from '../../testing/voorbeelden.ts';

const NOORD = { id: 'noord', naam: 'Wijkteam Noord' };
const OOST = { id: 'oost', naam: 'Wijkteam Oost' };
const SPOED = { id: 'spoed', naam: 'Spoedteam' };
type Vergelijking = Bijdrage['cijfers'][number]['vergelijking'];
const cijfer = (vergelijking: Vergelijking): Bijdrage['cijfers'][number] => ({
  cijfer: 'contactverzoeken',
  aantal: 8,
  metTermijn: 8,
  binnenTermijn: 6,
  bijgewerkt: '2026-11-23T08:12:00Z',
  verloop: [
    { van: '2026-10-01', aantal: 8, metTermijn: 8, binnenTermijn: 6 },
    { van: '2026-11-01', aantal: 4, metTermijn: 4, binnenTermijn: 4 },
  ],
  vergelijking,
});
function toon(vergelijking: Vergelijking, anders: Partial<Bijdrage['cijfers'][number]> = {}) {
  server.use(
    geeft('/bijdrage', {
      ...bijdrageUit,
      aan: true,
      tijdvak: { van: '2026-10-01', tot: '2026-10-31', stap: 'maand' },
      cijfers: [{ ...cijfer(vergelijking), ...anders }],
    }),
    geeft('/bijdrage/teams', { aan: true, teams: [] }),
  );
  renderApp('/bijdrage?periode=vorige-maand');
}

it('says of each team what the middle is, or why there is none', async () => {
  toon([
    { team: NOORD, mediaan: 5.5, waaromNiet: null },
    { team: OOST, mediaan: null, waaromNiet: 'te-klein' },
    { team: SPOED, mediaan: null, waaromNiet: 'bron-stuk' },
  ]);
  expect(
    await screen.findByText(
      'Wijkteam Noord: het midden is 5,5. De ene helft deed dit of meer, de andere helft dit of minder.',
    ),
  ).toBeTruthy();
  expect(screen.getByText(/^Wijkteam Oost heeft minder dan vijf mensen/)).toBeTruthy();
  expect(screen.getByText(/^Spoedteam: wij kunnen nu niet alle cijfers/)).toBeTruthy();
});

it('says of who is in no team that, and not that it is small', async () => {
  toon([]);
  expect(await screen.findByText('Je zit niet in een team. Daarom vergelijken wij niet.')).toBeTruthy();
  expect(screen.queryByText(/minder dan vijf/)).toBeNull();
});

it('shows last month beside the others, and as of when', async () => {
  toon([]);
  const maanden = within(await screen.findByRole('list', { name: 'Per maand' }));
  expect(maanden.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'oktober 2026 (gekozen)8',
    'november 20264',
  ]);
  expect(screen.getByText('Van 1 oktober 2026 tot en met 31 oktober 2026.')).toBeTruthy();
  expect(screen.getByText('Bijgewerkt om 09.12 uur.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Vorige maand' }).getAttribute('aria-current')).toBe('true');
});

it('says of what helped which page it was and when, and nothing of being in time', async () => {
  toon([], { cijfer: 'kennis', metTermijn: 0, binnenTermijn: 0 });
  const item = {
    nummer: '',
    omschrijving: 'Terugbellen',
    afgerond: '2026-10-12',
    uiterlijk: null,
    binnenTermijn: null,
  };
  server.use(
    geeft('/bijdrage/:cijfer/items', {
      items: [item, item].map((een) => ({ ...een, pad: '/paginas/1' })),
      ontbrekend: [],
    }),
  );
  const kennis = within(await screen.findByRole('region', { name: 'Kennis die hielp' }));
  kennis.getByRole('button', { name: 'Waar telt dit uit op?' }).click();
  expect(await kennis.findAllByRole('link', { name: 'Terugbellen' })).toHaveLength(2);
  expect(kennis.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Wat', 'Wanneer']),
  );
  expect(kennis.queryByText(/op tijd|zonder datum/i)).toBeNull();
});
