import { describe, expect, it } from 'vitest';
import { medewerker, NU, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import type { Werkbron, Werkitem } from './model.ts';
import { werktermijnVan } from './termijn.ts';
import { verzamel } from './verzamel.ts';

const item = (sleutel: string, anders: Partial<Werkitem> = {}): Werkitem => ({
  sleutel,
  soort: 'zaak',
  onderwerp: sleutel,
  toelichting: null,
  uiterlijk: null,
  sinds: null,
  pad: '/',
  vraagtActie: true,
  van: 'mij',
  team: null,
  overdraagbaar: false,
  ...anders,
});
const bron = (name: string, list: Werkbron['list']): Werkbron => ({ name, kind: 'zaken', list });
const vraag = vraagVan(medewerker('kcc'));

it('puts the soonest day first, what has no day last, and of those the oldest first', async () => {
  const { items } = await verzamel(
    [
      bron('a', async () => [
        item('ooit'),
        item('oud', { sinds: '2026-01-01' }),
        item('straks', { uiterlijk: '2026-12-04' }),
      ]),
      bron('b', async () => [item('nu', { uiterlijk: '2026-11-23' })]),
    ],
    vraag,
    1000,
  );
  expect(items.map(({ sleutel }) => sleutel)).toEqual(['nu', 'straks', 'oud', 'ooit']);
});

it('keeps what the others have when one fails, gives half an answer, or is too late', async () => {
  const { items, failures } = await verzamel(
    [
      bron('a', () => Promise.reject(stuk('openzaak'))),
      bron('b', async () => ({ data: [item('wel')], incomplete: [storing('esuite')], asOf: NU })),
      bron('c', () => new Promise(() => undefined)),
    ],
    vraag,
    5,
  );
  expect(items.map(({ sleutel }) => sleutel)).toEqual(['wel']);
  expect(failures.map(({ source, failure }) => [source, failure])).toEqual([
    ['openzaak', 'unreachable'],
    ['esuite', 'unreachable'],
    ['c', 'timeout'],
  ]);
});

it('does not hide a mistake of our own', async () => {
  await expect(verzamel([bron('a', () => Promise.reject(new Error('oops')))], vraag, 5)).rejects.toThrow('oops');
});

describe('how soon, seen from Monday 23 November', () => {
  it.each([
    [null, 'geen'],
    ['2026-11-22', 'te_laat'],
    ['2026-11-23', 'vandaag'],
    ['2026-11-29', 'deze_week'],
    ['2026-11-30', 'later'],
  ])('%s is %s', (uiterlijk, termijn) => {
    expect(werktermijnVan(uiterlijk, '2026-11-23')).toBe(termijn);
  });
});
