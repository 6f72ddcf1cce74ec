import { expect, it } from 'vitest';
import { gelijk, voegSamen } from './samenvoegen.ts';

const basis = { naam: 'Jo', uren: '8', taken: ['a'] };

it('takes of each question what was changed, whichever tab did', () => {
  expect(voegSamen(basis, { ...basis, uren: '12' }, { ...basis, taken: ['a', 'b'], nieuw: 'x' })).toEqual({
    antwoorden: { naam: 'Jo', uren: '12', taken: ['a', 'b'], nieuw: 'x' },
    botsingen: [],
  });
});

it('asks which is right when both changed the same, and keeps what is on the screen meanwhile', () => {
  expect(voegSamen(basis, { ...basis, uren: '12' }, { ...basis, uren: '16' })).toEqual({
    antwoorden: { ...basis, uren: '12' },
    botsingen: ['uren'],
  });
  expect(voegSamen(basis, { ...basis, uren: '12' }, { ...basis, uren: '12' }).botsingen).toEqual([]);
});

it('the order in which parts were typed makes no difference', () => {
  expect(gelijk({ dag: '1', maand: '2' }, { maand: '2', dag: '1' })).toBe(true);
  expect(gelijk(undefined, '')).toBe(false);
});
