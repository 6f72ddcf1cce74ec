import { takenTeDoen, type TaakAandachtDeps } from '../../domain/taken/aandacht.ts';
import { presentTaak, type TaakWeergave } from '../../domain/taken/weergave.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';

/** The tasks that can still be done, for home. What could not be read throws: home says what is missing. */
export async function listAandacht(
  vraag: InwonerVraag,
  { settings, formulieren, ...deps }: TaakAandachtDeps & TaakWeergave,
): Promise<WorkItem[]> {
  const taken = await takenTeDoen(vraag, deps);
  return taken
    .map((taak) => presentTaak(taak, { settings, formulieren }, vraag.now))
    .map(({ id, titel, uiterlijk, zaak, soort }) => ({
      soort: soort === 'betaling' ? 'taak_betalen' : 'taak',
      onderwerp: titel ?? '',
      toelichting: zaak?.titel ?? null,
      uiterlijk,
      pad: `/mijn-taken/${id}`,
      vraagtActie: true,
    }));
}
