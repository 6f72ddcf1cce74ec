import type { Medewerker } from '../../access/policy.ts';
import type { WorkItemSource } from '../../platform/module.ts';
import type { Werkbron } from './model.ts';

/** A source of another feature that only knows what waits: each item is hers, and is done where it leads. */
export function uitBron({ name, kind = 'taken', list }: WorkItemSource<Medewerker>): Werkbron {
  return {
    name,
    kind,
    async list({ acting }) {
      const found = await list(acting);
      const items = Array.isArray(found) ? found : found.items;
      return items.map((item, at) => ({
        ...item,
        sleutel: `${name}:${at}`,
        van: 'mij',
        team: null,
        sinds: null,
        overdraagbaar: false,
      }));
    },
  };
}
