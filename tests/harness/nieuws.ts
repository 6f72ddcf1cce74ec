import { expect } from '@playwright/test';
import { inDatabase } from './database.ts';
import type { TestStack } from './stack.ts';

/** Lets the round of news run now, which comes each quarter of an hour: reminders, and news by mail. */
export async function laatNieuwsrondeLopen(stack: TestStack): Promise<void> {
  await inDatabase(stack, (client) =>
    client.query(`select graphile_worker.add_job('nieuws-ronde', job_key => 'nieuws-ronde')`),
  );
  const wachtend = () =>
    inDatabase(stack, async (client) => {
      const vraag = `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'nieuws-ronde'`;
      return (await client.query<{ n: number }>(vraag)).rows[0]?.n;
    });
  await expect.poll(wachtend, { timeout: 15_000 }).toBe(0);
}

/** Takes back what a round told of must-reads, to everybody: other tests on this stack know nothing of it. */
export async function vergeetLeesplichten(stack: TestStack): Promise<void> {
  await inDatabase(stack, (client) => client.query(`delete from melding where soort = 'leesplicht'`));
}
