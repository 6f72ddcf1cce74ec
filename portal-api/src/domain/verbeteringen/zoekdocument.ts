import type { VerbeteringInhoud } from '@loket/contract';
import type { SearchDocument } from '../../platform/search/model.ts';
import { OPENBAAR } from '../zoeken/lezer.ts';

/** Kind of documents that improvements are in the one search. */
export const VERBETERING = 'verbetering';

/** A published improvement as it can be found: one document per language version. */
export function zoekdocumentenVan(id: string, { teksten }: VerbeteringInhoud, changed: Date): SearchDocument[] {
  const inTaal = (
    language: string,
    { titel, gezegd, gedaan }: NonNullable<VerbeteringInhoud['teksten']['en']>,
  ): SearchDocument => ({
    kind: VERBETERING,
    id,
    language,
    title: titel,
    summary: gedaan,
    body: gezegd,
    keywords: [],
    path: `/u-zei-wij-deden#${id}`,
    facets: [],
    audience: [OPENBAAR],
    changed,
  });
  return [inTaal('nl', teksten.nl), ...(teksten.en ? [inTaal('en', teksten.en)] : [])];
}
