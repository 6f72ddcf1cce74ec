import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPseudonym } from '../platform/crypto/pseudonym.ts';
import { inwoner, medewerker, namens, NU } from '../testing/toegang.ts';
import { BSN, KVK, RSIN } from '../testing/zaken.ts';
import type { Acting } from './acting.ts';
import { createListening } from './listening.ts';

const pseudonym = createPseudonym(randomBytes(32));
const store = { living: async () => [] };
const hoort = (acting: Acting, learned = {}, bedrijfZietVestigingen = true) => [
  ...createListening({ store, pseudonym, clock: { now: () => NU }, bedrijfZietVestigingen }).subjectsOf({
    acting,
    learned,
  }),
];
const bedrijf = {
  door: 'inwoner',
  soort: 'bedrijf',
  kvkNummer: KVK,
  vestigingsnummer: null,
  niveau: 'midden',
} as const;
const geleerd = { rsin: RSIN, vestigingsnummers: ['000000001234'] };

describe('who hears what', () => {
  it('a resident hears of herself, and of nobody else', () => {
    expect(hoort(inwoner())).toEqual([pseudonym('bsn', BSN)]);
  });

  it('who acts for somebody else hears of her, and not of himself', () => {
    expect(hoort(namens())).toEqual([pseudonym('bsn', BSN)]);
  });

  it('a company hears of all its numbers, of its branches only where it sees them', () => {
    expect(hoort(bedrijf, geleerd)).toHaveLength(3);
    expect(hoort(bedrijf, geleerd, false)).toEqual([pseudonym('kvk', KVK), pseudonym('rsin', RSIN)]);
    expect(hoort(bedrijf)).toEqual([pseudonym('kvk', KVK)]);
  });

  it('one branch hears of itself alone', () => {
    expect(hoort({ ...bedrijf, vestigingsnummer: '000000001234' }, geleerd)).toEqual([
      pseudonym('vestiging', '000000001234'),
    ]);
  });

  it('an employee hears of her own work', () => {
    expect(hoort(medewerker('kcc'))).toEqual([
      pseudonym('medewerker', 'MDW00001'),
      pseudonym('doelgroep', 'medewerker'),
    ]);
  });
});
