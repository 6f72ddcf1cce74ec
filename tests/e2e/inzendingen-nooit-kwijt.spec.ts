import { verstuurInSlechtWeer } from '../bench/submissions.ts';
import { expect, test } from '../harness/fixtures.ts';

test('wie een bewijs van ontvangst kreeg, heeft één hele zaak, hoe slecht het weer ook was en hoe vaak het portaal ook werd gedood', async ({
  stack,
}) => {
  test.setTimeout(150_000);
  const uitkomst = await verstuurInSlechtWeer(stack, {
    aantal: 12,
    kills: 1,
    tussen: [300, 600],
    traagMs: 0,
    wegMs: 1000,
    uiterlijkMs: 120_000,
  });
  expect(uitkomst).toMatchObject({ bewijzen: 12, heel: 12, nietHeel: [], dubbel: [], verweesd: [] });
});
