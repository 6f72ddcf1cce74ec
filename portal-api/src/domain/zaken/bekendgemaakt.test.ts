import { describe, expect, it } from 'vitest';
import { isBekendgemaakt, wordtBekend } from './bekendgemaakt.ts';

const besluit = (verzenddatum: string | null, publicatiedatum: string | null = null) => {
  return { verzenddatum, publicatiedatum };
};
const vandaag = '2026-11-23';

describe('a decision was made known (Awb 3:40)', () => {
  it.each([
    ['sent today', besluit('2026-11-23'), true],
    ['sent tomorrow', besluit('2026-11-24'), false],
    ['published yesterday, sent tomorrow', besluit('2026-11-24', '2026-11-22'), true],
    ['published tomorrow', besluit(null, '2026-11-24'), false],
    ['nobody says when', besluit(null), true],
  ])('%s', (_, een, bekend) => {
    expect(isBekendgemaakt(een, vandaag)).toBe(bekend);
  });

  it('and when it is not yet, from the first of its days', () => {
    expect(wordtBekend(besluit('2026-11-26', '2026-11-25'), vandaag)).toBe('2026-11-25');
    expect(wordtBekend(besluit(null), vandaag)).toBeNull();
    expect(wordtBekend(besluit('2026-11-20'), vandaag)).toBeNull();
  });
});
