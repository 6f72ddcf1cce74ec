import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { objects, textAt, type JsonObject } from '../core/json.ts';
import { clientFor, type Answer, type Client } from '../testing/client.ts';
import { feestdagen, moment, tijdenOp } from './afspraken-tijden.ts';
import { startRegisters, type Registers } from './start.ts';

const API = '/afspraken/api/v1';
const klant = { soort: 'bsn', nummer: '999990019' };
let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0, today: '2026-11-23', seed: false });
  call = clientFor(registers);
});
beforeEach(() => registers.reset());
afterAll(() => registers.close());

const tijden = async (locatie = 'stadhuis', product = 'parkeerkaart', van = '2026-12-07', tot = van) =>
  objects(
    (await call('GET', `${API}/producten/${product}/tijden?locatie=${locatie}&van=${van}&tot=${tot}`)).body[
      'resultaten'
    ],
  );
const boek = (begin: string, sleutel: string, wie: JsonObject = klant): Promise<Answer> =>
  call('POST', `${API}/afspraken`, {
    body: { sleutel, klant: wie, product: 'parkeerkaart', locatie: 'stadhuis', begin, contact: { telefoon: '06' } },
  });
const zoek = async (wie: JsonObject = klant) =>
  objects((await call('POST', `${API}/afspraken/_zoek`, { body: { klant: wie } })).body['resultaten']);

test('it offers what there is, where and when, and nothing on a holiday, at night or in the past', async () => {
  const producten = objects((await call('GET', `${API}/producten`)).body['resultaten']);
  expect(producten.map(({ code }) => code)).toContain('wijkteam-gesprek');
  expect(producten.every((een) => !('capaciteit' in een))).toBe(true);
  expect((await tijden())[0]).toEqual({
    begin: '2026-12-07T09:00:00+01:00',
    eind: '2026-12-07T09:20:00+01:00',
    vrij: 1,
  });
  expect(await tijden('stadhuis', 'parkeerkaart', '2026-12-25', '2026-12-27')).toEqual([]);
  expect(await tijden('stadhuis', 'parkeerkaart', '2026-11-02', '2026-11-22')).toEqual([]);
  // further ahead than is planned
  expect(await tijden('stadhuis', 'parkeerkaart', '2027-02-01', '2027-02-10')).toEqual([]);
  expect(
    (await call('GET', `${API}/producten/parkeerkaart/tijden?locatie=video&van=2026-12-07&tot=2026-12-07`)).status,
  ).toBe(400);
});

test('a time is given once, under one key, whatever happens', async () => {
  const begin = '2026-12-07T09:00:00+01:00';
  const eerste = await boek(begin, 'sleutel-1');
  expect([eerste.status, textAt(eerste.body, 'locatie.naam.nl'), eerste.body['status']]).toEqual([
    201,
    'Stadhuis, balie',
    'gepland',
  ]);
  // the answer got lost, and it is sent again
  const nogmaals = await boek(begin, 'sleutel-1');
  expect([nogmaals.status, nogmaals.body['uuid']]).toEqual([200, eerste.body['uuid']]);
  const ander = { soort: 'bsn', nummer: '999990020' };
  const bezet = await boek(begin, 'sleutel-2', ander);
  expect([bezet.status, bezet.body['code']]).toEqual([409, 'tijd-bezet']);
  expect((await boek(begin, 'sleutel-1', ander)).body['code']).toBe('sleutel-gebruikt');
  expect((await tijden()).map((een) => een['begin'])).not.toContain(begin);
  const tegelijk = await Promise.all(
    ['a', 'b', 'c'].map((naam) => boek('2026-12-07T10:00:00+01:00', `tegelijk-${naam}`, ander)),
  );
  expect(tegelijk.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect((await zoek()).length).toBe(1);
});

test('what is past, or was never offered, is refused with the reason', async () => {
  expect((await boek('2026-11-20T09:00:00+01:00', 'sleutel-oud')).body['code']).toBe('tijd-voorbij');
  expect((await boek('2026-12-07T09:07:00+01:00', 'sleutel-nee')).body['code']).toBe('tijd-bestaat-niet');
  expect((await boek('2026-12-25T09:00:00+01:00', 'sleutel-kerst')).body['code']).toBe('tijd-bestaat-niet');
});

test('moving frees the old time, cancelling both, and each is done once', async () => {
  const { body: afspraak } = await boek('2026-12-07T09:00:00+01:00', 'sleutel-1');
  const pad = `${API}/afspraken/${textAt(afspraak, 'uuid')}`;
  const verzet = { sleutel: 'verzet-1', klant, begin: '2026-12-07T09:20:00+01:00' };
  const verzetting = await call('POST', `${pad}/verzetting`, { body: verzet });
  expect(verzetting.body).toMatchObject({ begin: '2026-12-07T09:20:00+01:00', versie: 1, nummer: afspraak['nummer'] });
  expect((await call('POST', `${pad}/verzetting`, { body: verzet })).body['versie']).toBe(1);
  expect((await tijden())[0]?.['begin']).toBe('2026-12-07T09:00:00+01:00');
  expect(
    (
      await call('POST', `${pad}/annulering`, {
        body: { sleutel: 'sleutel-x', klant: { soort: 'bsn', nummer: '999990020' } },
      })
    ).status,
  ).toBe(404);
  const annuleer = { sleutel: 'annuleer-1', klant };
  expect((await call('POST', `${pad}/annulering`, { body: annuleer })).body['status']).toBe('geannuleerd');
  expect((await call('POST', `${pad}/annulering`, { body: annuleer })).status).toBe(200);
  expect((await call('POST', `${pad}/verzetting`, { body: { ...verzet, sleutel: 'verzet-2' } })).body['code']).toBe(
    'niet-gepland',
  );
  expect((await tijden()).length).toBeGreaterThan(15);
});

test('nobody comes in without the token, and the weather happens to it', async () => {
  expect((await call('GET', `${API}/producten`, { headers: { Authorization: 'Token fout' } })).status).toBe(401);
  registers.weather.set({ afspraken: { outage: true } });
  expect((await fetch(`${registers.url}${API}/producten`)).status).toBe(503);
});

test.each([
  [2026, ['2026-04-03', '2026-04-05', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25']],
  [2027, ['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-12-25']],
  [2025, ['2025-04-26', '2025-04-21', '2025-05-29', '2025-06-09']],
])('the holidays of %i', (jaar, dagen) => {
  expect([...feestdagen(jaar)]).toEqual(expect.arrayContaining(dagen));
  expect(feestdagen(jaar).size).toBeLessThanOrEqual(11);
});

test('around the change of the clock the same time on the wall has another offset', () => {
  expect([moment('2026-10-24', '09:00'), moment('2026-10-26', '09:00')]).toEqual([
    '2026-10-24T09:00:00+02:00',
    '2026-10-26T09:00:00+01:00',
  ]);
  expect(tijdenOp('2026-03-30', 45, [{ dagen: [1], van: '09:00', tot: '10:00' }])).toEqual([
    { begin: '2026-03-30T09:00:00+02:00', eind: '2026-03-30T09:45:00+02:00' },
  ]);
});
