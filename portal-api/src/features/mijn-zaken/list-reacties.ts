import { lopendeReacties, type BesluitAandachtDeps } from '../../domain/besluiten/aandacht.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { zaaksoortVan } from '../../domain/zaken/zaaksoort.ts';
import type { WorkItem, WorkItems } from '../../platform/module.ts';

/** Decisions on which one can still react, for home: whether one agrees is up to her, but the day runs. */
export async function listReacties(vraag: InwonerVraag, deps: BesluitAandachtDeps): Promise<WorkItems> {
  const { reacties, meerVolgt } = await lopendeReacties(vraag, deps);
  const items = reacties.map(({ zaak, besluit, uiterlijk }): WorkItem => {
    const { bron, id, titel } = presentVerwijzing(zaak, deps.settings);
    return {
      // A decision on an objection goes to the court (Awb 8:1).
      soort: zaaksoortVan(zaak.zaaktype, deps.settings) === 'bezwaar' ? 'beroep' : 'besluit',
      onderwerp: titel,
      toelichting: null,
      uiterlijk,
      pad: `/mijn-zaken/${bron}/${id}/besluiten/${besluit.bron}/${besluit.id}`,
      vraagtActie: true,
    };
  });
  return { items, meerVolgt };
}
