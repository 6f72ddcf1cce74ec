import { expect, it } from 'vitest';
import { formulier, stap, vraag } from './formulieren.testing.ts';
import { verschillenTussen } from './verschil.ts';

const oud = formulier(
  stap('a', [vraag('tekst', 'x'), vraag('tekst', 'y')]),
  stap('b', [vraag('keuze', 'k')]),
  stap('c', [vraag('tekst', 'z')]),
);
const kort = (nieuw: typeof oud) =>
  verschillenTussen(oud, nieuw).map(({ soort, wat, pad, velden }) => [
    soort,
    wat,
    pad.join('/'),
    ...velden.map(({ veld, oud: was, nieuw: is }) => `${veld}: ${was} → ${is}`),
  ]);

it('sees no difference where there is none, whatever the number of the version', () => {
  expect(kort({ ...oud, versie: 9 })).toEqual([]);
});

it('says what came, went, moved and was written differently', () => {
  const als = { '==': [{ var: 'x' }, 'ja'] };
  const nieuw = formulier(
    stap('a', [vraag('tekst', 'x', { verplicht: false, als }), vraag('tekst', 'nieuw')]),
    stap('c', [vraag('tekst', 'z', { label: { nl: 'Anders' } }), vraag('tekst', 'y')]),
    stap('d', [vraag('tekst', 'v')]),
  );
  nieuw.titel = { nl: 'Nieuwe titel' };
  expect(kort(nieuw)).toEqual([
    ['anders', 'formulier', '', 'titel.nl: Proef → Nieuwe titel'],
    ['anders', 'vraag', 'a/x', 'verplicht: true → false', `als: null → ${JSON.stringify(als)}`],
    ['erbij', 'vraag', 'a/nieuw'],
    ['anders', 'vraag', 'c/z', 'label.nl: z → Anders'],
    ['verplaatst', 'vraag', 'c/y'],
    ['erbij', 'stap', 'd'],
    ['erbij', 'vraag', 'd/v'],
    ['weg', 'vraag', 'b/k'],
    ['weg', 'stap', 'b'],
  ]);
});

it('sees another order of steps, and of questions in a step', () => {
  const [a, b, c] = oud.stappen as [(typeof oud.stappen)[0], (typeof oud.stappen)[0], (typeof oud.stappen)[0]];
  const omgedraaid = { ...a, onderdelen: a.onderdelen.toReversed() };
  expect(kort({ ...oud, stappen: [c, omgedraaid, b] })).toEqual([
    ['anders', 'stap', 'a', 'volgorde: x y → y x'],
    ['verplaatst', 'stap', 'c'],
    ['verplaatst', 'stap', 'a'],
    ['verplaatst', 'stap', 'b'],
  ]);
});
