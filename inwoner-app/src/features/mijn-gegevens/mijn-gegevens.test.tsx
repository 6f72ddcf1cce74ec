import { faalt, geeft, maakOntbrekend, server } from '@loket/app/testing';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { maakBedrijf, maakGegevens, maakPersoon, maakSessie } from '../../testing/voorbeelden.ts';

const metPersoon = (own: Parameters<typeof maakPersoon>[0]) => {
  server.use(geeft('/mijn-gegevens', maakGegevens({ gegevens: maakPersoon(own) })));
  return renderApp('/mijn-gegevens');
};

it('shows what the BRP knows', async () => {
  renderApp('/mijn-gegevens');
  expect(await screen.findByText('Windehof 14')).toBeTruthy();
  expect(screen.getByText('12 maart 1984')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Klopt er iets niet?' })).toBeTruthy();
});

it('says whose data it is when somebody acts for another, also with the login of a company', async () => {
  const namens = { id: 'n', naam: 'M. Yıldırım', grondslag: 'gezag' } as const;
  server.use(geeft('/sessie', maakSessie({ soort: 'bedrijf', kvkNummer: '90000102', namens })));
  renderApp('/mijn-gegevens');
  expect(await screen.findByRole('heading', { level: 1, name: 'Gegevens van M. Yıldırım' })).toBeTruthy();
  expect(screen.queryByText(/Handelsregister|kvk\.nl/)).toBeNull();
});

it('a date that is partly known is readable, and what is not known is left out', async () => {
  const { container } = metPersoon({
    geboorte: { datum: { tekst: 'april 1982', datum: '1982-04' }, plaats: null, land: null },
    voornamen: null,
    nationaliteiten: [],
  });
  expect(await screen.findByText('april 1982')).toBeTruthy();
  expect(screen.queryByText('Voornamen')).toBeNull();
  expect(screen.queryByText('Nationaliteit')).toBeNull();
  expect(container.textContent).not.toMatch(/undefined|null/);
});

it('an unknown date of birth is said', async () => {
  metPersoon({ geboorte: { datum: null, plaats: null, land: null } });
  expect(await screen.findByText('Niet bekend')).toBeTruthy();
});

it.each([
  [
    { soort: 'adres', regels: ['Haven Zuidzijde 30'], briefadres: true, sinds: null },
    'Op dit adres krijgt u uw post. U woont er niet.',
  ],
  [{ soort: 'buitenland', regels: ['1 Rue du Lac'], land: 'België' }, 'België'],
  [{ soort: 'locatie', omschrijving: 'Woonboot aan de Haven' }, 'Woonboot aan de Haven'],
  [{ soort: 'onbekend' }, 'Uw adres is bij ons niet bekend. Bel ons om het door te geven.'],
] as const)('shows where somebody lives: %o', async (verblijf, words) => {
  metPersoon({ verblijf: verblijf as never });
  expect(await screen.findByText(words)).toBeTruthy();
});

it('warns of secrecy and says what is being checked', async () => {
  metPersoon({ geheimhouding: true, inOnderzoek: ['verblijfplaats', 'gezin'] });
  expect(await screen.findByText('Uw gegevens zijn geheim')).toBeTruthy();
  expect(screen.getByText(/uw adres en uw gezin/)).toBeTruthy();
});

it('shows the family', async () => {
  metPersoon({
    kinderen: [
      {
        naam: 'Fenna Marloes ten Brinke',
        geboortedatum: { tekst: '21 mei 2014', datum: '2014-05-21' },
        verbintenis: null,
        sinds: null,
        inOnderzoek: true,
      },
    ],
  });
  expect(await screen.findByRole('heading', { name: 'Kind' })).toBeTruthy();
  expect(screen.getByText('21 mei 2014')).toBeTruthy();
});

it('a company sees its own register and its establishments', async () => {
  server.use(
    geeft(
      '/sessie',
      maakSessie({ soort: 'bedrijf', naam: 'Lohuis Administratie', kvkNummer: '90000102', middel: 'eherkenning' }),
    ),
    geeft(
      '/mijn-gegevens',
      maakGegevens({
        gegevens: maakBedrijf({
          profiel: { begonnen: '2015-04-01', gestopt: null, werkzamePersonen: 3, nonMailing: true },
          vestigingen: [
            {
              ...maakBedrijf().vestigingen[0]!,
              profiel: {
                begonnen: null,
                gestopt: null,
                werkzamePersonen: null,
                nonMailing: null,
                handelsnamen: [],
                websites: ['lohuis.example'],
                activiteiten: [{ code: '69202', omschrijving: 'Boekhoudkantoren', hoofd: true }],
                postadres: ['Postbus 1', '7600 AA Almelo'],
                afgeschermd: true,
              },
            },
          ],
        }),
      }),
    ),
  );
  renderApp('/mijn-gegevens');
  expect(await screen.findByText('Vestigingsnummer 000090001021')).toBeTruthy();
  for (const tekst of ['1 april 2015', 'Geen reclame per post of aan de deur', 'lohuis.example', 'Postbus 1'])
    expect(screen.getByText(tekst)).toBeTruthy();
  expect(screen.getByText('Boekhoudkantoren (69202)')).toBeTruthy();
  expect(screen.getByText('Het Handelsregister houdt een adres geheim')).toBeTruthy();
  expect(await screen.findByRole('heading', { level: 1, name: 'Gegevens van mijn bedrijf' })).toBeTruthy();
});

it.each([
  ['overleden', /Volgens de Basisregistratie Personen is deze persoon overleden/],
  ['niet_gevonden', /U staat niet in het register/],
] as const)('says why there is nothing: %s', async (afwezig, words) => {
  server.use(geeft('/mijn-gegevens', maakGegevens({ gegevens: null, afwezig })));
  renderApp('/mijn-gegevens');
  expect(await screen.findByText(words)).toBeTruthy();
});

it('a register that is down is not "no data"', async () => {
  server.use(
    geeft(
      '/mijn-gegevens',
      maakGegevens({ gegevens: null, ontbrekend: [maakOntbrekend('personen', { reden: 'uitgeschakeld' })] }),
    ),
  );
  renderApp('/mijn-gegevens');
  expect(await screen.findByText(/De gemeente heeft dit tijdelijk uitgezet/)).toBeTruthy();
  expect(screen.getByText('Wij kunnen uw gegevens nu niet ophalen')).toBeTruthy();
  expect(screen.queryByText('Wij vinden geen gegevens van u')).toBeNull();
});

it('a failure says what to do', async () => {
  server.use(faalt('/mijn-gegevens', 500, 'onverwacht'));
  renderApp('/mijn-gegevens');
  expect(await screen.findByText('Wij kunnen uw gegevens nu niet ophalen')).toBeTruthy();
});
