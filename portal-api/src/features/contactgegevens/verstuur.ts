import { randomUUID } from 'node:crypto';
import { subjectVan } from '../../access/subject.ts';
import { contactSoort, type ContactWijziging } from '../../domain/contactgegevens/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { ContactgegevensDeps } from './module.ts';

const GEDULD_MS = 2500;

/** Keeps a change, then delivers it; later by itself when the register does not answer. */
export async function verstuur(
  { acting }: InwonerVraag,
  inhoud: ContactWijziging,
  { outbox, prisma }: Pick<ContactgegevensDeps, 'outbox' | 'prisma'>,
  id: string = randomUUID(),
): Promise<void> {
  const zending = { id, soort: contactSoort, betrokkene: subjectVan(acting), acting, inhoud };
  await prisma.$transaction((tx) => outbox.put(tx, zending));
  await outbox.deliverNow(id, GEDULD_MS);
}
