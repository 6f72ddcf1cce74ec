import { expect, it } from 'vitest';
import type { Formulier } from '@loket/formulieren';
import { alsSoort, bezetteIds, inTaal, nieuweStap, nieuweVraag, nieuwId, verschuif, vragenVoor } from './ontwerp.ts';

const formulier: Formulier = {
  id: 'proef',
  versie: 1,
  titel: { nl: 'Proef', en: 'Trial' },
  zaaktype: 'BB',
  toegang: 'ingelogd',
  voor: ['persoon'],
  start: { inleiding: { nl: 'Dit is een proef.' }, nodig: [], minuten: 5, daarna: { nl: 'Niets.' } },
  stappen: [
    { id: 'a', titel: { nl: 'A' }, onderdelen: [nieuweVraag('ja-nee', 'Woont u alleen?', [])] },
    { id: 'b', titel: { nl: 'B' }, onderdelen: [nieuweVraag('tekst', 'Naam', []), nieuweVraag('groep', 'Kind', [])] },
  ],
};

it('makes names of words: short, without accents, and never one that is taken', () => {
  expect(nieuwId('Woont u al lang in één huis?', [])).toBe('woont-u-al-lang-in-een-huis');
  expect(nieuwId('Naam', ['naam', 'naam-2'])).toBe('naam-3');
  expect(nieuwId('2024?!', [])).toBe('vraag');
  expect(bezetteIds(formulier)).toEqual(['woont-u-alleen', 'naam', 'kind']);
  expect(nieuweStap('Controleren', formulier).id).toBe('controleren-2');
});

it('lets a question become another kind with its words, its choices where those fit, and nothing of the old kind', () => {
  const keuze = { ...nieuweVraag('keuze', 'Welke?', []), opties: [{ waarde: 'x', label: { nl: 'X' } }] } as ReturnType<
    typeof nieuweVraag
  >;
  expect(alsSoort(keuze, 'meerkeuze')).toMatchObject({ soort: 'meerkeuze', id: 'welke', opties: [{ waarde: 'x' }] });
  expect(alsSoort(keuze, 'datum')).toEqual({
    soort: 'datum',
    id: 'welke',
    label: { nl: 'Welke?' },
    waarom: { nl: '' },
    verplicht: true,
  });
});

it('offers a condition only the questions before it, and no groups', () => {
  const namen = (...waar: Parameters<typeof vragenVoor> extends [unknown, ...infer R] ? R : never) =>
    vragenVoor(formulier, ...waar).map(({ id }) => id);
  expect(namen('a')).toEqual([]);
  expect(namen('b')).toEqual(['woont-u-alleen']);
  expect(namen('b', 'kind')).toEqual(['woont-u-alleen', 'naam']);
  expect(namen(null)).toEqual(['woont-u-alleen', 'naam']);
});

it('moves one place, and not over the edge', () => {
  expect(verschuif(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(verschuif(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

it('shows a translation, in Dutch where there is none', () => {
  expect(inTaal(formulier, 'en')).toMatchObject({ titel: { nl: 'Trial' }, start: { daarna: { nl: 'Niets.' } } });
});
