import { describe, expect, it } from 'vitest';
import { uitEerder } from './eerder.ts';
import { formulier, nu, stap, vraag } from './formulieren.testing.ts';
import type { Antwoorden, Formulier } from './model.ts';

const IBAN = 'NL91 ABNA 0417 1643 00';
const eerder = (veld: string) => ({ prefill: { bron: 'eerder', veld, aanpasbaar: true } }) as const;
const nieuw = formulier(
  stap('een', [
    vraag('iban', 'rekening', eerder('iban')),
    vraag('ja-nee', 'partner', eerder('partner')),
    vraag('keuze', 'kleur', eerder('kleur')),
    vraag('tekst', 'gewoon'),
  ]),
);
const oud = (...onderdelen: Parameters<typeof stap>[1]): Formulier => formulier(stap('oud', onderdelen));
const neem = (van: Formulier, antwoorden: Antwoorden) => uitEerder(nieuw, { formulier: van, antwoorden, nu }, nu);

describe('answers of an earlier form', () => {
  it('go to the questions that ask for them, by the name of the question or by what it asks for itself', () => {
    expect(neem(oud(vraag('iban', 'iban'), vraag('ja-nee', 'partner')), { iban: IBAN, partner: 'nee' })).toEqual({
      rekening: IBAN,
      partner: 'nee',
    });
    expect(neem(oud(vraag('iban', 'rekening', eerder('iban'))), { rekening: IBAN })).toEqual({ rekening: IBAN });
  });

  it('are never those of a question that does not ask for it, or of another kind', () => {
    expect(neem(oud(vraag('tekst', 'gewoon'), vraag('tekst', 'iban')), { gewoon: 'x', iban: IBAN })).toEqual({});
  });

  it('are only what was asked for and right then, and right for the question now', () => {
    const verborgen = { ...vraag('iban', 'iban'), als: { '==': [{ var: 'partner' }, true] } };
    const van = oud(vraag('ja-nee', 'partner'), verborgen);
    expect(neem(van, { partner: 'nee', iban: IBAN })).toEqual({ partner: 'nee' });
    expect(neem(oud(vraag('iban', 'iban')), { iban: 'NL00 FOUT' })).toEqual({});
    const opties = ['paars', 'rood'].map((waarde) => ({ waarde, label: { nl: waarde } }));
    const kleuren = oud(vraag('keuze', 'kleur', { opties }));
    expect(neem(kleuren, { kleur: 'paars' })).toEqual({});
    expect(neem(kleuren, { kleur: 'rood' })).toEqual({ kleur: 'rood' });
  });

  it('never come out of a group, which is about somebody else', () => {
    const groep = {
      ...vraag('tekst', 'kinderen'),
      soort: 'groep',
      minimum: 1,
      maximum: 3,
      naam: { nl: 'kind' },
      vragen: [vraag('iban', 'iban')],
    } as never;
    expect(neem(oud(groep), { kinderen: [{ iban: IBAN }] })).toEqual({});
  });
});
