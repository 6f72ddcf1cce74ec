import type { FormulierBestand } from '@loket/contract';
import type { Request } from 'express';
import { subjectVan } from '../../access/subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { ontvangBestand, type OntvangDeps } from '../documenten/upload.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';

export interface BestandenDeps extends OntvangDeps {
  pseudonym: Pseudonym;
}

/** What files that are uploaded for a question of a form are for, in table `bestand`. */
export const BESTAND_BIJ_FORMULIER = 'formulier';
/** As long as a draft, and a day in which it is sent. */
const BEWAAR_DAGEN = 31;

/** Takes one file for a question of a form. It lies ready, with the draft of that key, until the form is sent. */
export async function neemBijFormulier(
  vraag: InwonerVraag & { request: Request },
  sleutel: string,
  deps: BestandenDeps,
): Promise<FormulierBestand> {
  const plaats = { ...plaatsVan(vraag, sleutel, deps), kenmerk: {}, dagen: BEWAAR_DAGEN };
  const { id, omvang, kenmerk } = await ontvangBestand(vraag.request, plaats, vraag.now, deps);
  return { id, omvang, naam: String(kenmerk['naam']) };
}

/** Removes one that lies ready with this draft and is hers, or all of them; anything else is as if it were not there. */
export async function verwijderBijFormulier(
  vraag: InwonerVraag,
  sleutel: string,
  welk: string | 'alle',
  deps: Pick<BestandenDeps, 'files' | 'pseudonym'>,
): Promise<void> {
  const klaar = await deps.files.list(plaatsVan(vraag, sleutel, deps));
  for (const { id } of klaar) if (welk === 'alle' || id === welk) await deps.files.remove(id);
}

function plaatsVan({ acting }: InwonerVraag, sleutel: string, { pseudonym }: Pick<BestandenDeps, 'pseudonym'>) {
  const { soort, waarde } = subjectVan(acting);
  return {
    betrokkene: pseudonym(soort, waarde),
    doel: BESTAND_BIJ_FORMULIER,
    object: pseudonym('formulier', sleutel),
  };
}
