import { lijktOpBsn } from '@loket/app/zaak';
import { doelFouten } from './doel-opgave.ts';
import type { Doel, DoelFouten } from './doel-opgave.ts';
import type { Zoekvraag } from './queries.ts';

export const legeVraag: Zoekvraag = { nummer: '', doel: '', toelichting: '' };

const MIN = 3;
/** As long as the contract allows. */
export const NUMMER_MAX = 60;

export interface ZoekFouten extends DoelFouten {
  nummer?: 'nummerLeeg' | 'nummerKort' | 'nummerBsn';
}

function nummerFout(nummer: string): ZoekFouten['nummer'] {
  if (!nummer) return 'nummerLeeg';
  if (lijktOpBsn(nummer)) return 'nummerBsn';
  return nummer.length < MIN ? 'nummerKort' : undefined;
}

/** What must be mended before the question can be asked; nothing is sent until then. */
export function zoekFouten(doelen: Doel[], vraag: Zoekvraag): ZoekFouten {
  const nummer = nummerFout(vraag.nummer.trim());
  return { ...(nummer && { nummer }), ...doelFouten(doelen, vraag) };
}
