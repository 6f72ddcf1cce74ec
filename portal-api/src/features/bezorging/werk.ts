import type { Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import type { WorkItemSource } from '../../platform/module.ts';
import type { BezorgingDeps } from './module.ts';

/** One line on the work list of whoever may do it: how many wait, and until when there is time for the first. */
export function bezorgingWerk({ lijst }: Pick<BezorgingDeps, 'lijst'>): WorkItemSource<Medewerker> {
  return {
    name: 'bezorging',
    async list(acting) {
      if (!heeftRecht(acting, 'bezorging')) return [];
      const { items, aantal } = await lijst.open();
      const [eerste] = items;
      if (!eerste) return [];
      return [
        {
          soort: 'niet_bereikt',
          onderwerp: String(aantal),
          toelichting: null,
          uiterlijk: eerste.uiterlijk.toISOString().slice(0, 10),
          pad: '/beheer/bezorging',
          vraagtActie: true,
        },
      ];
    },
  };
}
