import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { afspraakproducten, boekAfspraak, vrijeTijden, zoekAfspraken } from './afspraken.ts';
import { tokenAuth } from './auth.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { sendJson, startStub, type Stub } from './testing.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
const klant = { soort: 'bsn', nummer: '999990019' } as const;
const afspraak = {
  uuid: '0A0C1C2E-5C63-4F7D-9A63-5B7D9C1D7A10',
  nummer: 'A2026-1001',
  sleutel: 'een-sleutel',
  product: {
    code: 'gesprek',
    naam: { nl: 'Gesprek', en: '' },
    duur: 30,
    doelgroepen: ['persoon'],
    locaties: ['balie'],
  },
  locatie: { id: 'balie', naam: 'Stadhuis', soort: 'iets-nieuws', adres: ['Plein 1', ''] },
  begin: '2026-12-07T09:00:00+01:00',
  eind: '2026-12-07T09:30:00+01:00',
  status: 'gepland',
  contact: { email: '', telefoon: '0612345678' },
  kenmerken: { door: 'x', raar: 1 },
};
let stub: Stub;
let door: Door;
let answer: unknown;
let status = 200;

beforeAll(async () => {
  stub = await startStub((_call, res) => sendJson(res, answer, status));
  door = openDoor({ name: 'afspraken', baseUrl: stub.url, auth: tokenAuth('geheim') });
});
beforeEach(() => void (status = 200));
afterAll(async () => {
  await door.close();
  await stub.close();
});

test('an appointment is read leniently: empty is null, moments have one spelling, what is new falls back', async () => {
  answer = { aantal: 2, resultaten: [afspraak, { ...afspraak, begin: 'binnenkort' }] };
  const [gelezen, ...meer] = await zoekAfspraken(door, { klant, sleutel: 'een-sleutel' }, context);
  expect(meer).toEqual([]);
  expect(gelezen).toMatchObject({
    uuid: afspraak.uuid.toLowerCase(),
    begin: '2026-12-07T08:00:00.000Z',
    product: { naam: { nl: 'Gesprek', en: null }, omschrijving: null, meenemen: [] },
    locatie: { soort: 'balie', naam: { nl: 'Stadhuis', en: null }, adres: ['Plein 1'] },
    geannuleerd: false,
    versie: 0,
    email: null,
    telefoon: '0612345678',
    kenmerken: { door: 'x' },
  });
  const call = stub.calls.at(-1);
  expect([call?.method, call?.url]).toEqual(['POST', '/afspraken/_zoek']);
});

test('an answer without a list is not an empty list', async () => {
  answer = {};
  await expect(afspraakproducten(door, context)).rejects.toMatchObject({ kind: 'malformed' });
  await expect(
    vrijeTijden(door, { product: 'gesprek', locatie: 'balie', van: '2026-12-07', tot: '2026-12-08' }, context),
  ).rejects.toMatchObject({ kind: 'malformed' });
});

test('a time that was taken is a problem with its code; an answer that is no appointment is not a booking', async () => {
  const nieuw = {
    sleutel: 'een-sleutel',
    klant,
    product: 'gesprek',
    locatie: 'balie',
    begin: afspraak.begin,
    contact: { email: '', telefoon: '' },
    toelichting: '',
    kenmerken: {},
  };
  status = 409;
  answer = { code: 'tijd-bezet', status: 409 };
  await expect(boekAfspraak(door, nieuw, context)).rejects.toMatchObject({ kind: 'problem', code: 'tijd-bezet' });
  status = 201;
  answer = { uuid: afspraak.uuid };
  await expect(boekAfspraak(door, nieuw, context)).rejects.toMatchObject({ kind: 'malformed' });
});
