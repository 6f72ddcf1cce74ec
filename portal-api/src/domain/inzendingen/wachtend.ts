import { z } from 'zod';
import type { WachtendeInzending, WachtendeInzendingen } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import type { Wachtende } from '../../platform/outbox/rows.ts';
import type { Inzendingen } from './inzendingen.ts';
import { teksten, vul } from './teksten.ts';

/** From then on it is stuck: what passes by itself has passed. */
const VAST_MS = 15 * 60_000;
/** What is younger is on its way and nobody's worry. */
const ONDERWEG_MS = 60_000;
const MEESTE = 200;

type Wat = WachtendeInzending['wat'];
/** What may get stuck, by its kind in the outbox: the form itself, and what is brought to its case. */
export type Soorten = Readonly<Record<string, Wat>>;

interface WachtendDeps {
  inzendingen: Pick<Inzendingen, 'metId'>;
  outbox: Pick<Outbox, 'wachtend'>;
  soorten: Soorten;
}

const opdracht = z.object({ inzending: z.string() });

/**
 * What was sent and is not where it should be, the oldest first: where it stopped and why, and nothing of who or what.
 * What belongs to a form that is no case yet waits for that, so only the form is named.
 */
export async function listWachtend(
  now: Date,
  { inzendingen, outbox, soorten }: WachtendDeps,
): Promise<Omit<WachtendeInzendingen, 'handtekeningen'>> {
  const voor = new Date(now.getTime() - ONDERWEG_MS);
  const perSoort = await Promise.all(
    Object.entries(soorten).map(async ([soort, wat]) => {
      const { items, aantal } = await outbox.wachtend(soort, voor, MEESTE);
      const gevonden = await Promise.all(items.map((item) => toon(item, wat, now, inzendingen)));
      return { items: gevonden.flat(), meer: aantal - items.length };
    }),
  );
  const items = perSoort.flatMap((een) => een.items).toSorted((a, b) => a.ontvangenOp.localeCompare(b.ontvangenOp));
  const meer = perSoort.reduce((som, een) => som + een.meer, 0);
  return { items, aantal: items.length + meer, peilmoment: now.toISOString() };
}

async function toon(
  { id, poging, stap, storing, ontvangen, volgende, inhoud }: Wachtende,
  wat: Wat,
  now: Date,
  inzendingen: WachtendDeps['inzendingen'],
): Promise<WachtendeInzending[]> {
  const vanWat = opdracht.safeParse(inhoud);
  const inzending = vanWat.success ? await inzendingen.metId(vanWat.data.inzending) : null;
  if (!inzending || (wat !== 'formulier' && !inzending.afgerond)) return [];
  return [
    {
      id,
      wat,
      nummer: inzending.nummer,
      formulier: inzending.formulier.titel.nl,
      ontvangenOp: ontvangen.toISOString(),
      vast: now.getTime() - ontvangen.getTime() >= VAST_MS,
      stap,
      storing,
      pogingen: poging,
      volgendeOp: volgende.toISOString(),
    },
  ];
}

interface AlarmDeps {
  outbox: Pick<Outbox, 'meldVast'>;
  /** All that may get stuck. */
  soorten: Soorten;
  clock: Clock;
  log: Logger;
  mailer: Pick<Mailer, 'send'> | null;
  /** Where administrators read their mail; null: they watch the log. */
  adres: string | null;
  /** Where they can see them. */
  pagina: string;
}

/** Tells administrators of what got stuck since the last time: each is told of once. Gives how many. */
export async function slaAlarm({ outbox, soorten, clock, log, mailer, adres, pagina }: AlarmDeps): Promise<number> {
  const voor = new Date(clock.now().getTime() - VAST_MS);
  const vast: { wat: Wat; aantal: number }[] = [];
  for (const [soort, wat] of Object.entries(soorten)) {
    const aantal = await outbox.meldVast(soort, voor);
    if (aantal === 0) continue;
    vast.push({ wat, aantal });
    log.error({ job: 'alarm', what: soort, count: aantal }, 'deliveries to cases wait longer than 15 minutes');
  }
  const totaal = vast.reduce((som, { aantal }) => som + aantal, 0);
  if (totaal > 0 && mailer && adres) {
    const { onderwerp, tekst, wat: woorden } = teksten.nl.alarm;
    const regels = vast.map(({ wat, aantal }) => vul(woorden[wat], { aantal }));
    const text = `${tekst}\n\n${regels.map((regel) => `- ${regel}`).join('\n')}\n\n${pagina}\n`;
    const lijst = regels.map((regel) => `<li>${regel}</li>`).join('');
    const html = `<p>${tekst}</p><ul>${lijst}</ul><p><a href="${pagina}">${pagina}</a></p>`;
    const subject = vul(onderwerp, { aantal: totaal });
    await mailer.send({ id: crypto.randomUUID(), to: adres, subject, text, html, language: 'nl', unsubscribe: null });
  }
  return totaal;
}
