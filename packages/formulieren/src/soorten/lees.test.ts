import { expect, it } from 'vitest';
import { nu, vraag } from '../formulieren.testing.ts';
import type { Antwoord, EnkeleVraag } from '../model.ts';
import { lees } from './lees.ts';

const uitkomst = (vraagje: EnkeleVraag, antwoord: Antwoord) => {
  const oordeel = lees(vraagje, antwoord, nu);
  if (oordeel.soort === 'goed') return oordeel.waarde;
  return oordeel.soort === 'leeg' ? 'leeg' : oordeel.fouten.map(({ pad, code }) => `${pad} ${code}`.trim()).join(', ');
};
const adres = (anders: object) => ({
  postcode: '7607 ew',
  huisnummer: '30',
  huisletter: '',
  toevoeging: '',
  straat: 'Haven Zuidzijde',
  plaats: 'Almelo',
  ...anders,
});
const datum = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar });

it.each<[string, EnkeleVraag, Antwoord, unknown]>([
  ['text without what stands around it', vraag('tekst', 'a'), '  Jan ', 'Jan'],
  ['only spaces', vraag('tekst', 'a'), '   ', 'leeg'],
  ['an emoji as one character', vraag('tekst', 'a', { maximaal: 1 }), '👍', '👍'],
  ['a text that is too long', vraag('tekst', 'a', { maximaal: 3 }), 'vier', 'te-lang'],
  ['a number with thousands', vraag('getal', 'a'), '1.250', 1250],
  ['a comma', vraag('getal', 'a', { decimalen: 2 }), '1250,50', 1250.5],
  ['more digits than asked', vraag('getal', 'a'), '2,5', 'te-veel-decimalen'],
  ['words for a number', vraag('getal', 'a'), 'twee', 'geen-getal'],
  ['more than allowed', vraag('getal', 'a', { maximum: 10 }), '11', 'te-groot'],
  ['money with a sign', vraag('bedrag', 'a'), '€ 1.250,50', 1250.5],
  ['whole euros', vraag('bedrag', 'a'), '12,-', 12],
  ['less than nothing', vraag('bedrag', 'a', { minimum: 0 }), '-1', 'te-klein'],
  ['a date in digits', vraag('datum', 'a'), datum('1', '2', '2026'), '2026-02-01'],
  ['a month as a word', vraag('datum', 'a'), datum('1', 'maart', '2026'), '2026-03-01'],
  ['a day that is not there', vraag('datum', 'a'), datum('30', '2', '2026'), 'geen-datum'],
  ['half a date', vraag('datum', 'a'), datum('1', '', ''), '#maand verplicht, #jaar verplicht'],
  ['tomorrow, where today is the last', vraag('datum', 'a', { tot: 'vandaag' }), datum('24', '11', '2026'), 'te-laat'],
  ['a year of two digits', vraag('datum', 'a'), datum('1', '2', '26'), 'geen-datum'],
  ['an option', vraag('keuze', 'a'), 'groen', 'groen'],
  ['no option', vraag('keuze', 'a'), 'paars', 'onbekende-keuze'],
  ['options in their order, once', vraag('meerkeuze', 'a'), ['blauw', 'rood', 'rood'], ['rood', 'blauw']],
  ['too many options', vraag('meerkeuze', 'a', { hoogstens: 1 }), ['blauw', 'rood'], 'te-veel'],
  ['no as an answer', vraag('ja-nee', 'a'), 'nee', false],
  ['an address', vraag('adres', 'a'), adres({}), { ...adres({}), postcode: '7607EW' }],
  ['a postcode that cannot be', vraag('adres', 'a'), adres({ postcode: '0607 EW' }), '#postcode geen-postcode'],
  ['no house number', vraag('adres', 'a'), adres({ huisnummer: '' }), '#huisnummer verplicht'],
  ['an IBAN', vraag('iban', 'a'), 'nl91 abna 0417 1643 00', 'NL91ABNA0417164300'],
  ['an IBAN with two digits changed', vraag('iban', 'a'), 'NL91ABNA0417164309', 'geen-iban'],
  ['a mail address', vraag('email', 'a'), ' iemand@example.nl ', 'iemand@example.nl'],
  ['half a mail address', vraag('email', 'a'), 'iemand@example', 'geen-email'],
  ['a mobile phone', vraag('telefoon', 'a'), '06 - 12 34 56 78', '+31612345678'],
  ['a phone abroad', vraag('telefoon', 'a'), '0049 30 1234567', '+49301234567'],
  ['a phone with a digit too few', vraag('telefoon', 'a'), '061234567', 'geen-telefoon'],
  ['a BSN', vraag('bsn', 'a'), '111 222 333', '111222333'],
  ['no BSN', vraag('bsn', 'a'), '111222334', 'geen-bsn'],
  ['nine zeros', vraag('bsn', 'a'), '000000000', 'geen-bsn'],
  ['files, each once', vraag('bestand', 'a'), [bestand('x'), bestand('x')], [bestand('x')]],
  [
    'a photo where a PDF is asked',
    vraag('bestand', 'a', { typen: ['pdf'] }),
    [{ ...bestand('x'), naam: 'x.JPG' }],
    'verkeerde-soort',
  ],
  [
    'a document that is known by its title',
    vraag('bestand', 'a', { typen: ['foto'] }),
    [{ ...bestand('x'), naam: 'Besluit' }],
    [{ ...bestand('x'), naam: 'Besluit' }],
  ],
  ['something else than files', vraag('bestand', 'a'), ['x'], 'leeg'],
  ['a declaration', vraag('verklaring', 'a'), true, true],
  ['a declaration that is not made', vraag('verklaring', 'a'), false, 'leeg'],
])('reads %s', (_, vraagje, antwoord, verwacht) => {
  expect(uitkomst(vraagje, antwoord)).toEqual(verwacht);
});

function bestand(id: string) {
  return { id, naam: 'bewijs.pdf', omvang: 10 };
}
