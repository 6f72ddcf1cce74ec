import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerAuth } from './auth.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { basisprofiel, vestigingen, vestigingsprofiel } from './kvk.ts';
import { sendJson, startStub, type Stub } from './testing.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
let stub: Stub;
let door: Door;
let answer: unknown;

beforeAll(async () => {
  stub = await startStub((_call, res) => sendJson(res, answer, 200, { 'content-type': 'application/hal+json' }));
  door = openDoor({ name: 'kvk', baseUrl: stub.url, auth: headerAuth({}) });
});
afterAll(async () => {
  await door.close();
  await stub.close();
});

test('reads a company with its owner and main establishment', async () => {
  answer = {
    kvkNummer: '90000021',
    naam: 'Twentse Thuiszorg Fictief',
    statutaireNaam: 'Twentse Thuiszorg Fictief B.V.',
    handelsnamen: [{ naam: 'Twentse Thuiszorg Fictief B.V.' }, {}],
    sbiActiviteiten: [{ sbiOmschrijving: 'Thuiszorg' }],
    _embedded: {
      eigenaar: {
        rsin: '999971001',
        rechtsvorm: 'BeslotenVennootschap',
        uitgebreideRechtsvorm: 'Besloten Vennootschap met gewone structuur',
      },
      hoofdvestiging: {
        vestigingsnummer: '000090000211',
        eersteHandelsnaam: 'Twentse Thuiszorg Fictief',
        indHoofdvestiging: 'Ja',
        adressen: [
          { type: 'correspondentieadres', volledigAdres: 'Postbus 901 7600 XB Almelo', plaats: 'Almelo' },
          {
            type: 'bezoekadres',
            straatnaam: 'Zorglaan',
            huisnummer: 10,
            huisletter: 'B',
            postcode: '7609XA',
            plaats: 'Almelo',
          },
        ],
      },
    },
  };
  expect(await basisprofiel(door, '90000021', context)).toMatchObject({
    kvkNummer: '90000021',
    naam: 'Twentse Thuiszorg Fictief B.V.',
    rsin: '999971001',
    rechtsvorm: 'Besloten Vennootschap met gewone structuur',
    handelsnamen: ['Twentse Thuiszorg Fictief B.V.'],
    activiteiten: ['Thuiszorg'],
    hoofdvestiging: {
      vestigingsnummer: '000090000211',
      naam: 'Twentse Thuiszorg Fictief',
      hoofdvestiging: true,
      adres: ['Zorglaan 10B', '7609 XA Almelo'],
    },
  });
});

test('reads the profile of company and main establishment, and says nothing of what is not there', async () => {
  answer = {
    kvkNummer: '90000021',
    indNonMailing: 'Ja',
    totaalWerkzamePersonen: 96,
    formeleRegistratiedatum: '20150402',
    materieleRegistratie: { datumAanvang: '20150400', datumEinde: '20260630' },
    _embedded: {
      hoofdvestiging: {
        vestigingsnummer: '000090000211',
        websites: ['zorg.example', ''],
        handelsnamen: [{ naam: 'Zorg' }],
        totaalWerkzamePersonen: '84',
        sbiActiviteiten: [{ sbiCode: '88101', sbiOmschrijving: 'Thuiszorg', indHoofdactiviteit: 'Ja' }, {}],
        adressen: [
          { type: 'bezoekadres', indAfgeschermd: 'Ja', straatnaam: 'Zorglaan', plaats: 'Almelo' },
          { type: 'correspondentieadres', volledigAdres: 'Postbus 901  7600 XB Almelo', plaats: 'Almelo' },
        ],
      },
    },
  };
  const { profiel, hoofdvestiging } = await basisprofiel(door, '90000021', context);
  expect(profiel).toEqual({ begonnen: '2015-04-02', gestopt: '2026-06-30', werkzamePersonen: 96, nonMailing: true });
  expect(hoofdvestiging?.adres).toEqual([]);
  expect(hoofdvestiging?.profiel).toEqual({
    begonnen: null,
    gestopt: null,
    werkzamePersonen: 84,
    nonMailing: null,
    handelsnamen: ['Zorg'],
    websites: ['zorg.example'],
    activiteiten: [{ code: '88101', omschrijving: 'Thuiszorg', hoofd: true }],
    postadres: ['Postbus 901 7600 XB Almelo'],
    afgeschermd: true,
  });
});

test('an eenmanszaak has no RSIN, and may have nothing but a number', async () => {
  answer = { kvkNummer: '90000013' };
  expect(await basisprofiel(door, '90000013', context)).toMatchObject({
    naam: '90000013',
    rsin: null,
    rechtsvorm: null,
    hoofdvestiging: null,
  });
});

test('a shielded address is not given', async () => {
  answer = {
    vestigingen: [
      { vestigingsnummer: '1', eersteHandelsnaam: 'A', volledigAdres: 'Laan 1  7600AA  Almelo' },
      { vestigingsnummer: '2', eersteHandelsnaam: 'B', volledigAdres: 'Laan 2', indAdresAfgeschermd: 'Ja' },
      {
        vestigingsnummer: '3',
        adressen: [{ type: 'bezoekadres', indAfgeschermd: 'Ja', straatnaam: 'Laan', plaats: 'Almelo' }],
      },
      { eersteHandelsnaam: 'zonder nummer' },
    ],
  };
  expect((await vestigingen(door, '90000021', context)).map(({ adres }) => adres)).toEqual([
    ['Laan 1 7600AA Almelo'],
    [],
    [],
  ]);
});

test('the profile of one establishment is that of this company, or none', async () => {
  const een = { kvkNummer: '90000021', vestigingsnummer: '000090000212' };
  answer = { ...een, eersteHandelsnaam: 'Wierden', adressen: [], totaalWerkzamePersonen: 12 };
  expect(await vestigingsprofiel(door, een, context)).toMatchObject({
    naam: 'Wierden',
    profiel: { werkzamePersonen: 12, afgeschermd: false },
  });
  answer = { ...een, kvkNummer: '90000013', adressen: [] };
  expect(await vestigingsprofiel(door, een, context)).toBeNull();
  answer = { ...een, vestigingsnummer: '000090000211', adressen: [] };
  expect(await vestigingsprofiel(door, een, context)).toBeNull();
});

test('something else than a company is malformed', async () => {
  answer = {};
  await expect(basisprofiel(door, '90000021', context)).rejects.toMatchObject({ kind: 'malformed' });
});
