import { expect, it } from 'vitest';
import { adresMet, leesVraag } from './filter.ts';

const lees = (adres: string) => leesVraag(new URLSearchParams(adres));

it('what is asked stands in the address, and a choice begins at the first page', () => {
  const vraag = lees('zoek=griep&stand=ingepland&pagina=3');
  expect(vraag).toEqual({ zoek: 'griep', stand: 'ingepland', pagina: 3 });
  expect(adresMet(vraag, { pagina: 4 })).toBe('/beheer/nieuws?zoek=griep&stand=ingepland&pagina=4');
  expect(adresMet(vraag, { stand: undefined })).toBe('/beheer/nieuws?zoek=griep');
  expect(adresMet(vraag, { zoek: '' })).toBe('/beheer/nieuws?stand=ingepland');
});

it('what cannot be is left out', () => {
  expect(lees('zoek=%20&stand=zomaar&pagina=-2')).toEqual({ pagina: 1 });
});
