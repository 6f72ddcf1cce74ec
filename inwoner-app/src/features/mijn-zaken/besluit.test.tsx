import {
  faalt,
  geeft,
  maakBesluit,
  maakDocument,
  maakOntbrekend,
  maakReactie,
  maakZaak,
  server,
  ZAAK_ID,
} from '@loket/app/testing';
import type { BesluitSamenvatting, ZaakDetail } from '@loket/contract';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const ZAAK = `/mijn-zaken/openzaak/${ZAAK_ID}`;
const PAD = `${ZAAK}/besluiten/openzaak/${maakBesluit().id}`;
const open = (besluit: Partial<BesluitSamenvatting> = {}, zaak: Partial<ZaakDetail> = {}) => {
  server.use(geeft('/zaken/:bron/:id', maakZaak({ besluiten: [maakBesluit(besluit)], ...zaak })));
  return renderApp(PAD);
};
const deel = async (name: string) => within(await screen.findByRole('region', { name }));

it('begins with the decision and why, then from when, the letter, and what one can do', async () => {
  const brief = maakDocument({ titel: 'Besluitbrief' });
  open(
    {
      toelichting: 'U krijgt hulp.\n\nDrie uur per week.',
      ingangsdatum: '2026-11-23',
      geldigheid: 'geldt',
      documenten: [brief],
    },
    { resultaat: 'Toegekend', fase: 'afgerond', einddatum: '2026-11-16' },
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Besluit Wmo' })).toBeTruthy();
  expect(screen.getByText(/Op maandag 16 november 2026 hebben wij een besluit genomen over:/)).toBeTruthy();
  const koppen = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(koppen.slice(0, 4)).toEqual([
    'Dit hebben wij besloten',
    'Van wanneer tot wanneer',
    'De brief',
    'Niet mee eens?',
  ]);
  const besloten = await deel('Dit hebben wij besloten');
  expect(besloten.getByText('Toegekend')).toBeTruthy();
  expect(besloten.getByText('Drie uur per week.')).toBeTruthy();
  expect(screen.getByText('Dit besluit geldt vanaf maandag 23 november 2026.')).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Besluitbrief (PDF, 1,2 MB)' });
  expect(link.getAttribute('href')).toBe(`/api/v1/zaken/openzaak/${ZAAK_ID}/documenten/openzaak/${brief.id}`);
});

it('says call first, until when and how one objects by letter', async () => {
  open();
  const eens = await deel('Niet mee eens?');
  expect(eens.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Niet mee eens?',
    'Bel ons eerst',
    'Maak bezwaar',
  ]);
  expect(eens.getByRole('link', { name: 'Bel 0546 - 54 3010' }).getAttribute('href')).toBe('tel:0546543010');
  expect(
    eens.getByText('U kunt bezwaar maken tot en met dinsdag 29 december 2026.').parentElement!.textContent,
  ).toContain('U heeft nog 36 dagen.');
  expect(eens.getByText(/zaaknummer ZAAK-2026-0000000024, besluit van 16 november 2026/)).toBeTruthy();
  expect(eens.queryByRole('link', { name: 'Maak online bezwaar' })).toBeNull();
});

it('offers the form as soon as there is one', async () => {
  open({ reactie: maakReactie({ formulier: '/aanvragen/bezwaar' }) });
  const link = await screen.findByRole('link', { name: 'Maak online bezwaar' });
  expect(link.getAttribute('href')).toBe('/aanvragen/bezwaar');
});

it.each([
  [{ dagenResterend: 0 }, 'Vandaag is de laatste dag.'],
  [{ dagenResterend: 1 }, 'U heeft nog 1 dag.'],
  [{ herkomst: 'berekend' }, 'zes weken na de dag waarop wij het besluit hebben verstuurd (dinsdag 17 november 2026).'],
  [{ herkomst: 'berekend', verschoven: true }, 'Omdat die dag in een weekend of op een feestdag valt'],
  [{ uiterlijk: null, herkomst: 'onbekend', dagenResterend: null }, 'Wij weten niet tot wanneer u bezwaar kunt maken'],
  [{ uiterlijk: '2026-11-01', dagenResterend: -22 }, 'Bezwaar maken kon tot en met zondag 1 november 2026.'],
  [{ weg: 'beroep' }, 'U kunt in beroep gaan tot en met dinsdag 29 december 2026.'],
] as const)('tells the term to object: %o', async (reactie, zin) => {
  open({ reactie: maakReactie(reactie) });
  expect((await deel('Niet mee eens?')).getByText((tekst) => tekst.includes(zin))).toBeTruthy();
});

it('when the time has passed it shows no way that is closed', async () => {
  open({ reactie: maakReactie({ dagenResterend: -1, uiterlijk: '2026-11-22' }) });
  const eens = await deel('Niet mee eens?');
  expect(eens.queryByText('Zo maakt u bezwaar met een brief')).toBeNull();
  expect(eens.getByRole('link', { name: 'Bel 0546 - 54 3010' })).toBeTruthy();
});

it('against the answer to a complaint one goes to the ombudsman', async () => {
  open({ reactie: null });
  expect((await deel('Niet mee eens?')).getByRole('link', { name: 'Naar nationaleombudsman.nl' })).toBeTruthy();
});

it.each([
  [{ geldigheid: 'verlopen', vervaldatum: '2026-11-01' }, 'Het gold tot en met zondag 1 november 2026.'],
  [{ geldigheid: 'ingetrokken', ingetrokkenDoor: 'gemeente' }, 'Wij hebben dit besluit ingetrokken.'],
  [
    { geldigheid: 'ingetrokken', ingetrokkenDoor: 'belanghebbende', vervaldatum: '2026-11-01' },
    'Dit besluit is ingetrokken omdat u of iemand anders om wie het gaat, dat vroeg. Het gold tot en met zondag 1 november 2026.',
  ],
] as const)('says first that it holds no longer: %o', async (besluit, zin) => {
  open(besluit);
  expect(await screen.findByText(zin)).toBeTruthy();
  const [eerste] = screen.getAllByRole('heading', { level: 2 });
  expect(eerste!.textContent).toBe('Dit besluit geldt niet meer');
});

it.each([
  [{ geldigheid: 'nog_niet', ingangsdatum: '2026-12-01' }, 'Dit besluit gaat in op dinsdag 1 december 2026.'],
  [
    { geldigheid: 'nog_niet', ingangsdatum: '2026-12-01', vervaldatum: '2027-12-01' },
    'Dit besluit gaat in op dinsdag 1 december 2026 en geldt tot en met woensdag 1 december 2027.',
  ],
  [{ geldigheid: 'geldt', vervaldatum: '2027-12-01' }, 'Dit besluit geldt tot en met woensdag 1 december 2027.'],
  [{ geldigheid: 'onbekend' }, /Vanaf wanneer dit besluit geldt, staat niet in ons systeem/],
  [
    { geldigheid: 'geldt', vervaldatum: '2027-12-01', ingetrokkenDoor: 'gemeente' },
    'Dit besluit stopt na woensdag 1 december 2027',
  ],
] as const)('says from when to when: %o', async (besluit, zin) => {
  open(besluit);
  expect(await screen.findByText(zin)).toBeTruthy();
});

it('without reason or letter it says so, and a letter that cannot be fetched is not "no letter"', async () => {
  open({}, { ontbrekend: [maakOntbrekend('documenten')] });
  expect(await screen.findByText(/De uitleg bij dit besluit staat niet in ons systeem/)).toBeTruthy();
  expect(screen.getByText('De brief kunnen wij nu niet ophalen. Hij is niet weg.')).toBeTruthy();
});

it('a decision that is not in the case is not found; one that cannot be asked for is said to be there', async () => {
  open({ id: '6f6dc4b4-6c1f-4d5b-9a51-7c0c6a1f0099' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij kunnen dit besluit niet vinden' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Terug naar de zaak' }).getAttribute('href')).toBe(ZAAK);
});

it('a source that fails is not "not found"', async () => {
  open({}, { besluiten: [], ontbrekend: [maakOntbrekend('besluiten')] });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Wij kunnen dit besluit nu niet laten zien' }),
  ).toBeTruthy();
});

it('a decision in a case of somebody else gets the words of a case that is not there', async () => {
  server.use(faalt('/zaken/:bron/:id', 404, 'niet-gevonden'));
  renderApp(PAD);
  expect(await screen.findByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeTruthy();
});
