import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerAuth } from './auth.ts';
import { persoonFields, raadpleegPersoon, type ApiPersoon } from './brp.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { sendJson, startStub, type Stub } from './testing.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
let stub: Stub;
let door: Door;
let personen: unknown = [];

beforeAll(async () => {
  stub = await startStub((_call, res) => sendJson(res, { type: 'RaadpleegMetBurgerservicenummer', personen }));
  door = openDoor({ name: 'brp', baseUrl: stub.url, auth: headerAuth({}) });
});
afterAll(async () => {
  await door.close();
  await stub.close();
});

async function read(persoon: object): Promise<ApiPersoon> {
  personen = [persoon];
  const found = await raadpleegPersoon(door, '999990019', persoonFields, context);
  expect(JSON.stringify(found)).not.toMatch(/undefined|NaN/);
  return found as ApiPersoon;
}

test('nobody is null; an answer without a list is malformed', async () => {
  personen = [];
  expect(await raadpleegPersoon(door, '999990019', persoonFields, context)).toBeNull();
  personen = null;
  await expect(raadpleegPersoon(door, '999990019', persoonFields, context)).rejects.toMatchObject({
    kind: 'malformed',
  });
});

test('asks by POST, so that the number is in no address', async () => {
  personen = [];
  await raadpleegPersoon(door, '999990019', ['naam'], context);
  const call = stub.calls.at(-1);
  expect(call?.url).toBe('/personen');
  expect(JSON.parse(call?.body ?? '')).toEqual({
    type: 'RaadpleegMetBurgerservicenummer',
    burgerservicenummer: ['999990019'],
    fields: ['naam'],
  });
});

test.each([
  [
    { type: 'Datum', datum: '1984-03-12', langFormaat: '12 maart 1984' },
    { datum: '1984-03-12', langFormaat: '12 maart 1984' },
  ],
  [
    { type: 'JaarMaandDatum', jaar: 1982, maand: 4, langFormaat: 'april 1982' },
    { datum: '1982-04', langFormaat: 'april 1982' },
  ],
  [
    { type: 'JaarDatum', jaar: 1982, langFormaat: '1982' },
    { datum: '1982', langFormaat: '1982' },
  ],
  [
    { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' },
    { datum: null, langFormaat: 'onbekend' },
  ],
  [
    { type: 'JaarMaandDatum', jaar: 1982, maand: 4 },
    { datum: '1982-04', langFormaat: 'april 1982' },
  ],
  [
    { jaar: '1982', maand: '4', dag: 31 },
    { datum: '1982-04', langFormaat: 'april 1982' },
  ],
  [{ datum: '12-04-1982' }, { datum: null, langFormaat: '12-04-1982' }],
  [{ datum: '1982-02-30' }, { datum: null, langFormaat: '1982-02-30' }],
])('reads a date as precise as it is: %j', async (datum, expected) => {
  expect((await read({ geboorte: { datum } })).geboorte.datum).toEqual(expected);
});

test('a person of whom nothing is known is still a person', async () => {
  expect(await read({ burgerservicenummer: '999990019' })).toMatchObject({
    aanschrijfwijze: null,
    geboorte: { datum: null, plaats: null, land: null },
    nationaliteiten: [],
    verblijfplaats: { type: 'VerblijfplaatsOnbekend' },
    geheimhouding: false,
    inOnderzoek: [],
    overlijden: false,
    opschortingReden: null,
    partners: [],
  });
});

test('an address comes from the lines of the register', async () => {
  const persoon = await read({
    adressering: { adresregel1: 'Windehof 14', adresregel2: '7604 SX  ALMELO' },
    verblijfplaats: {
      type: 'Adres',
      verblijfadres: {
        korteStraatnaam: 'Windehof',
        huisnummer: 14,
        huisletter: 'A',
        postcode: '7604SX',
        woonplaats: 'Almelo',
      },
      functieAdres: { code: 'W' },
      datumVan: { type: 'JaarDatum', jaar: 2013, langFormaat: '2013' },
    },
  });
  expect(persoon.verblijfplaats).toEqual({
    type: 'Adres',
    regels: ['Windehof 14', '7604 SX  ALMELO'],
    delen: {
      straat: 'Windehof',
      huisnummer: '14',
      huisletter: 'A',
      toevoeging: '',
      postcode: '7604SX',
      plaats: 'Almelo',
    },
    briefadres: false,
    datumVan: { datum: '2013', langFormaat: '2013' },
  });
});

test.each([
  [
    {
      officieleStraatnaam: 'Windehof',
      huisnummer: 14,
      huisletter: 'A',
      huisnummertoevoeging: '2',
      postcode: '7604SX',
      woonplaats: 'Almelo',
    },
    ['Windehof 14A-2', '7604 SX Almelo'],
  ],
  [{ officieleStraatnaam: 'Windehof', woonplaats: 'Almelo' }, ['Windehof', 'Almelo']],
  [{ woonplaats: 'Almelo' }, ['Almelo']],
])('an address without lines is put together from what is there: %j', async (verblijfadres, regels) => {
  expect((await read({ verblijfplaats: { type: 'Adres', verblijfadres } })).verblijfplaats).toMatchObject({ regels });
});

test('knows a postal address, a place abroad, a location and an unknown place', async () => {
  expect(
    (
      await read({
        verblijfplaats: { type: 'Adres', functieAdres: { code: 'B' }, verblijfadres: { woonplaats: 'Almelo' } },
      })
    ).verblijfplaats,
  ).toMatchObject({ briefadres: true });
  expect(
    (
      await read({
        verblijfplaats: {
          type: 'VerblijfplaatsBuitenland',
          verblijfadres: { regel1: 'Rue 1', land: { code: '5010', omschrijving: 'België' } },
        },
      })
    ).verblijfplaats,
  ).toEqual({
    type: 'VerblijfplaatsBuitenland',
    regels: ['Rue 1'],
    land: 'België',
  });
  expect(
    (
      await read({
        verblijfplaats: { type: 'Locatie', verblijfadres: { locatiebeschrijving: 'Woonboot naast de brug' } },
      })
    ).verblijfplaats,
  ).toEqual({ type: 'Locatie', omschrijving: 'Woonboot naast de brug' });
  expect((await read({ verblijfplaats: { type: 'VerblijfplaatsOnbekend' } })).verblijfplaats).toEqual({
    type: 'VerblijfplaatsOnbekend',
  });
  expect((await read({ verblijfplaats: { type: 'Adres' } })).verblijfplaats).toEqual({
    type: 'VerblijfplaatsOnbekend',
  });
});

test('names the groups that are in doubt, wherever the mark is', async () => {
  const persoon = await read({
    naam: { geslachtsnaam: 'Brinke', inOnderzoek: { geslachtsnaam: true } },
    geboorte: { plaats: { code: '0141' } },
    verblijfplaats: { type: 'Adres', verblijfadres: { woonplaats: 'Almelo', inOnderzoek: { woonplaats: true } } },
    kinderen: [{ naam: {} }, { inOnderzoek: { burgerservicenummer: true } }],
    inOnderzoek: { geslacht: true },
  });
  expect(persoon.inOnderzoek).toEqual(['naam', 'verblijfplaats', 'kinderen', 'inOnderzoek']);
});

test('knows who is deceased, whose record is suspended, and whose data is secret', async () => {
  expect(await read({ overlijden: { datum: { type: 'DatumOnbekend', langFormaat: 'onbekend' } } })).toMatchObject({
    overlijden: true,
  });
  expect(await read({ opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' } } })).toMatchObject({
    opschortingReden: 'O',
  });
  expect(await read({ geheimhoudingPersoonsgegevens: true })).toMatchObject({ geheimhouding: true });
});

test('reads family and nationalities, unknown parts left out', async () => {
  const persoon = await read({
    nationaliteiten: [
      { type: 'Nationaliteit', nationaliteit: { code: '0001', omschrijving: 'Nederlandse' } },
      { type: 'Staatloos' },
      { type: 'Iets nieuws' },
    ],
    partners: [
      {
        naam: { voornamen: 'Marloes', voorvoegsel: 'ten', geslachtsnaam: 'Brinke' },
        ontbindingHuwelijkPartnerschap: { datum: {} },
      },
      {},
    ],
    ouders: [{ naam: { geslachtsnaam: '.' } }],
  });
  expect(persoon.nationaliteiten).toEqual(['Nederlandse', 'Staatloos']);
  expect(persoon.partners).toMatchObject([{ naam: 'Marloes ten Brinke', geboortedatum: null, ontbonden: true }]);
  expect(persoon.ouders).toMatchObject([{ naam: null, geboortedatum: null }]);
});

test.each([
  [undefined, false],
  [false, false],
  ['false', false],
  [true, true],
  ['true', true],
  [7, true],
])('a person whose data are secret is secret, however a gateway writes it: %j', async (geschreven, expected) => {
  expect((await read({ geheimhoudingPersoonsgegevens: geschreven })).geheimhouding).toBe(expected);
});
