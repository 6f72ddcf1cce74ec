import { expect, it } from 'vitest';
import { leesVraag, schrijfVraag } from './vraag.ts';

it('reads what the address asks and repairs what makes no sense', () => {
  expect(leesVraag(new URLSearchParams('stand=afgerond&zoek=%20bril%20&pagina=3'))).toEqual({
    stand: 'afgerond',
    zoek: 'bril',
    pagina: 3,
  });
  expect(leesVraag(new URLSearchParams('stand=x&pagina=-1'))).toEqual({ stand: 'lopend', zoek: '', pagina: 1 });
  expect(leesVraag(new URLSearchParams('zoek=999970021')).zoek).toBe('');
});

it('writes only what is not usual', () => {
  expect(schrijfVraag({ stand: 'lopend', zoek: '', pagina: 1 })).toBe('');
  expect(schrijfVraag({ stand: 'alle', zoek: 'bril', pagina: 2 })).toBe('?stand=alle&zoek=bril&pagina=2');
});
