import { faalt, geeft, server } from '@loket/app/testing';
import type { WerkZoekUitkomst, ZoekTreffer } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const treffer = (own: Partial<ZoekTreffer>): ZoekTreffer => ({
  soort: 'nieuws',
  id: '1',
  taal: 'nl',
  pad: '/nieuws/1',
  titel: [{ text: 'Nieuwe werkwijze', hit: false }],
  samenvatting: [{ text: 'Wat er verandert', hit: false }],
  facetten: [],
  reden: 'woorden',
  ...own,
});
const uitkomst = (own: Partial<WerkZoekUitkomst> = {}): WerkZoekUitkomst => ({
  treffers: [
    treffer({
      titel: [
        { text: 'Werkwijze', hit: true },
        { text: ' bij schulden', hit: false },
      ],
    }),
    treffer({ soort: 'pagina', id: '2', pad: '/paginas/2', samenvatting: [{ text: 'werkwijze', hit: true }] }),
    treffer({ soort: 'medewerker', id: '3', pad: '/mensen/3' }),
    treffer({ soort: 'product', id: '4', pad: 'https://mijn.example/producten/4', reden: 'synoniem' }),
  ],
  aantal: 4,
  meer: false,
  pagina: 1,
  perPagina: 20,
  facetten: [],
  soorten: [
    { soort: 'pagina', aantal: 1 },
    { soort: 'nieuws', aantal: 2 },
  ],
  verbeterd: null,
  ...own,
});

it('shows of each what it is and why it was found, and narrows by kind', async () => {
  server.use(geeft('/zoeken', uitkomst()));
  const { address } = renderApp('/zoeken?zoek=werkwijze');
  expect(await screen.findByText('4 resultaten voor “werkwijze”')).toBeTruthy();
  const kaarten = screen.getAllByRole('article').map((kaart) => within(kaart).getAllByRole('listitem'));
  expect(kaarten.map((feiten) => feiten.map((feit) => feit.textContent))).toEqual([
    ['Nieuws', 'Je woorden staan in de titel'],
    ['Pagina', 'Je woorden staan in de tekst'],
    ['Collega', 'Je woorden zijn trefwoorden'],
    ['Product', 'Gevonden met een woord dat hetzelfde betekent', 'Opent de pagina voor inwoners'],
  ]);
  expect(screen.getByText('Werkwijze').tagName).toBe('MARK');
  const soorten = screen.getByRole('list', { name: 'Soort resultaat' });
  await userEvent.click(within(soorten).getByRole('link', { name: /Nieuws\s*2/ }));
  expect(address()).toBe('/zoeken?zoek=werkwijze&soort=nieuws');
});

it('says what was looked for instead, or that there is nothing, or that it failed', async () => {
  server.use(geeft('/zoeken', uitkomst({ verbeterd: 'werkwijze' })));
  renderApp('/zoeken?zoek=werkweize');
  expect(await screen.findByText(/Je ziet wat er is gevonden voor “werkwijze”/)).toBeTruthy();
  server.use(geeft('/zoeken', uitkomst({ treffers: [], aantal: 0, soorten: [] })));
  renderApp('/zoeken?zoek=zzz');
  expect(await screen.findByText('Probeer een ander woord, of minder woorden.')).toBeTruthy();
  server.use(faalt('/zoeken', 503, 'niet-beschikbaar'));
  renderApp('/zoeken?zoek=xxx');
  expect(await screen.findByText('Wij kunnen de zoekresultaten nu niet ophalen')).toBeTruthy();
});

it('narrows by what the results have in common, and finds the way back when nothing is left', async () => {
  const facetten: WerkZoekUitkomst['facetten'] = [
    {
      wat: 'wijk',
      waarden: [
        { waarde: 'De Riet', naam: 'De Riet', aantal: 2 },
        { waarde: 'Aadorp', naam: 'Aadorp', aantal: 1 },
      ],
    },
    // of what there is only one, there is no choice
    { wat: 'team', waarden: [{ waarde: 'oost', naam: 'Wijkteam Oost', aantal: 4 }] },
    {
      wat: 'categorie',
      waarden: [
        { waarde: 'regels', naam: 'regels', aantal: 1 },
        { waarde: 'mensen', naam: 'mensen', aantal: 1 },
      ],
    },
  ];
  server.use(geeft('/zoeken', uitkomst({ facetten })));
  const { address } = renderApp('/zoeken?zoek=werkwijze&pagina=2');
  const verfijn = within(await screen.findByRole('group', { name: 'Verfijn' }));
  expect(verfijn.queryByLabelText('Team')).toBeNull();
  expect(verfijn.getByRole('option', { name: 'Wet en regels (1)' })).toBeTruthy();
  server.use(geeft('/zoeken', uitkomst({ facetten, treffers: [], aantal: 0 })));
  await userEvent.selectOptions(verfijn.getByLabelText('Wijk'), 'De Riet (2)');
  expect(address()).toBe('/zoeken?zoek=werkwijze&wijk=De+Riet');
  await userEvent.click(await screen.findByRole('link', { name: 'Zoek in alles' }));
  expect(address()).toBe('/zoeken?zoek=werkwijze');
});
