import { SLECHT_WEER, verstuurInSlechtWeer } from '../bench/submissions.ts';
import { expect, test } from '../harness/fixtures.ts';

test('van duizend inzendingen gaat er niet één verloren en komt er niet één dubbel, ook als het portaal twintig keer wordt gedood', async ({
  stack,
}) => {
  test.setTimeout(SLECHT_WEER.uiterlijkMs + 180_000);
  const uitkomst = await verstuurInSlechtWeer(stack, SLECHT_WEER);
  expect(uitkomst).toMatchObject({ bewijzen: 1000, heel: 1000, nietHeel: [], dubbel: [], verweesd: [], kills: 20 });
});
