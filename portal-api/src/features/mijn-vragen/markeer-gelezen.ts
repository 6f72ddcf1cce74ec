import { subjectVan } from '../../access/subject.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { eigenGesprek } from './eigen-gesprek.ts';
import type { MijnVragenDeps } from './module.ts';

/** The answers in this conversation were on the screen. */
export async function markeerGelezen(
  vraag: InwonerVraag,
  id: string,
  { gesprekken, gelezen, aandacht, prisma }: Pick<MijnVragenDeps, 'gesprekken' | 'gelezen' | 'aandacht' | 'prisma'>,
): Promise<undefined> {
  const { data: gesprek } = await eigenGesprek(vraag, id, { gesprekken });
  const subject = subjectVan(vraag.acting);
  const nieuw = gesprek.bijdragen.filter(({ ongelezen }) => ongelezen).map((bijdrage) => bijdrage.id);
  if (nieuw.length === 0) return;
  await gelezen.noteer(subject, nieuw);
  for (const antwoord of nieuw) await aandacht.vergeet(prisma, subject, 'vraag', antwoord);
}
