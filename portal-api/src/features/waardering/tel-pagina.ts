import type { BodyOf, inwonerOperations } from '@loket/contract';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import type { Tellingen, Voorval } from '../../domain/tellingen/tellingen.ts';
import { CONTROLEREN } from '../../domain/tellingen/voortgang.ts';

/**
 * Counts a page that somebody without a login opened: form, version, page and day, and nothing of her. What is no page
 * of a form that can be filled in without a login is not counted, and not told.
 */
export async function telPagina(
  id: string,
  { versie, stap, voltooid }: BodyOf<typeof inwonerOperations.telVoortgang>,
  now: Date,
  { formulieren, tellingen }: { formulieren: Pick<Formulieren, 'versie'>; tellingen: Pick<Tellingen, 'tel'> },
): Promise<void> {
  const formulier = await formulieren.versie(id, versie);
  if (formulier?.toegang !== 'iedereen') return;
  const stappen = formulier.stappen.map((een) => een.id);
  const voorvallen: Voorval[] = [
    ...(stap === stappen[0] ? [{ stap: '', wat: 'begonnen' as const }] : []),
    ...(stap === CONTROLEREN ? [] : [{ stap, wat: 'bereikt' as const }]),
    ...(voltooid === null ? [] : [{ stap: voltooid, wat: 'voltooid' as const }]),
  ];
  const bekend = voorvallen.every((een) => een.stap === '' || stappen.includes(een.stap));
  if (bekend) await tellingen.tel(formulier, voorvallen, now);
}
