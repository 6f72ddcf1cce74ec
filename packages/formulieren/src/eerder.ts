import { doorloop } from './gang.ts';
import { vragenVan } from './inzending.ts';
import { lees } from './soorten/lees.ts';
import type { Antwoorden, EnkeleVraag, Formulier, Nu, Vraag } from './model.ts';

/**
 * Under this name answers carry the ids of the submissions of another law from which she took answers over. No question
 * can have it, so no form asks it and nothing of it is shown.
 */
export const OVERGENOMEN = '#eerder';

/** A form that was sent before: as it was then, and what was typed. */
export interface EerderIngevuld {
  formulier: Formulier;
  antwoorden: Antwoorden;
  /** The day on which it was sent. */
  nu: Nu;
}

/**
 * What somebody answered before, as answers to the questions of this form that ask for it (`eerder.iban`): a question
 * with that name, or one that asks for the same, of the same kind. Only what was asked for and right then, and is right
 * for this question now. Files, declarations and what stands in a group are never taken over.
 */
export function uitEerder(formulier: Formulier, eerder: EerderIngevuld, nu: Nu): Antwoorden {
  const gevraagd = eerderGevraagd(formulier);
  if (gevraagd.length === 0) return {};
  const gegeven = vragenVan(doorloop(eerder.formulier, eerder.antwoorden, eerder.nu)).filter(
    ({ vraag, waarde }) => waarde !== undefined && topVraag(eerder.formulier, vraag),
  );
  const gevonden: Antwoorden = {};
  for (const vraag of gevraagd) {
    const { veld } = vraag.prefill;
    const zelfde = gegeven.find((een) => een.vraag.soort === vraag.soort && naamVan(een.vraag) === veld);
    if (zelfde && lees(vraag, zelfde.antwoord, nu).soort === 'goed') gevonden[vraag.id] = zelfde.antwoord;
  }
  return gevonden;
}

/** What an answer is called from one form to another. */
function naamVan({ id, prefill }: Vraag): string {
  return prefill?.bron === 'eerder' ? prefill.veld : id;
}

function topVraag({ stappen }: Formulier, vraag: Vraag): boolean {
  return stappen.some(({ onderdelen }) => onderdelen.includes(vraag));
}

type EerderVraag = EnkeleVraag & { prefill: NonNullable<Vraag['prefill']> };

function eerderGevraagd({ stappen }: Formulier): EerderVraag[] {
  return stappen
    .flatMap(({ onderdelen }) => onderdelen)
    .filter(
      (deel): deel is EerderVraag =>
        deel.soort !== 'informatie' &&
        deel.soort !== 'groep' &&
        deel.soort !== 'bestand' &&
        deel.soort !== 'verklaring' &&
        deel.prefill?.bron === 'eerder',
    );
}
