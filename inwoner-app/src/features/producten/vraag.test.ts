import { expect, it } from 'vitest';
import { adresVan, facetVan, leesVraag } from './vraag.ts';

it('reads what an address asks, and writes it the same', () => {
  const vraag = leesVraag(new URLSearchParams('zoek= traplift &voor=inwoner&gebeurtenis=weinig-geld&pagina=2'));
  expect(vraag).toEqual({ zoek: 'traplift', voor: 'inwoner', gebeurtenis: 'weinig-geld', pagina: 2 });
  expect(adresVan(vraag)).toBe('/producten?zoek=traplift&gebeurtenis=weinig-geld&voor=inwoner&pagina=2');
  expect(facetVan(vraag)).toBe('gebeurtenis:weinig-geld,voor:inwoner');
});

it('leaves out what makes no sense', () => {
  const vraag = leesVraag(new URLSearchParams('voor=%3Cb%3E&gebeurtenis=A,B&pagina=-3'));
  expect(vraag).toEqual({ zoek: '', voor: null, gebeurtenis: null, pagina: 1 });
  expect([adresVan(vraag), facetVan(vraag)]).toEqual(['/producten', '']);
});
