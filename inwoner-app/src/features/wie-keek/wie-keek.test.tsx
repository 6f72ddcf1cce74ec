import { geeft, server } from '@loket/app/testing';
import type { Bezoek, Inzage } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const bezoek = (own: Partial<Bezoek> = {}): Bezoek => ({
  id: 'a'.repeat(16),
  dag: '2026-11-20',
  begin: '2026-11-20T08:00:00Z',
  einde: '2026-11-20T08:05:00Z',
  wie: { soort: 'organisatie', code: 'team:noord', naam: 'Wijkteam Noord' },
  activiteit: 'raadplegen-zaak',
  doel: 'zaak-behandelen',
  grondslag: null,
  gegevens: ['document', 'zaak'],
  zaak: { bron: 'openzaak', id: '1', titel: 'Hulp bij het huishouden', nummer: 'ZAAK-1' },
  overZaak: true,
  keer: 2,
  getoond: true,
  ...own,
});
const inzage = (own: Partial<Inzage> = {}): Inzage => ({
  bezoeken: [bezoek()],
  volgende: null,
  eigen: { keer: 12, laatste: '2026-11-23T08:00:00Z' },
  kijkers: [bezoek().wie],
  ontbrekend: [],
  peilmoment: '2026-11-23T09:00:00Z',
  ...own,
});

it('tells when, who, what for and what was seen, by day', async () => {
  server.use(geeft('/inzage', inzage()));
  renderApp('/wie-keek');
  const dag = await screen.findByRole('region', { name: 'vrijdag 20 november 2026' });
  const kaart = within(dag).getByRole('article');
  expect(within(kaart).getByRole('heading', { name: 'Wijkteam Noord' })).toBeTruthy();
  for (const tekst of ['Uw zaak behandelen', 'een document en een zaak', 'van 09.00 uur tot 09.05 uur'])
    expect(within(kaart).getByText(tekst)).toBeTruthy();
  expect(within(kaart).getByRole('link', { name: 'Hulp bij het huishouden' }).getAttribute('href')).toBe(
    '/mijn-zaken/openzaak/1',
  );
  expect(screen.getByRole('link', { name: 'U zelf, 12 keer' })).toBeTruthy();
});

it('has words for everything, also for codes that it does not know', async () => {
  const vreemd = bezoek({
    wie: { soort: 'organisatie', code: 'team:nieuw', naam: null },
    doel: null,
    activiteit: 'iets-nieuws',
    gegevens: ['iets-nieuws'],
    zaak: null,
  });
  const voorMij = bezoek({
    id: 'b'.repeat(16),
    wie: { soort: 'vertegenwoordiger', code: 'vertegenwoordiger', naam: null },
    doel: null,
    activiteit: 'inzage-door-vertegenwoordiger',
    grondslag: 'bewind',
    getoond: false,
  });
  server.use(geeft('/inzage', inzage({ bezoeken: [vreemd, voorMij] })));
  const { container } = renderApp('/wie-keek');
  expect(await screen.findByText('Een afdeling van de gemeente')).toBeTruthy();
  expect(screen.getByText('Werk van de gemeente')).toBeTruthy();
  expect(screen.getByText('Iets voor u regelen (als bewindvoerder)')).toBeTruthy();
  expect(screen.getAllByText('Niets te zien gekregen')).toHaveLength(2);
  expect(container.textContent).not.toMatch(/iets-nieuws|undefined|null/);
});

it('calls whom I empowered by name', async () => {
  const anja = { soort: 'vertegenwoordiger', code: 'vertegenwoordiger', naam: 'A. Bakker' } as const;
  const gemachtigd = bezoek({
    wie: anja,
    doel: null,
    activiteit: 'inzage-door-vertegenwoordiger',
    grondslag: 'portaalmachtiging',
  });
  server.use(geeft('/inzage', inzage({ bezoeken: [gemachtigd] })));
  renderApp('/wie-keek');
  expect(await screen.findByRole('heading', { name: 'A. Bakker' })).toBeTruthy();
  expect(screen.getByText('Iets voor u regelen (met een machtiging die u in dit loket gaf)')).toBeTruthy();
});

it('shows more when asked, and filters in the address', async () => {
  const vragen: string[] = [];
  server.use(
    geeft('/inzage', (request) => {
      const { searchParams } = new URL(request.url);
      vragen.push(searchParams.toString());
      const meer = searchParams.has('na');
      const dag = meer ? '2026-11-19' : '2026-11-20';
      const id = (meer ? 'c' : 'a').repeat(16);
      return Response.json(inzage({ bezoeken: [bezoek({ dag, id })], volgende: meer ? null : 'cursor' }));
    }),
  );
  renderApp('/wie-keek');
  await userEvent.click(await screen.findByRole('button', { name: 'Toon meer' }));
  expect(await screen.findByRole('region', { name: 'donderdag 19 november 2026' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'vrijdag 20 november 2026' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Toon'), 'team:noord');
  await userEvent.click(screen.getByRole('button', { name: '1 jaar' }));
  await screen.findByRole('button', { name: '1 jaar', pressed: true });
  expect(vragen.at(-1)).toBe('periode=jaar&wie=team%3Anoord');
});

it('nobody looked is good news, and a failure is not', async () => {
  server.use(geeft('/inzage', inzage({ bezoeken: [], kijkers: [], eigen: { keer: 0, laatste: null } })));
  renderApp('/wie-keek');
  expect(await screen.findByText('Niemand anders keek naar uw gegevens')).toBeTruthy();
  expect(screen.getByText('Wat staat hier wel en niet?')).toBeTruthy();
});
