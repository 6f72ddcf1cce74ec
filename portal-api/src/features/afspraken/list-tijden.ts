import type { AfspraakTijden, inwonerOperations, QueryOf } from '@loket/contract';
import { DAGEN, perDag } from '../../domain/afspraken/tijden.ts';
import { dagVan, plusDagen } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { eigenKeuze } from './eigen-keuze.ts';
import type { AfsprakenDeps } from './module.ts';

/** Times that are free, two weeks at a time. */
export async function listTijden(
  vraag: InwonerVraag,
  { product, plek, van }: QueryOf<typeof inwonerOperations.listAfspraakTijden>,
  deps: Pick<AfsprakenDeps, 'keuzes' | 'registers' | 'settings'>,
): Promise<AfspraakTijden> {
  await eigenKeuze(vraag, { product, plek }, deps);
  const vandaag = dagVan(vraag.now);
  const vanaf = van && van > vandaag ? van : vandaag;
  const tot = plusDagen(vanaf, DAGEN - 1);
  const tijden = await deps.registers.afspraken.tijden(vraag.grant, { product, plek, van: vanaf, tot });
  return {
    dagen: perDag(tijden, vraag.now),
    vanaf,
    verder: plusDagen(vanaf, DAGEN),
    peilmoment: vraag.now.toISOString(),
  };
}
