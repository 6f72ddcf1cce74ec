import type { FormulierKeuring } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { keur } from '@loket/formulieren/definitie';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { Registers } from '../../registers/model.ts';

/** What is wrong with a form as it is written now, also for the zaaktype of which it begins a case. */
export async function keurFormulier(
  ontwerp: Formulier,
  now: Date,
  { zaaktypen }: Pick<Registers, 'zaaktypen'>,
): Promise<FormulierKeuring> {
  const vandaag = dagVan(now);
  const alle = await zaaktypen.alle();
  const eigenschappen = ontwerp.zaaktype ? await zaaktypen.eigenschappen(ontwerp.zaaktype, vandaag) : [];
  const bevindingen = keur(
    ontwerp,
    { vandaag },
    // a catalogue that does not answer gives none: then nobody can say that this one does not exist
    { zaaktypen: alle.length > 0 ? alle.map(({ identificatie }) => identificatie) : null, eigenschappen },
  );
  return {
    bevindingen: bevindingen.map(({ veld, over, ...rest }) => ({ ...rest, veld: veld ?? null, over: over ?? null })),
    eigenschappen,
  };
}
