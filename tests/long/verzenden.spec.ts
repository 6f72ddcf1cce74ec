import { setTimeout as wacht } from 'node:timers/promises';
import { inDatabase } from '../harness/database.ts';
import { expect, test } from '../harness/fixtures.ts';
import { zetKlok } from '../harness/levers.ts';
import { genoteerd, legBereikbare, mailsAan } from '../harness/post.ts';
import { zetStatus } from '../harness/register.ts';
import type { TestStack } from '../harness/stack.ts';

const MENSEN = ['999988591', '999988608', '999988621', '999988633', '999988645', '999988657'];
/** After the clock moved: before the notices are made, while they are being sent, and after. */
const MOMENTEN_MS = [50, 400, 900, 1300];

const aangeboden = (stack: TestStack) =>
  inDatabase(stack, async (client) => {
    const { rows } = await client.query<{ id: string }>(`select id from verzending where stand = 'aangeboden'`);
    return rows.map(({ id }) => id);
  });

test('hoe vaak het portaal ook midden in het versturen wordt gedood: niemand krijgt een mail twee keer, en van wat misschien aankwam weet het portaal dat', async ({
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
    const aangekomen = async () => {
      const mails = await Promise.all(MENSEN.map((bsn) => mailsAan(stack, `p${bsn}@post.example`)));
      return mails.flat().map(({ headers }) => /<([^@]+)@/.exec(headers['message-id'] ?? '')?.[1] ?? '');
    };
    // Of a mail that was offered when the portal died nobody knows: it is not sent again, and has its turn later.
    const verwacht = MENSEN.length * (ronde + 1);
    await expect
      .poll(async () => new Set([...(await aangekomen()), ...(await aangeboden(stack))]).size, { timeout: 60_000 })
      .toBe(verwacht);
    const ids = await aangekomen();
    expect(ids).toHaveLength(new Set(ids).size);
  }
});
