import { expect, it } from 'vitest';
import { leesBlokken, leesStukken } from './tekstdelen.ts';

it('reads paragraphs and lists', () => {
  expect(leesBlokken('## Let op\nEen\nTwee\n- a\n* b\n\n\nDrie')).toEqual([
    { soort: 'alinea', regels: ['**Let op**', 'Een', 'Twee'] },
    { soort: 'lijst', regels: ['a', 'b'] },
    { soort: 'alinea', regels: ['Drie'] },
  ]);
  expect(leesBlokken(' \n ')).toEqual([]);
});

it('makes links of https only', () => {
  expect(leesStukken('Kijk op [onze site](https://almelo.example/a?b=1) of https://almelo.example/c.')).toEqual([
    { soort: 'tekst', tekst: 'Kijk op ' },
    { soort: 'link', tekst: 'onze site', href: 'https://almelo.example/a?b=1' },
    { soort: 'tekst', tekst: ' of ' },
    { soort: 'link', tekst: 'https://almelo.example/c', href: 'https://almelo.example/c' },
    { soort: 'tekst', tekst: '.' },
  ]);
  expect(leesStukken('**Let op**: nu')).toEqual([
    { soort: 'vet', tekst: 'Let op' },
    { soort: 'tekst', tekst: ': nu' },
  ]);
});

it.each([
  '[klik](javascript:alert(1))',
  '[klik](http://elders.example)',
  '[klik](data:text/html,x)',
  '[klik](https://iemand:geheim@elders.example)',
  '<img src=x onerror=alert(1)>',
  'http://elders.example',
])('%s stays text', (regel) => {
  expect(leesStukken(regel)).toEqual([{ soort: 'tekst', tekst: regel }]);
});
