import type { AfspraakReden, AfspraakUitkomst } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import { redenVan } from '../../domain/afspraken/mijn-afspraken.ts';
import { andereTijden } from '../../domain/afspraken/tijden.ts';
import type { AfspraakInhoud, WijzigInhoud } from '../../domain/afspraken/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { AfsprakenDeps } from './module.ts';

/** Somebody waits for it at her screen: she has to know whether it is hers. */
const GEDULD_MS = 8000;

interface Teverzenden {
  id: string;
  soort: string;
  inhoud: AfspraakInhoud | WijzigInhoud;
  /** The time that was asked for. */
  tijd: { product: string; plek: string; begin: string } | null;
}

/**
 * Keeps what was sent, then has the register make it, and says honestly where it stands: only what the register
 * confirmed is made. When the time was taken meanwhile the nearest others come with it.
 */
export async function verstuur(
  vraag: InwonerVraag,
  { id, soort, inhoud, tijd }: Teverzenden,
  { outbox, prisma, registers }: Pick<AfsprakenDeps, 'outbox' | 'prisma' | 'registers'>,
): Promise<AfspraakUitkomst> {
  const { acting } = vraag;
  const betrokkene = subjectVan(acting);
  vraag.grant.looksAt(betrokkene, 'afspraken');
  await prisma.$transaction((tx) => outbox.put(tx, { id, soort, betrokkene, acting, inhoud }));
  await outbox.deliverNow(id, GEDULD_MS);
  const zending = await outbox.zending(betrokkene, id);
  // A key that somebody else used before.
  if (!zending || zending.soort !== soort) throw new Refused({ code: 'niet-gevonden' });
  if (zending.stand === 'wacht') return { id, stand: 'nog-niet', reden: null, andereTijden: [] };
  if (zending.stand === 'bezorgd') {
    const { afspraak } = zending.uitkomst as { afspraak: string | null };
    return { id: afspraak ?? id, stand: 'gelukt', reden: null, andereTijden: [] };
  }
  const reden: AfspraakReden = redenVan(zending.reden);
  return {
    id,
    stand: 'niet-gelukt',
    reden,
    andereTijden: tijd && reden !== 'ingetrokken' ? await andereTijden(vraag, tijd, { registers }) : [],
  };
}
