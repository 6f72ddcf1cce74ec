import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BSN, ANDER_BSN } from '../testing/zaken.ts';
import { inwoner, vraagVan } from '../testing/toegang.ts';
import { openTestRegisters, reply, startFakeRegisters, type FakeRegisters } from './testing.ts';

const wie = { soort: 'bsn', waarde: BSN } as const;
const SLEUTEL = '11111111-1111-4111-8111-111111111111';
const inRegister = (anders = {}) => ({
  uuid: '0a0c1c2e-5c63-4f7d-9a63-5b7d9c1d7a10',
  nummer: 'A2026-1001',
  sleutel: SLEUTEL,
  product: { code: 'gesprek', naam: { nl: 'Gesprek' }, doelgroepen: ['persoon'], locaties: ['balie'] },
  locatie: { id: 'balie', naam: { nl: 'Stadhuis' }, soort: 'balie', adres: [] },
  begin: '2026-12-07T09:00:00+01:00',
  eind: '2026-12-07T09:30:00+01:00',
  status: 'gepland',
  versie: 0,
  kenmerken: { door: 'een-ander' },
  ...anders,
});
const wens = {
  sleutel: SLEUTEL,
  product: 'gesprek',
  plek: 'balie',
  begin: '2026-12-07T08:00:00.000Z',
  email: null,
  telefoon: '0612345678',
  toelichting: '',
  door: 'een-ander',
};
let fake: FakeRegisters;
let open: ReturnType<typeof openTestRegisters>;

beforeAll(async () => {
  fake = await startFakeRegisters();
  const afspraken = { url: `${fake.url}/afspraken`, token: 'geheim', enabled: true };
  open = openTestRegisters([], { afspraken, timeoutMs: 300 });
});
beforeEach(() => {
  for (const naam of Object.keys(fake.routes)) delete fake.routes[naam];
  fake.seen();
});
afterAll(async () => {
  await open.registers.close();
  await fake.close();
});
const register = () => open.registers.afspraken;

it('books for whose it is, named in the body alone, and notes that it was looked at', async () => {
  let gestuurd: unknown;
  fake.routes['POST afspraken/afspraken'] = ({ body, headers }) => {
    gestuurd = JSON.parse(body);
    return reply(headers.authorization === 'Token geheim' ? inRegister() : {}, 201);
  };
  const vraag = vraagVan(inwoner());
  const uitkomst = await register().boek(vraag.grant, wie, wens);
  expect(uitkomst).toMatchObject({
    gelukt: true,
    afspraak: { id: inRegister().uuid, begin: '2026-12-07T08:00:00.000Z', door: 'een-ander' },
  });
  expect(gestuurd).toEqual({
    sleutel: SLEUTEL,
    klant: { soort: 'bsn', nummer: BSN },
    product: 'gesprek',
    locatie: 'balie',
    begin: wens.begin,
    contact: { email: '', telefoon: '0612345678' },
    toelichting: '',
    kenmerken: { door: 'een-ander' },
  });
  expect(vraag.looks()).toMatchObject([{ subject: wie, categories: ['afspraken'] }]);
});

it.each([
  ['tijd-bezet', 'bezet'],
  ['tijd-voorbij', 'voorbij'],
  ['tijd-bestaat-niet', 'niet-meer'],
])('%s is an answer: %s', async (code, reden) => {
  fake.routes['POST afspraken/afspraken'] = () => reply({ code }, 409);
  expect(await register().boek(vraagVan(inwoner()).grant, wie, wens)).toEqual({ gelukt: false, reden });
});

it('an answer that got lost is found again by the key; of another key it is not taken', async () => {
  fake.routes['POST afspraken/afspraken'] = () => ({ silent: true });
  fake.routes['POST afspraken/afspraken/_zoek'] = { resultaten: [inRegister({ sleutel: 'een-andere' }), inRegister()] };
  const uitkomst = await register().boek(vraagVan(inwoner()).grant, wie, wens);
  expect(uitkomst).toMatchObject({ gelukt: true, afspraak: { sleutel: SLEUTEL } });
  fake.routes['POST afspraken/afspraken/_zoek'] = { resultaten: [inRegister({ sleutel: 'een-andere' })] };
  await expect(register().boek(vraagVan(inwoner({ bsn: ANDER_BSN })).grant, wie, wens)).rejects.toMatchObject({
    failure: { source: 'afspraken', kind: 'afspraken', failure: 'timeout' },
  });
});

it('what cannot be read is a failure, never an empty list', async () => {
  fake.routes['POST afspraken/afspraken/_zoek'] = () => reply('down', 503);
  await expect(register().afsprakenVan(vraagVan(inwoner()).grant, wie)).rejects.toMatchObject({
    failure: { kind: 'afspraken' },
  });
});

it('without one configured it is not there, and says so', async () => {
  const zonder = openTestRegisters([], {});
  expect(zonder.registers.afspraken.aanwezig).toBe(false);
  await expect(zonder.registers.afspraken.afsprakenVan(vraagVan(inwoner()).grant, wie)).rejects.toMatchObject({
    failure: { failure: 'switched-off' },
  });
  await zonder.registers.close();
});
