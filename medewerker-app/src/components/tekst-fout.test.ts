import type { RijkeTekst } from '@loket/contract';
import { expect, it } from 'vitest';
import { teLang } from './tekst-fout.ts';

const alinea = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
const tekst: RijkeTekst = {
  type: 'doc',
  content: [
    alinea('Zo meld je iemand aan voor schuldhulp in het nieuwe portaal'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [alinea('Soep')] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [alinea('Ma')] }] }] },
  ],
};

it.each([
  ['tekst.content', 'blokken', ''],
  ['inhoud.tekst.content.0.content.0.text', 'tekens', 'Zo meld je iemand aan voor schuldhulp in…'],
  ['inhoud.tekst.content.0.content', 'opmaak', 'Zo meld je iemand aan voor schuldhulp in…'],
  ['tekst.content.1.content', 'lijst', '• Soep'],
  ['tekst.content.2.content.0.content', 'tabel', 'Ma'],
])('%s that is too big: %s', (name, wat, begin) => {
  expect(teLang({ status: 400, invalidParams: [{ name, code: 'too_big' }] }, tekst)).toEqual({ wat, begin });
});

it('what is more than the API takes at once is told; what is not about length is told elsewhere', () => {
  expect(teLang({ status: 413, invalidParams: [] }, tekst)?.wat).toBe('geheel');
  const link = { name: 'tekst.content.0.content.0.marks.0.attrs.href', code: 'invalid_format' };
  expect(teLang({ status: 400, invalidParams: [link, { name: 'titel', code: 'too_big' }] }, tekst)).toBeNull();
});
