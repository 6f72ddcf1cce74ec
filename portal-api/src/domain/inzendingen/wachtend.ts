import type { WachtendeInzendingen } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import type { Inzendingen } from './inzendingen.ts';
import { INZENDING } from './model.ts';
import { teksten, vul } from './teksten.ts';

/** From then on it is stuck: what passes by itself has passed. */
const VAST_MS = 15 * 60_000;
/** What is younger is on its way and nobody's worry. */
const ONDERWEG_MS = 60_000;
const MEESTE = 200;

interface WachtendDeps {
  inzendingen: Pick<Inzendingen, 'metId'>;
  outbox: Pick<Outbox, 'wachtend'>;
}

/** What was sent and is no case yet, the oldest first: where it stopped and why, and nothing of who or what. */
export async function listWachtend(now: Date, { inzendingen, outbox }: WachtendDeps): Promise<WachtendeInzendingen> {
  const voor = new Date(now.getTime() - ONDERWEG_MS);
  const { items, aantal } = await outbox.wachtend(INZENDING, voor, MEESTE);
  const gevonden = await Promise.all(
    items.map(async ({ id, poging, stap, storing, ontvangen, volgende }) => {
      const inzending = await inzendingen.metId(id);
      if (!inzending) return [];
      return [
        {
          id,
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
    }),
  );
  return { items: gevonden.flat(), aantal, peilmoment: now.toISOString() };
}

interface AlarmDeps {
  outbox: Pick<Outbox, 'meldVast'>;
  clock: Clock;
  log: Logger;
  mailer: Pick<Mailer, 'send'> | null;
  /** Where administrators read their mail; null: they watch the log. */
  adres: string | null;
  /** Where they can see them. */
  pagina: string;
}

/** Tells administrators of what got stuck since the last time: each is told of once. Gives how many. */
export async function slaAlarm({ outbox, clock, log, mailer, adres, pagina }: AlarmDeps): Promise<number> {
  const aantal = await outbox.meldVast(INZENDING, new Date(clock.now().getTime() - VAST_MS));
  if (aantal === 0) return 0;
  log.error(
    { job: 'alarm', what: INZENDING, count: aantal },
    'submissions wait longer than 15 minutes to become a case',
  );
  if (mailer && adres) {
    const { onderwerp, tekst } = teksten.nl.alarm;
    const text = `${vul(tekst, { aantal })}\n\n${pagina}\n`;
    const html = `<p>${vul(tekst, { aantal })}</p><p><a href="${pagina}">${pagina}</a></p>`;
    const subject = vul(onderwerp, { aantal });
    await mailer.send({ id: crypto.randomUUID(), to: adres, subject, text, html, language: 'nl', unsubscribe: null });
  }
  return aantal;
}
