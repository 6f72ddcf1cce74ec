import type { BodyOf, inwonerOperations, Verstuurd } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import { stuurVraag, type StuurDeps } from '../../domain/vragen/stuur.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import teksten from './locales/nl.json' with { type: 'json' };

/** Tells the municipality that something in the base register is not right; it stands among her questions. */
export async function meldFout(
  vraag: InwonerVraag,
  { sleutel, onderdeel, tekst }: BodyOf<typeof inwonerOperations.meldFout>,
  deps: StuurDeps,
): Promise<Verstuurd> {
  vraag.grant.looksAt(subjectVan(vraag.acting), 'vragen');
  const waarden: Record<string, string> = { onderdeel: teksten.onderdeel[onderdeel], tekst };
  const melding = teksten.melding.replaceAll(/\{\{(\w+)\}\}/g, (_, naam: string) => waarden[naam] ?? '');
  return stuurVraag(vraag, { sleutel, onderwerp: teksten.onderwerp, tekst: melding, zaak: null }, deps);
}
