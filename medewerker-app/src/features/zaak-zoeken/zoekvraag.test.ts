import { expect, it } from 'vitest';
import { doelen } from '../../testing/voorbeelden.ts';
import { zoekFouten } from './zoekvraag.ts';

const vraag = { nummer: 'ZAAK-2026-0000000024', doel: 'vraag-van-inwoner', toelichting: '' };

it('a complete question has no faults', () => {
  expect(zoekFouten(doelen, vraag)).toEqual({});
});

it.each([
  ['', 'nummerLeeg'],
  ['  ', 'nummerLeeg'],
  ['12', 'nummerKort'],
  ['999970021', 'nummerBsn'],
  ['9999.70.021', 'nummerBsn'],
])('refuses the number "%s": %s', (nummer, fout) => {
  expect(zoekFouten(doelen, { ...vraag, nummer })).toEqual({ nummer: fout });
});

it('takes the readable number of an e-Suite', () => {
  expect(zoekFouten(doelen, { ...vraag, nummer: '6639-2022' })).toEqual({});
});

it('asks for a purpose, and for a reason only where the purpose says too little', () => {
  expect(zoekFouten(doelen, { ...vraag, doel: '' })).toEqual({ doel: 'doelLeeg' });
  expect(zoekFouten(doelen, { ...vraag, doel: 'anders', toelichting: ' ' })).toEqual({
    toelichting: 'toelichtingLeeg',
  });
  expect(zoekFouten(doelen, { ...vraag, doel: 'anders', toelichting: 'Controle na klacht' })).toEqual({});
});
