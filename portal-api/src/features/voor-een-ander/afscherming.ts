import type { Afscherming, BodyOf, inwonerOperations } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { ZELF_BESLISSEN, ZELF_MEEBESLISSEN } from '../../domain/vertegenwoordiging/gezag.ts';
import { leeftijdOp } from '../../domain/vertegenwoordiging/leeftijd.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { VoorEenAnderDeps } from './module.ts';

/** What somebody aged 12 to 15 keeps to herself; for others it does not apply. */
export async function getAfscherming(vraag: InwonerVraag, deps: VoorEenAnderDeps): Promise<Afscherming> {
  if (vraag.acting.soort !== 'persoon') return { vanToepassing: false, wat: 'niets' };
  const { bsn } = vraag.acting;
  const [vanToepassing, wat] = await Promise.all([
    magAfschermen(vraag, bsn, deps).catch((error: unknown) => {
      if (error instanceof SourceFailed) return null;
      throw error;
    }),
    deps.afschermingen.van(bsn),
  ]);
  return { vanToepassing, wat: wat ?? 'niets' };
}

type Keuze = BodyOf<typeof inwonerOperations.zetAfscherming>;

/** Chooses what her parents do not see. It holds at their next request, and their open pages ask at once. */
export async function zetAfscherming(vraag: InwonerVraag, { wat }: Keuze, deps: VoorEenAnderDeps): Promise<void> {
  if (vraag.acting.soort !== 'persoon') throw new Refused({ code: 'geen-toegang' });
  const { bsn } = vraag.acting;
  if (!(await magAfschermen(vraag, bsn, deps))) throw new Refused({ code: 'geen-toegang' });
  await deps.afschermingen.zet(bsn, wat === 'niets' ? null : wat, vraag.now);
  await deps.meld(bsn);
}

async function magAfschermen({ grant, now }: InwonerVraag, bsn: string, deps: VoorEenAnderDeps): Promise<boolean> {
  const [zelf] = await deps.registers.personen.gezag(grant, [bsn]);
  const leeftijd = leeftijdOp(dagVan(now), zelf?.geboortedatum ?? null);
  return leeftijd !== null && leeftijd >= ZELF_MEEBESLISSEN && leeftijd < ZELF_BESLISSEN;
}
