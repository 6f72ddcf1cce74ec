import type { ProductInhoud, ProductTekst } from '@loket/contract';
import type { SearchDocument } from '../../platform/search/model.ts';
import { OPENBAAR } from '../zoeken/lezer.ts';

/** Kind of documents that products are in the one search. */
export const PRODUCT = 'product';

/** A published product as it can be found: one document per language version. */
export function zoekdocumentenVan(
  slug: string,
  { teksten, levensgebeurtenissen, doelgroepen, upn }: ProductInhoud,
  changed: Date,
): SearchDocument[] {
  const facets = [
    ...levensgebeurtenissen.map((een) => `gebeurtenis:${een}`),
    ...doelgroepen.map((een) => `voor:${een}`),
  ];
  const inTaal = (language: string, tekst: ProductTekst): SearchDocument => ({
    kind: PRODUCT,
    id: slug,
    language,
    title: tekst.titel,
    summary: tekst.samenvatting,
    body: [tekst.wat, tekst.voorWie, ...tekst.voorwaarden, tekst.kosten, ...tekst.aanpak, ...tekst.goedOmTeWeten].join(
      '\n',
    ),
    keywords: [...tekst.trefwoorden, ...(upn && language === 'nl' ? [upn.naam] : [])],
    path: `/producten/${slug}`,
    facets,
    audience: [OPENBAAR],
    changed,
  });
  return [inTaal('nl', teksten.nl), ...(teksten.en ? [inTaal('en', teksten.en)] : [])];
}
