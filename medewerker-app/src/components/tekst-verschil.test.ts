import { expect, it } from 'vitest';
import { regelsVan, verschil } from './tekst-verschil.ts';

const kort = (oud: string[], nieuw: string[]) =>
  verschil(oud, nieuw).map(({ stand, tekst }) => `${{ gelijk: ' ', weg: '-', erbij: '+' }[stand]}${tekst}`);

it('says what went and what came, in reading order', () => {
  expect(kort(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([' a', '-b', '+x', ' c', '+d']);
  expect(kort([], ['a'])).toEqual(['+a']);
  expect(kort(['a'], [])).toEqual(['-a']);
  expect(kort(['a', 'b'], ['b', 'a'])).toEqual(['-a', ' b', '+a']);
});

it('a text is its lines, with where links go and what images show', () => {
  const tekst = {
    type: 'doc' as const,
    content: [
      { type: 'heading' as const, attrs: { level: 2 as const }, content: [{ type: 'text' as const, text: 'Kop' }] },
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: 'Zie ' },
          { type: 'text' as const, text: 'hier', marks: [{ type: 'link' as const, attrs: { href: '/x' } }] },
        ],
      },
      {
        type: 'bulletList' as const,
        content: [
          {
            type: 'listItem' as const,
            content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Een' }] }],
          },
        ],
      },
      { type: 'afbeelding' as const, attrs: { bestandId: 'x', alt: 'Stadhuis', bijschrift: '' } },
    ],
  };
  expect(regelsVan(tekst)).toEqual(['## Kop', 'Zie hier (/x)', '• Een', '[Stadhuis]']);
});
