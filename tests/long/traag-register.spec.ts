import type { ZakenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { legVreemdsInRegister, weer } from '../harness/levers.ts';

test('een register dat te lang nadenkt, houdt de rest niet op', async ({ stack }) => {
  const bsn = '999980397';
  await legVreemdsInRegister(stack, 'zelfde-uuid-in-twee-backends', { bsn });
  const { lees } = await bezoeker(stack, { bsn });
  await expect.poll(async () => (await lees<ZakenLijst>('/zaken')).ontbrekend).toEqual([]);
  await weer(stack, { 'esuite.zaken': { latencyMs: 60_000 } });
  const { resultaten, ontbrekend } = await lees<ZakenLijst>('/zaken');
  expect(resultaten.map(({ bron }) => bron)).toEqual(['openzaak']);
  expect(ontbrekend).toMatchObject([{ bron: 'esuite', soort: 'zaken' }]);
});
