import type { AfspraakUitkomst } from '@loket/contract';
import { annuleerSleutel, wijzigSoort } from '../../domain/afspraken/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import { eigenAfspraak } from './eigen-afspraak.ts';
import type { AfsprakenDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

/** Cancels an appointment, or stops trying to make it; doing it twice is once. */
export async function annuleer(
  vraag: InwonerVraag,
  id: string,
  deps: Pick<AfsprakenDeps, 'mijnAfspraken' | 'registers' | 'outbox' | 'prisma'>,
): Promise<AfspraakUitkomst> {
  const afspraak = await eigenAfspraak(vraag, id, deps);
  // Who acts for the establishment does that.
  if (afspraak.vestiging !== null) throw new Problem('niet-meer-open');
  if (afspraak.stand === 'geannuleerd') return { id: afspraak.id, stand: 'gelukt', reden: null, andereTijden: [] };
  if (afspraak.stand !== 'gepland' && afspraak.stand !== 'nog-niet') throw new Problem('niet-meer-open');
  const wens = afspraak.stand === 'nog-niet' ? afspraak.id : null;
  const uitkomst = await verstuur(
    vraag,
    {
      id: annuleerSleutel(afspraak.id),
      soort: wijzigSoort,
      inhoud: { wat: 'annuleren', afspraak: wens ? null : afspraak.id, zending: wens },
      tijd: null,
    },
    deps,
  );
  // It finds that it is no longer wanted, and ends.
  if (wens) await deps.outbox.probeerNu(wens);
  return uitkomst;
}
