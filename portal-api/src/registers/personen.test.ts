import { afterEach, beforeEach, expect, test } from 'vitest';
import { backEndAt, openTestRegisters, startFakeRegisters, visit, reply, type FakeRegisters } from './testing.ts';

const open: { close(): Promise<void> }[] = [];
const bsn = '999970021';
let fake: FakeRegisters;
let persoon: object | null = {};

beforeEach(async () => {
  persoon = {};
  fake = await startFakeRegisters({ 'POST brp/personen': () => reply({ personen: persoon ? [persoon] : [] }) });
  open.push(fake);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function opened(brp: object | null = {}) {
  const register = brp && { url: `${fake.url}/brp`, headers: { 'x-api-key': 'sleutel' }, enabled: true, ...brp };
  const { registers } = openTestRegisters([backEndAt(fake.url)], { brp: register });
  open.unshift(registers);
  return registers.personen;
}

test('a person, with the key, noted as looked at', async () => {
  persoon = {
    burgerservicenummer: bsn,
    naam: { voornamen: 'Johan Gerrit', voorvoegsel: 'ten', geslachtsnaam: 'Brinke' },
    adressering: {
      aanhef: 'Geachte heer Ten Brinke',
      aanschrijfwijze: { naam: 'J.G. ten Brinke' },
      adresregel1: 'Windehof 14',
      adresregel2: '7604 SX  ALMELO',
    },
    verblijfplaats: { type: 'Adres', functieAdres: { code: 'W' }, verblijfadres: {} },
    geboorte: { datum: { type: 'JaarDatum', jaar: 1984, langFormaat: '1984' }, plaats: { omschrijving: 'Almelo' } },
    partners: [
      { naam: { voornamen: 'Marloes', geslachtsnaam: 'Oude Lansink' } },
      { naam: { voornamen: 'Ex' }, ontbindingHuwelijkPartnerschap: { datum: {} } },
    ],
    kinderen: [{ naam: { voornamen: 'Jurre', voorvoegsel: 'ten', geslachtsnaam: 'Brinke' } }, {}],
    geheimhoudingPersoonsgegevens: true,
  };
  const { grant, close } = visit();
  expect(await opened().persoon(grant, bsn)).toMatchObject({
    bsn,
    naam: 'J.G. ten Brinke',
    voornamen: 'Johan Gerrit',
    geslachtsnaam: 'ten Brinke',
    aanhef: 'Geachte heer Ten Brinke',
    geboorte: { datum: { tekst: '1984', datum: '1984' }, plaats: 'Almelo', land: null },
    nationaliteiten: [],
    verblijf: { soort: 'adres', regels: ['Windehof 14', '7604 SX  ALMELO'], briefadres: false, sinds: null },
    geheimhouding: true,
    inOnderzoek: [],
    overleden: false,
    partners: [{ naam: 'Marloes Oude Lansink', geboortedatum: null }],
    kinderen: [{ naam: 'Jurre ten Brinke', geboortedatum: null }],
    ouders: [],
  });
  expect(fake.calls[0]?.headers['x-api-key']).toBe('sleutel');
  expect(close()).toEqual([{ subject: { soort: 'bsn', waarde: bsn }, categories: ['persoonsgegevens'] }]);
});

test('for the greeting only the name is asked', async () => {
  persoon = { naam: { volledigeNaam: 'Johan Gerrit ten Brinke' } };
  const { grant, close } = visit();
  expect(await opened().naam(grant, bsn)).toBe('Johan Gerrit ten Brinke');
  expect((JSON.parse(fake.calls[0]?.body ?? '') as { fields: string[] }).fields).toEqual([
    'adressering.aanschrijfwijze',
    'naam.volledigeNaam',
  ]);
  expect(close()[0]?.categories).toEqual(['naam']);
});

test('nobody is null', async () => {
  persoon = null;
  expect(await opened().persoon(visit().grant, bsn)).toBeNull();
  expect(await opened().naam(visit().grant, bsn)).toBeNull();
  persoon = {};
  expect(await opened().naam(visit().grant, bsn)).toBeNull();
});

test.each([
  [{ overlijden: { datum: { langFormaat: 'onbekend' } } }, true],
  [{ opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' } } }, true],
  [{ opschortingBijhouding: { reden: { code: 'E', omschrijving: 'emigratie' } } }, false],
])('deceased: %j (28)', async (given, overleden) => {
  persoon = given;
  expect(await opened().persoon(visit().grant, bsn)).toMatchObject({ overleden });
});

test.each([
  [
    { type: 'VerblijfplaatsBuitenland', verblijfadres: { regel1: 'Rue 1', land: { omschrijving: 'België' } } },
    { soort: 'buitenland', regels: ['Rue 1'], land: 'België' },
  ],
  [
    { type: 'Locatie', verblijfadres: { locatiebeschrijving: 'Woonboot' } },
    { soort: 'locatie', omschrijving: 'Woonboot' },
  ],
  [{ type: 'Locatie' }, { soort: 'onbekend' }],
  [{ type: 'VerblijfplaatsOnbekend' }, { soort: 'onbekend' }],
  [undefined, { soort: 'onbekend' }],
])('where somebody lives: %j (28)', async (verblijfplaats, verblijf) => {
  persoon = { verblijfplaats };
  expect(await opened().persoon(visit().grant, bsn)).toMatchObject({ verblijf });
});

test('groups in doubt are named once each (28)', async () => {
  const doubt = { inOnderzoek: { x: true } };
  persoon = {
    naam: doubt,
    geboorte: doubt,
    verblijfplaats: { type: 'Adres', ...doubt },
    adressering: doubt,
    nationaliteiten: [doubt],
    kinderen: [doubt],
    partners: [doubt],
    ...doubt,
  };
  const found = await opened().persoon(visit().grant, bsn);
  expect(found?.inOnderzoek.sort()).toEqual(['geboorte', 'gezin', 'naam', 'nationaliteit', 'overig', 'verblijfplaats']);
});

test('a register that fails, is switched off or not there is a failed source', async () => {
  fake.routes['POST brp/personen'] = () => reply({ code: 'unauthorizedField' }, 403);
  await expect(opened().persoon(visit().grant, bsn)).rejects.toMatchObject({
    failure: { source: 'brp', kind: 'personen', failure: 'refused' },
  });
  await expect(opened({ enabled: false }).persoon(visit().grant, bsn)).rejects.toMatchObject({
    failure: { failure: 'switched-off' },
  });
  await expect(opened(null).persoon(visit().grant, bsn)).rejects.toMatchObject({
    failure: { source: 'brp', failure: 'switched-off' },
  });
});
