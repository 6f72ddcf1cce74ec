import type { EerdereAanvraag } from '@loket/contract';
import { OVERGENOMEN } from '@loket/formulieren';
import type { Formulier, Vraag } from '@loket/formulieren';
import { expect, it } from 'vitest';
import { begin, eerdereHerkomst, neemOver } from './vooraf.ts';

const vraag = (id: string, bron: string): Vraag => ({ id, soort: 'tekst', prefill: { bron, veld: id } }) as never;
const formulier = { stappen: [{ onderdelen: [vraag('iban', 'eerder'), vraag('naam', 'brp')] }] } as never as Formulier;
const eerder = (id: string, antwoorden: EerdereAanvraag['antwoorden']): EerdereAanvraag => ({
  id,
  nummer: 'L26-AAAA-BBBB',
  titel: { nl: 'Eerder' },
  ontvangenOp: '2026-10-03T09:00:00Z',
  zelfdeWet: antwoorden !== null,
  antwoorden,
});

it('begins with what was answered before, never over what she typed, nor with what she did not pick', () => {
  const bronnen = [eerder('a', { iban: 'NL91' }), eerder('b', null)];
  expect(begin(formulier, {}, { naam: 'S.' }, bronnen)).toEqual({ iban: 'NL91', naam: 'S.' });
  expect(begin(formulier, { iban: '' }, {}, bronnen)).toEqual({ iban: '' });
});

it('takes over what she picks where nothing was answered, and remembers from where', () => {
  const een = eerder('a', { iban: 'NL91', naam: 'S.' });
  const vol = neemOver({ iban: '', naam: 'Samira' }, een);
  expect(vol).toEqual({ iban: 'NL91', naam: 'Samira', [OVERGENOMEN]: ['a'] });
  expect(neemOver(vol, een)).toEqual(vol);
});

it('says where an answer comes from as long as it is that answer', () => {
  const bron = [eerder('a', { iban: 'NL91' })];
  expect(eerdereHerkomst(vraag('iban', 'eerder'), 'NL91', bron)).toMatchObject({ id: 'a' });
  expect(eerdereHerkomst(vraag('iban', 'eerder'), 'NL92', bron)).toBeNull();
  expect(eerdereHerkomst(vraag('iban', 'brp'), 'NL91', bron)).toBeNull();
});
