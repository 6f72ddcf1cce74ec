import { afterAll, beforeAll, expect, test } from 'vitest';
import { objects, textAt, type JsonObject } from '../core/json.ts';
import { clientFor, type Answer, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0, today: '2026-11-23' });
  call = clientFor(registers);
});
afterAll(() => registers.close());

const ask = (body: JsonObject): Promise<Answer> => call('POST', '/brp/haalcentraal/api/brp/personen', { body });
const lookUp = async (bsn: string, ...fields: string[]): Promise<JsonObject | undefined> =>
  objects(
    (await ask({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields })).body['personen'],
  )[0];
const search = async (body: JsonObject): Promise<string[]> =>
  objects((await ask({ fields: ['burgerservicenummer'], ...body })).body['personen']).map((one) =>
    textAt(one, 'burgerservicenummer'),
  );

test('only asked fields come back; dates and code tables whole', async () => {
  expect(
    await lookUp(
      '999970021',
      'naam.volledigeNaam',
      'geboorte.datum',
      'geslacht.code',
      'verblijfplaats.verblijfadres.postcode',
    ),
  ).toEqual({
    naam: { volledigeNaam: 'Johan Gerrit ten Brinke' },
    geboorte: { datum: { type: 'Datum', datum: '1984-03-12', langFormaat: '12 maart 1984' } },
    geslacht: { code: 'M', omschrijving: 'man' },
    verblijfplaats: { type: 'Adres', verblijfadres: { postcode: '7604SX' } },
  });
});

test('the age is of today, and the deceased have none', async () => {
  expect(await lookUp('999970021', 'leeftijd')).toEqual({ leeftijd: 42 });
  const deceased = await lookUp('999970148', 'leeftijd');
  expect(deceased).not.toHaveProperty('leeftijd');
  expect(textAt(deceased, 'opschortingBijhouding.reden.omschrijving')).toBe('overlijden');
});

test('secrecy comes unasked and only when it is so', async () => {
  expect(await lookUp('999970173', 'burgerservicenummer')).toEqual({
    burgerservicenummer: '999970173',
    geheimhoudingPersoonsgegevens: true,
  });
  expect(await lookUp('999970021', 'burgerservicenummer')).toEqual({ burgerservicenummer: '999970021' });
});

test('nobody found is an empty list', async () => {
  const answer = await ask({
    type: 'RaadpleegMetBurgerservicenummer',
    burgerservicenummer: ['999999990'],
    fields: ['naam'],
  });
  expect([answer.status, answer.body['personen']]).toEqual([200, []]);
});

test('every kind of search', async () => {
  expect(await search({ type: 'ZoekMetPostcodeEnHuisnummer', postcode: '7604SX', huisnummer: 14 })).toEqual([
    '999970021',
    '999970033',
    '999970045',
    '999970057',
  ]);
  expect(
    await search({ type: 'ZoekMetGeslachtsnaamEnGeboortedatum', geslachtsnaam: 'brin*', geboortedatum: '1984-03-12' }),
  ).toEqual(['999970021']);
  expect(
    await search({
      type: 'ZoekMetNaamEnGemeenteVanInschrijving',
      geslachtsnaam: 'Kuipers',
      voornamen: 'Tess*',
      gemeenteVanInschrijving: '0141',
    }),
  ).toEqual(['999970471']);
  expect(
    await search({
      type: 'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving',
      straat: 'Windehof',
      huisnummer: 14,
      gemeenteVanInschrijving: '0141',
    }),
  ).toHaveLength(4);
  expect(
    await search({ type: 'ZoekMetNummeraanduidingIdentificatie', nummeraanduidingIdentificatie: '0141200099000001' }),
  ).toHaveLength(4);
  expect(
    await search({
      type: 'ZoekMetAdresseerbaarObjectIdentificatie',
      adresseerbaarObjectIdentificatie: '0141010099000001',
    }),
  ).toHaveLength(4);
});

test('the deceased are found only when asked', async () => {
  const query: JsonObject = {
    type: 'ZoekMetGeslachtsnaamEnGeboortedatum',
    geslachtsnaam: 'Smit',
    geboortedatum: '1953-03-30',
  };
  expect(await search(query)).toEqual([]);
  expect(await search({ ...query, inclusiefOverledenPersonen: true })).toEqual(['999970148']);
});

test('what cannot be asked is refused by name', async () => {
  const refused = async (body: JsonObject): Promise<string[]> => {
    const answer = await ask(body);
    expect([answer.status, answer.body['code']]).toEqual([400, 'paramsValidation']);
    return objects(answer.body['invalidParams']).map((one) => `${textAt(one, 'name')} ${textAt(one, 'code')}`);
  };
  const lookup: JsonObject = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: ['999970021'] };
  expect(await refused(lookup)).toEqual(['fields required']);
  expect(await refused({ ...lookup, fields: ['naam', 'schoenmaat'] })).toEqual(['fields[1] fields']);
  expect(await refused({ ...lookup, fields: ['inOnderzoek'] })).toEqual(['fields[0] fields']);
  expect(
    await refused({ ...lookup, burgerservicenummer: Array.from({ length: 21 }, () => '999970021'), fields: ['naam'] }),
  ).toEqual(['burgerservicenummer maxItems']);
  expect(await refused({ ...lookup, burgerservicenummer: ['12'], fields: ['naam'] })).toEqual([
    'burgerservicenummer[0] pattern',
  ]);
  expect(await refused({ type: 'ZoekMetPostcodeEnHuisnummer', postcode: '7604SX', fields: ['naam'] })).toEqual([
    'huisnummer required',
  ]);
  expect(
    await refused({ type: 'ZoekMetPostcodeEnHuisnummer', postcode: '7604SX', huisnummer: 14, fields: ['kinderen'] }),
  ).toEqual(['fields[0] fields']);
  expect(await refused({ type: 'ZoekZomaar', fields: ['naam'] })).toEqual(['type value']);
});
