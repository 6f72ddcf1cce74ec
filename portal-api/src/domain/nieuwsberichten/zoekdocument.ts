import type { NieuwsInhoud } from '@loket/contract';
import type { SearchDocument } from '../../platform/search/model.ts';
import { platteTekst } from '../tekst/lopen.ts';
import { NIEUWS, padVan } from './model.ts';

/** An article as the search knows it: found by whom it is for, from its moment until its end. */
export function zoekdocument(
  id: string,
  { titel, samenvatting, tekst, categorie, doelgroep, bijlagen }: NieuwsInhoud,
  { vanaf, tot, changed }: { vanaf: Date; tot: Date | null; changed: Date },
): SearchDocument {
  return {
    kind: NIEUWS,
    id,
    title: titel,
    summary: samenvatting,
    body: [platteTekst(tekst), ...bijlagen.map(({ naam }) => naam)].join('\n'),
    path: padVan(id),
    facets: [`categorie:${categorie}`],
    audience: doelgroep as [string, ...string[]],
    visibleFrom: vanaf,
    ...(tot && { visibleUntil: tot }),
    changed,
  };
}
