import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ontvangstbewijs } from '@loket/contract';
import { bezoeker, type Bezoeker } from '../harness/bezoeker.ts';
import { inDatabase } from '../harness/database.ts';
import { mooiWeer, weer } from '../harness/levers.ts';
import type { TestStack } from '../harness/stack.ts';
import { legFormulier, NAAM, PDF } from './submissions-form.ts';
import { telZaken, watErIs, type Telling } from './submissions-count.ts';

export interface Opzet {
  /** Forms to send. */
  aantal: number;
  /** How often portal-api is killed at a random moment. */
  kills: number;
  /** Milliseconds between kills, at least and at most. */
  tussen: [number, number];
  /** Milliseconds that no register answers. */
  wegMs: number;
  /** Milliseconds that registers answer too late. */
  traagMs: number;
  /** Until when everything has to be there, from the start. */
  uiterlijkMs: number;
  meld?: (tekst: string) => void;
}

export interface Uitkomst extends Telling {
  /** Receipts that were given. */
  bewijzen: number;
  /** How often something was sent again because nobody heard of a receipt. */
  opnieuw: number;
  kills: number;
  seconden: number;
}

/** A thousand forms, twenty kills, a fifth of all calls failing, answers that come too late, and a minute of nothing. */
export const SLECHT_WEER: Opzet = {
  aantal: 1000,
  kills: 20,
  tussen: [2000, 7000],
  traagMs: 15_000,
  wegMs: 60_000,
  // On two free cores it takes some minutes; on busy ones it may take longer, and nothing may be lost there either.
  uiterlijkMs: 1_500_000,
};

const REGISTERS = ['openzaak.zaken', 'openzaak.documenten'];
/** Who send: nobody of whom another scenario counts the cases. */
const INWONERS = ['999970276', '999970288', '999970355', '999970367', '999970409', '999970422'];
const MET_BESTAND = 4;

/**
 * Sends forms while portal-api is killed and the registers fail, answer too late and go away, and then counts what came
 * of it at the registers. Whoever hears no answer sends the same again under the same key, as a page does.
 */
export async function verstuurInSlechtWeer(stack: TestStack, opzet: Opzet): Promise<Uitkomst> {
  const { aantal, kills, meld = () => undefined } = opzet;
  const begin = Date.now();
  await legFormulier(stack);
  const wie = await Promise.all(INWONERS.map((bsn) => bezoeker(stack, { bsn })));
  const gewoon = { errorRate: 0.2, jitterMs: 40 };
  const zet = (weather: object) => weer(stack, Object.fromEntries(REGISTERS.map((naam) => [naam, weather])));
  const eerder = await watErIs(stack);
  await zet(gewoon);

  const bewijzen = new Map<string, { nummer: string; bestanden: number }>();
  let opnieuw = 0;
  let volgende = 0;
  const stuur = async (): Promise<void> => {
    for (let nummer = volgende++; nummer < aantal; nummer = volgende++) {
      const inwoner = wie[nummer % wie.length] as Bezoeker;
      const bestanden = nummer % MET_BESTAND === 0 ? [await volhoud(() => upload(inwoner))] : [];
      const sleutel = randomUUID();
      const bewijs = await volhoud(
        () => dienIn(inwoner, sleutel, bestanden),
        () => (opnieuw += 1),
      );
      bewijzen.set(bewijs.id, { nummer: bewijs.nummer, bestanden: bestanden.length });
    }
  };
  let gedood = 0;
  const dood = async (): Promise<void> => {
    for (; gedood < kills; gedood += 1) {
      await wait(randomInt(...opzet.tussen));
      await stack.crashPortal();
      await stack.restartPortal();
      meld(`killed ${gedood + 1} times, ${bewijzen.size} receipts, ${await open(stack)} being delivered`);
    }
  };
  const slechterWeer = async (): Promise<void> => {
    await wait(opzet.tussen[1]);
    await zet({ ...gewoon, latencyMs: 9000 });
    await wait(opzet.traagMs);
    await zet({ outage: 'refuse' });
    await wait(opzet.wegMs);
    await zet(gewoon);
  };
  await Promise.all([...Array.from({ length: 6 }, stuur), dood(), slechterWeer()]);
  meld(`all ${bewijzen.size} receipts were given; waiting for the last deliveries`);
  while ((await open(stack)) > 0 && Date.now() - begin < opzet.uiterlijkMs) await wait(500);
  const over = await open(stack);
  await mooiWeer(stack);
  const telling = await telZaken(stack, bewijzen, eerder);
  if (over > 0) meld(`${over} are still being delivered`);
  return {
    bewijzen: bewijzen.size,
    opnieuw,
    kills: gedood,
    seconden: Math.round((Date.now() - begin) / 1000),
    ...telling,
  };
}

/** How many have no case yet. */
function open(stack: TestStack): Promise<number> {
  return inDatabase(stack, async (client) => {
    const { rows } = await client.query<{ aantal: number }>(
      'select count(*)::int as aantal from inzending where afgerond is null',
    );
    return rows[0]?.aantal ?? 0;
  });
}

/** Until it works: a portal that was killed does not answer for a while. */
async function volhoud<T>(doe: () => Promise<T>, mislukt: () => void = () => undefined): Promise<T> {
  for (;;) {
    try {
      return await doe();
    } catch (error) {
      if (error instanceof Geweigerd) throw error;
      mislukt();
      await wait(200);
    }
  }
}

class Geweigerd extends Error {}

async function goed(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const text = await answer.text();
  // Nothing of what is sent is wrong, so only a portal that is not itself may refuse it.
  throw answer.status < 500 && answer.status !== 429 ? new Geweigerd(`${answer.status}: ${text}`) : new Error(text);
}

async function upload(inwoner: Bezoeker): Promise<{ id: string; naam: string; omvang: number }> {
  const answer = await inwoner.api(`/formulieren/${NAAM}/bestanden`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-bestandsnaam': 'bewijs.pdf' },
    body: PDF,
  });
  return (await (await goed(answer)).json()) as { id: string; naam: string; omvang: number };
}

async function dienIn(inwoner: Bezoeker, sleutel: string, bewijs: object[]): Promise<Ontvangstbewijs> {
  const antwoorden = { naam: 'Ayşe Yıldız', waar: true, ...(bewijs.length > 0 && { bewijs }) };
  const answer = await inwoner.api(`/formulieren/${NAAM}/inzendingen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ versie: 1, antwoorden, sleutel }),
  });
  return (await (await goed(answer)).json()) as Ontvangstbewijs;
}
