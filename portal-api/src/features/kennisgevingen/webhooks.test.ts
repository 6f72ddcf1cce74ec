import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliveryStatus } from '../../../../packages/sandbox/src/mailbox/late-bounce.ts';
import { startPortal, type TestPortal } from '../../../testing/portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const ID = '0b6ce3a0-6b52-4d2e-9a3b-4a3f4c8e3a01';
const post = (van: string, body: string, authorization: string, type: string) =>
  fetch(`${portal.origin('inwoner')}/webhooks/${van}`, {
    method: 'POST',
    headers: { authorization, 'content-type': type },
    body,
  });
const rapport = deliveryStatus({ aan: ['weg@x.example'], headers: {} }, `loket+${ID}@almelo.example`);

it.each([
  ['mail', rapport, 'message/rfc822'],
  ['sms', JSON.stringify({ reference: ID, status: 'permanent-failure' }), 'application/json'],
])(
  'what comes back of %s is taken from whom we know, also when it is of a sending that is gone',
  async (van, body, type) => {
    expect((await post(van, body, 'Bearer sandbox-webhook-token', type)).status).toBe(204);
    expect((await post(van, 'nonsense', 'Bearer sandbox-webhook-token', 'text/plain')).status).toBe(204);
    for (const authorization of ['', 'Bearer ', 'Bearer iemand-anders', 'sandbox-webhook-token']) {
      expect((await post(van, body, authorization, type)).status).toBe(401);
    }
  },
);
