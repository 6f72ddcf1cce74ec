import { expect, it } from 'vitest';
import type { LiveNews } from '../../platform/live/model.ts';
import { createVertel } from './vertel.ts';

it('tells everybody behind the employee door, employees and partners, and nobody by name', async () => {
  const gezegd: LiveNews[] = [];
  const vertel = createVertel({
    live: { publish: async (_tx, news) => void gezegd.push(...news) },
    pseudonym: (kind, value) => `${kind}:${value}`,
  });
  await vertel({ $executeRaw: (() => undefined) as never }, 'paginas');
  expect(gezegd).toEqual([
    { subject: 'doelgroep:medewerker', topics: ['paginas'] },
    { subject: 'doelgroep:partner', topics: ['paginas'] },
  ]);
});
