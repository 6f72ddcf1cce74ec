import { beforeEach, expect, it } from 'vitest';
import { bewaarVraag, leesVraag, wisVraag } from './bewaarde-vraag.ts';
import type { Bewaarplaats } from './bewaarde-vraag.ts';

const vraag = { nummer: 'ZAAK-2026-0000000024', doel: 'anders', toelichting: 'Controle' };
const HOUR = 60 * 60_000;
let kept: Map<string, string>;
let plaats: Bewaarplaats;

beforeEach(() => {
  kept = new Map();
  plaats = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
});

it('gives back what the same person typed', () => {
  bewaarVraag(plaats, 'annelies', vraag, 0);
  expect(leesVraag(plaats, 'annelies', HOUR)).toEqual(vraag);
});

it('gives nothing to somebody else, to nobody, or after a day', () => {
  bewaarVraag(plaats, 'annelies', vraag, 0);
  expect(leesVraag(plaats, 'guus', HOUR)).toBeUndefined();
  expect(leesVraag(plaats, undefined, HOUR)).toBeUndefined();
  expect(leesVraag(plaats, 'annelies', 24 * HOUR)).toBeUndefined();
});

it('keeps nothing of nobody and nothing of an empty form', () => {
  bewaarVraag(plaats, undefined, vraag, 0);
  bewaarVraag(plaats, 'annelies', { nummer: '', doel: '', toelichting: '' }, 0);
  expect(kept.size).toBe(0);
});

it('is gone after wiping', () => {
  bewaarVraag(plaats, 'annelies', vraag, 0);
  wisVraag(plaats);
  expect(leesVraag(plaats, 'annelies', HOUR)).toBeUndefined();
});

it('does without when the browser keeps nothing, or something else stands there', () => {
  const closed = () => {
    throw new Error('denied');
  };
  const dicht: Bewaarplaats = { getItem: closed, setItem: closed, removeItem: closed };
  expect(() => bewaarVraag(dicht, 'annelies', vraag, 0)).not.toThrow();
  expect(() => wisVraag(dicht)).not.toThrow();
  expect(leesVraag(dicht, 'annelies', 0)).toBeUndefined();
  plaats.setItem('loket-zoekvraag', '{');
  expect(leesVraag(plaats, 'annelies', 0)).toBeUndefined();
});
