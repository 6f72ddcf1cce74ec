import { expect } from '@playwright/test';
import { inDatabase } from './database.ts';
import { legVreemdsInRegister, zetKlok } from './levers.ts';
import { zetStatus } from './register.ts';
import type { TestStack } from './stack.ts';

/** A mail as the mailbox of the sandbox shows it. */
export interface OntvangenMail {
  id: string;
  onderwerp: string;
  tekst: string;
  html: string;
  headers: Record<string, string>;
}

async function json<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return (await answer.json()) as T;
}

/** The mails to an address, newest first, each in full. */
export async function mailsAan(stack: TestStack, adres: string): Promise<OntvangenMail[]> {
  const lijst = await json<{ id: string }[]>(`${stack.mailUrl}/berichten.json?aan=${encodeURIComponent(adres)}`);
  return Promise.all(lijst.map(({ id }) => json<OntvangenMail>(`${stack.mailUrl}/berichten/${id}.json`)));
}

/** The text messages to a number, newest first. */
export async function smsjesAan(stack: TestStack, nummer: string): Promise<{ body: string }[]> {
  return json(`${stack.smsUrl}/berichten.json?aan=${encodeURIComponent(nummer)}`);
}

async function zet(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
}

/** Makes mail to an address come back: at once (`hard`), for now (`soft`) or after it was taken (`late`); null: not. */
export const laatTerugkomen = (stack: TestStack, adres: string, soort: 'hard' | 'soft' | 'late' | null) =>
  zet(`${stack.mailUrl}/_sandbox/bounce`, { adres, soort });

/** Makes text messages to a number fail after they were taken. */
export const laatMislukken = (stack: TestStack, nummer: string) =>
  zet(`${stack.smsUrl}/_sandbox/uitkomst`, { nummer, uitkomst: 'permanent-failure' });

/** Somebody with a case in its first status, who can be reached by what is given. */
export async function legBereikbare(
  stack: TestStack,
  wie: { bsn: string; email?: string; telefoon?: string; taal?: string },
): Promise<string> {
  await legVreemdsInRegister(stack, 'bereikbaar', wie);
  const [zaak = ''] = await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn: wie.bsn });
  return zaak;
}

/** How many things the portal noted of a case, to tell whom it concerns. */
export const genoteerd = (stack: TestStack, zaak: string) =>
  inDatabase(stack, async (client) => {
    const vraag = 'select count(*)::int as n from gebeurtenis where zaak_id = $1';
    return (await client.query<{ n: number }>(vraag, [zaak.split('/').at(-1)])).rows[0]?.n ?? 0;
  });

/** The municipality sets a status, the portal hears of it, and a quarter of an hour goes by. */
export async function gebeurtEnWacht(stack: TestStack, zaak: string, stap = 1): Promise<void> {
  await zetStatus(stack, zaak, stap);
  await expect.poll(() => genoteerd(stack, zaak)).toBe(1);
  await zetKlok(stack, '2026-11-23T09:17:00Z');
}
