import type { AfspraakUitkomst, BodyOf, inwonerOperations } from '@loket/contract';
import { wijzigSoort } from '../../domain/afspraken/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import { eigenAfspraak } from './eigen-afspraak.ts';
import { eigenKeuze } from './eigen-keuze.ts';
import type { AfsprakenDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

/** Moves an appointment; until the register has done it the old time holds. */
export async function verzet(
  vraag: InwonerVraag,
  id: string,
  { sleutel, plek: plekId, begin }: BodyOf<typeof inwonerOperations.verzetAfspraak>,
  deps: Pick<AfsprakenDeps, 'mijnAfspraken' | 'keuzes' | 'registers' | 'settings' | 'outbox' | 'prisma'>,
): Promise<AfspraakUitkomst> {
  const afspraak = await eigenAfspraak(vraag, id, deps);
  // Who acts for the establishment does that.
  if (afspraak.vestiging !== null) throw new Problem('niet-meer-open');
  if (afspraak.stand !== 'gepland') throw new Problem('niet-meer-open');
  const { product, plek } = await eigenKeuze(vraag, { product: afspraak.product.code, plek: plekId }, deps);
  const duurMs = Date.parse(afspraak.eind) - Date.parse(afspraak.begin);
  const nieuw = new Date(begin).toISOString();
  const eind = new Date(Date.parse(nieuw) + duurMs).toISOString();
  return verstuur(
    vraag,
    {
      id: sleutel,
      soort: wijzigSoort,
      inhoud: { wat: 'verzetten', afspraak: afspraak.id, begin: nieuw, eind, plek },
      tijd: { product: product.code, plek: plek.id, begin: nieuw },
    },
    deps,
  );
}
