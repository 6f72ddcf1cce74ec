import { setTimeout as wacht } from 'node:timers/promises';
import { expect, test } from '../harness/fixtures.ts';
import { zetKlok } from '../harness/levers.ts';
import { genoteerd, legBereikbare, mailsAan } from '../harness/post.ts';
import { zetStatus } from '../harness/register.ts';

const MENSEN = ['999988591', '999988608', '999988621', '999988633', '999988645', '999988657'];
/** After the clock moved: before the notices are made, while they are being sent, and after. */
const MOMENTEN_MS = [50, 400, 900, 1300];

test('hoe vaak het portaal ook midden in het versturen wordt gedood: iedereen krijgt bericht, en nooit twee verschillende', async ({
  stack,
}) => {
  test.setTimeout(240_000);
  for (const [ronde, na] of MOMENTEN_MS.entries()) {
    const minuut = 30 * ronde;
    const op = (extra: number) => new Date(Date.UTC(2026, 10, 23, 9, minuut + extra)).toISOString();
    await zetKlok(stack, op(0));
    for (const bsn of MENSEN) {
      const zaak = await legBereikbare(stack, { bsn, email: `p${bsn}@post.example` });
      const eerder = await genoteerd(stack, zaak);
      await zetStatus(stack, zaak, 1 + (ronde % 2), op(1));
      await expect.poll(() => genoteerd(stack, zaak)).toBe(eerder + 1);
    }
    await zetKlok(stack, op(20));
    await wacht(na);
    await stack.crashPortal();
    await stack.restartPortal();
    await zetKlok(stack, op(22));
    for (const bsn of MENSEN) {
      const nummers = async () => {
        const mails = await mailsAan(stack, `p${bsn}@post.example`);
        return new Set(mails.map(({ headers }) => headers['message-id'])).size;
      };
      await expect.poll(nummers, { timeout: 60_000 }).toBe(ronde + 1);
    }
  }
});
