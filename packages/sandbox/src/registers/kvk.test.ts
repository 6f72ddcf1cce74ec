import { afterAll, beforeAll, expect, test } from 'vitest';
import { textAt } from '../core/json.ts';
import { clientFor, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0 });
  call = clientFor(registers);
});
afterAll(() => registers.close());

test('a company and its establishments', async () => {
  expect((await call('GET', '/kvk/api/v1/basisprofielen/90000097')).body['naam']).toBe('Bakkerij De Gouden Korst B.V.');
  expect((await call('GET', '/kvk/api/v1/basisprofielen/90000097/vestigingen')).body['totaalAantalVestigingen']).toBe(
    3,
  );
  expect((await call('GET', '/kvk/api/v1/vestigingsprofielen/000090000972')).body['eersteHandelsnaam']).toBe(
    'De Gouden Korst Schelfhorst',
  );
});

test('searching by name, number and place', async () => {
  const total = async (query: string): Promise<unknown> =>
    (await call('GET', `/kvk/api/v2/zoeken?${query}`)).body['totaal'];
  expect(await total('naam=korst')).toBe(4);
  expect(await total('naam=korst&type=nevenvestiging')).toBe(2);
  expect(await total('rsin=999976011&type=rechtspersoon')).toBe(1);
  expect(await total('vestigingsnummer=000090000972')).toBe(1);
  expect(await total('postcode=7601XW&huisnummer=5')).toBe(2);
  const page = (await call('GET', '/kvk/api/v2/zoeken?plaats=Almelo&resultatenPerPagina=5&pagina=2')).body;
  expect([page['pagina'], textAt(page, 'vorige').includes('pagina=1')]).toEqual([2, true]);
});

test('errors have the shape of KvK', async () => {
  const error = async (path: string): Promise<[number, string]> => {
    const answer = await call('GET', path);
    return [answer.status, textAt(answer.body, 'fout.code')];
  };
  expect(await error('/kvk/api/v1/basisprofielen/90009999')).toEqual([404, 'IPD0005']);
  expect(await error('/kvk/api/v1/basisprofielen/12')).toEqual([400, 'IPD0004']);
  expect(await error('/kvk/api/v2/zoeken?naam=bestaatniet')).toEqual([404, 'IPD5200']);
  expect(await error('/kvk/api/v2/zoeken?postcode=7601XW')).toEqual([400, 'IPD5204']);
  expect((await call('GET', '/kvk/api/v2/zoeken?naam=x', { headers: { apikey: 'fout' } })).status).toBe(401);
});
