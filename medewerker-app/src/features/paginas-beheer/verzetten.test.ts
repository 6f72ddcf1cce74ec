import { expect, it } from 'vitest';
import { naar } from './verzetten.ts';

const boom = [
  { id: 'a', ouder: null },
  { id: 'b', ouder: null },
  { id: 'b1', ouder: 'b' },
  { id: 'b2', ouder: 'b' },
  { id: 'b3', ouder: 'b' },
  { id: 'c', ouder: null },
];

it.each([
  ['a', 'omhoog', null],
  ['b', 'omhoog', { ouder: null, voor: 'a' }],
  ['a', 'omlaag', { ouder: null, voor: 'c' }],
  ['b', 'omlaag', { ouder: null, voor: null }],
  ['c', 'omlaag', null],
  ['b2', 'dieper', { ouder: 'b1', voor: null }],
  ['b1', 'dieper', null],
  ['b3', 'ondieper', { ouder: null, voor: 'c' }],
  ['a', 'ondieper', null],
  ['weg', 'omhoog', null],
] as const)('%s one step %s', (id, richting, plek) => {
  expect(naar(boom, id, richting)).toEqual(plek);
});
