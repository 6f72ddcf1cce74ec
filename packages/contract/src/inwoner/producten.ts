import { operation } from '../operation.ts';
import { OpenFormulier, OpenFormulierPad } from '../shapes/open-formulieren.ts';
import { Product, ProductPad, ProductTaal } from '../shapes/producten.ts';
import { Suggesties, SuggestieVraag, ZoekUitkomst, ZoekVraag } from '../shapes/zoeken.ts';

/** What the municipality offers, and the search in it: for everybody. */
export const productenOperations = {
  getProduct: operation({
    id: 'getProduct',
    method: 'get',
    path: '/producten/{slug}',
    tag: 'producten',
    summary: 'One product or service',
    params: ProductPad,
    query: ProductTaal,
    response: Product,
    problems: ['niet-gevonden'],
  }),
  getOpenFormulier: operation({
    id: 'getOpenFormulier',
    method: 'get',
    path: '/open-formulieren/{naam}',
    tag: 'producten',
    summary: 'What is needed to show a form of Open Formulieren in a page of ours',
    params: OpenFormulierPad,
    response: OpenFormulier,
    problems: ['niet-gevonden'],
  }),
  zoek: operation({
    id: 'zoek',
    method: 'get',
    path: '/zoeken',
    tag: 'zoeken',
    summary: 'What fits best of what this reader may see',
    query: ZoekVraag,
    response: ZoekUitkomst,
  }),
  listSuggesties: operation({
    id: 'listSuggesties',
    method: 'get',
    path: '/zoeken/suggesties',
    tag: 'zoeken',
    summary: 'Titles that begin like what is being typed',
    query: SuggestieVraag,
    response: Suggesties,
  }),
};
