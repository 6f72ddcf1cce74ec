import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Acting } from '../identity/acting.ts';
import { backEndAt, openTestRegisters, reply, startFakeRegisters, visit, type FakeRegisters } from './testing.ts';

const open: { close(): Promise<void> }[] = [];
const kvkNummer = '90000021';
const acting: Acting = { door: 'inwoner', soort: 'bedrijf', kvkNummer, vestigingsnummer: null, niveau: 'midden' };
let fake: FakeRegisters;

const hoofd = {
  vestigingsnummer: '000090000211',
  eersteHandelsnaam: 'Thuiszorg',
  indHoofdvestiging: 'Ja',
  adressen: [{ type: 'bezoekadres', straatnaam: 'Zorglaan', huisnummer: 10, postcode: '7609XA', plaats: 'Almelo' }],
};

beforeEach(async () => {
  fake = await startFakeRegisters({
    [`GET kvk/v1/basisprofielen/${kvkNummer}`]: {
      kvkNummer,
      naam: 'Thuiszorg',
      statutaireNaam: 'Thuiszorg B.V.',
      _embedded: { hoofdvestiging: hoofd, eigenaar: { rsin: '999971001', rechtsvorm: 'BV' } },
    },
    [`GET kvk/v1/basisprofielen/${kvkNummer}/vestigingen`]: {
      vestigingen: [
        { vestigingsnummer: '000090000211', eersteHandelsnaam: 'Thuiszorg' },
        { vestigingsnummer: '000090000212', eersteHandelsnaam: 'Wierden' },
      ],
    },
  });
  open.push(fake);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function openen(kvk: object | null = {}) {
  const register = kvk && { url: `${fake.url}/kvk`, headers: { apikey: 'sleutel' }, enabled: true, ...kvk };
  const { registers } = openTestRegisters([backEndAt(fake.url)], { kvk: register });
  open.unshift(registers);
  return registers.bedrijven;
}

const bedrijf = (nummer = kvkNummer, kvk: object | null = {}) => openen(kvk).bedrijf(visit(acting).grant, nummer);

test('a company with all its establishments, the main one first and in full', async () => {
  expect(await bedrijf()).toMatchObject({
    kvkNummer,
    naam: 'Thuiszorg B.V.',
    rsin: '999971001',
    rechtsvorm: 'BV',
    handelsnamen: [],
    activiteiten: [],
    vestigingen: [
      {
        vestigingsnummer: '000090000211',
        naam: 'Thuiszorg',
        hoofdvestiging: true,
        adres: ['Zorglaan 10', '7609 XA Almelo'],
      },
      { vestigingsnummer: '000090000212', naam: 'Wierden', hoofdvestiging: false, adres: [] },
    ],
  });
  expect(fake.calls.map(({ headers }) => headers['apikey'])).toEqual(['sleutel', 'sleutel']);
});

test('a company without establishments is a company', async () => {
  delete fake.routes[`GET kvk/v1/basisprofielen/${kvkNummer}/vestigingen`];
  expect((await bedrijf())?.vestigingen).toHaveLength(1);
});

test('an unknown company is null; something that is no number is not asked', async () => {
  expect(await bedrijf('90000099')).toBeNull();
  fake.seen();
  expect(await bedrijf('9000')).toBeNull();
  expect(fake.seen()).toEqual([]);
});

test('a register that fails or is not there is a failed source', async () => {
  fake.routes[`GET kvk/v1/basisprofielen/${kvkNummer}`] = () =>
    reply({ fout: [{ code: 'IPD9999', omschrijving: 'storing' }] }, 500);
  await expect(bedrijf()).rejects.toMatchObject({
    failure: { source: 'kvk', kind: 'bedrijven', failure: 'unreachable' },
  });
  await expect(bedrijf(kvkNummer, null)).rejects.toMatchObject({ failure: { failure: 'switched-off' } });
});

test('each establishment has its profile where somebody reads it, and what fails keeps what the list says', async () => {
  const profiel = (nummer: string) => `GET kvk/v1/vestigingsprofielen/${nummer}`;
  fake.routes[profiel('000090000212')] = {
    kvkNummer,
    vestigingsnummer: '000090000212',
    eersteHandelsnaam: 'Wierden',
    adressen: [{ type: 'bezoekadres', indAfgeschermd: 'Ja', straatnaam: 'Laan', plaats: 'Wierden' }],
    totaalWerkzamePersonen: 12,
  };
  const lees = (vestigingsnummer: string | null) =>
    openen().bedrijfMetProfielen(visit(acting).grant, kvkNummer, vestigingsnummer);
  const { bedrijf: heel, incomplete } = await lees(null);
  expect(incomplete).toEqual([]);
  expect(heel?.vestigingen.map(({ profiel: vol }) => vol?.werkzamePersonen)).toEqual([null, 12]);
  expect(heel?.vestigingen[1]).toMatchObject({ adres: [], profiel: { afgeschermd: true } });

  // the main establishment came with the company, and of the other nobody asked
  fake.seen();
  await lees('000090000211');
  expect(fake.seen().join()).not.toContain('vestigingsprofielen');

  fake.routes[profiel('000090000212')] = () => reply({}, 500);
  const gebrekkig = await lees(null);
  expect(gebrekkig.bedrijf?.vestigingen[1]).toMatchObject({ naam: 'Wierden', profiel: null });
  expect(gebrekkig.incomplete).toMatchObject([{ source: 'kvk', kind: 'bedrijven' }]);
});
