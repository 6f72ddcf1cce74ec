import { geeft, maakTermijn, maakZaak, server, ZAAK_ID } from '@loket/app/testing';
import type { Vervolgstap, ZaakDetail } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const teLaat = maakTermijn({ stand: 'te_laat', uiterlijk: '2026-11-11', dagenResterend: -12 });
const stap = (own: Partial<Vervolgstap>): Vervolgstap => ({
  soort: 'ingebrekestelling',
  vanaf: '2026-11-12',
  kan: true,
  tot: null,
  besluitUiterlijk: '2026-12-07',
  dwangsomVanaf: '2026-12-08',
  ...own,
});
const open = async (soort: ZaakDetail['vervolg']['soort'], stappen: Vervolgstap[], own: Partial<ZaakDetail> = {}) => {
  server.use(geeft('/zaken/:bron/:id', maakZaak({ termijn: teLaat, vervolg: { soort, stappen }, ...own })));
  renderApp(`/mijn-zaken/openzaak/${ZAAK_ID}`);
  // the documents come last, below everything that is looked at here
  await screen.findByRole('heading', { name: 'Documenten' });
};
const blok = async () => within(await screen.findByRole('region', { name: 'Wat kunt u doen?' }));

it('an application that is late: call, or write a letter, with the days that follow from it', async () => {
  await open('aanvraag', [stap({})]);
  const kunt = await blok();
  expect(kunt.getByText('Wij zijn te laat. Daarvoor bieden wij u onze excuses aan.')).toBeTruthy();
  expect(kunt.getByRole('link', { name: 'Bel 0546 - 54 3010' }).getAttribute('href')).toBe('tel:0546543010');
  expect(kunt.getByText(/Zo’n brief heet een ingebrekestelling/).textContent).toContain('ZAAK-2026-0000000024');
  expect(kunt.getByText(/Postbus 5100, 7600 GC Almelo/)).toBeTruthy();
  expect(
    kunt.getByText('Krijgen wij uw brief vandaag? Dan moeten wij uiterlijk maandag 7 december 2026 beslissen.'),
  ).toBeTruthy();
  expect(kunt.getByText(/vanaf dinsdag 8 december 2026 meestal recht op geld/)).toBeTruthy();
});

it('a Wmo-melding after six weeks: apply, also when the case itself is not late yet', async () => {
  await open('wmo_melding', [stap({ soort: 'wmo_aanvraag', dwangsomVanaf: null })], { termijn: maakTermijn() });
  const kunt = await blok();
  expect(kunt.getByRole('heading', { name: 'Vraag de hulp nu aan' })).toBeTruthy();
  expect(kunt.getByText(/Doet u vandaag een aanvraag\? Dan moeten wij uiterlijk maandag 7 december 2026/)).toBeTruthy();
  expect(kunt.queryByText(/Wij zijn te laat/)).toBeNull();
  expect(kunt.queryByText(/dwangsom/)).toBeNull();
});

it('a complaint: the ombudsman, also for a year after it was handled', async () => {
  const ombudsman = stap({ soort: 'ombudsman', besluitUiterlijk: null, dwangsomVanaf: null });
  await open('klacht', [ombudsman]);
  const link = (await blok()).getByRole('link', { name: 'Naar nationaleombudsman.nl' });
  expect(link.getAttribute('href')).toBe('https://www.nationaleombudsman.nl');
});

it('a complaint that is closed leads there until a day', async () => {
  const ombudsman = stap({ soort: 'ombudsman', tot: '2027-03-02', besluitUiterlijk: null, dwangsomVanaf: null });
  const termijn = maakTermijn({ stand: 'afgerond', uiterlijk: null, dagenResterend: null });
  await open('klacht', [ombudsman], { fase: 'afgerond', einddatum: '2026-03-02', termijn });
  const kunt = await blok();
  expect(kunt.getByText(/terecht tot en met dinsdag 2 maart 2027/)).toBeTruthy();
  expect(kunt.queryByRole('heading', { name: 'Bel ons' })).toBeNull();
});

it('any other case that is late: call', async () => {
  await open('melding', []);
  const kunt = await blok();
  expect(kunt.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Bel ons']);
});

it('while there is time it is folded, with the day from which it can be done', async () => {
  await open('aanvraag', [stap({ kan: false, vanaf: '2026-12-15' })], { termijn: maakTermijn() });
  expect(screen.getByText('Duurt het te lang? Dit kunt u dan doen').closest('details')!.open).toBe(false);
  expect(screen.getByText(/Heeft u op dinsdag 15 december 2026 nog geen besluit\?/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Wat kunt u doen?' })).toBeNull();
});

it('late on the last weekend: call now, write from Tuesday', async () => {
  await open('bezwaar', [stap({ kan: false, vanaf: '2026-11-24' })]);
  const kunt = await blok();
  expect(kunt.getByRole('heading', { name: 'Bel ons' })).toBeTruthy();
  expect(kunt.getByText(/Heeft u op dinsdag 24 november 2026 nog geen besluit\?/)).toBeTruthy();
});

it('says nothing when there is nothing that the law adds', async () => {
  await open('melding', [], { termijn: maakTermijn() });
  expect(screen.queryByText(/Wat kunt u doen\?|Duurt het te lang\?/)).toBeNull();
});

it('waits with it while we wait for the resident', async () => {
  await open('aanvraag', [], { fase: 'wacht_op_u' });
  expect(await screen.findByRole('region', { name: 'Dit vragen wij van u' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Wat kunt u doen?' })).toBeNull();
});
