import type { Verstuurd } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import type { IntrekInhoud, VraagInhoud } from '../../domain/vragen/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnVragenDeps } from './module.ts';

/** As long as somebody likes to look at a busy button; after that it goes on behind the scenes. */
const GEDULD_MS = 2500;

/** Keeps it, then delivers it; says where it stands. With the same key nothing happens twice. */
export async function verstuur(
  { acting }: InwonerVraag,
  zending: { id: string; soort: string; inhoud: VraagInhoud | IntrekInhoud },
  { outbox, prisma }: Pick<MijnVragenDeps, 'outbox' | 'prisma'>,
): Promise<Verstuurd> {
  const betrokkene = subjectVan(acting);
  const inhoud = { ...zending.inhoud, ...(acting.namens && { door: acting.namens.id }) };
  const { id } = await prisma.$transaction((tx) => outbox.put(tx, { ...zending, inhoud, betrokkene, acting }));
  const stand = await outbox.deliverNow(id, GEDULD_MS);
  const woorden = { wacht: 'wordt_bezorgd', bezorgd: 'bezorgd', mislukt: 'niet_bezorgd' } as const;
  return { id, stand: woorden[stand] };
}
