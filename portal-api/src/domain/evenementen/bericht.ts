import { createHash } from 'node:crypto';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import type { Queue, QueueTransaction, Tasks } from '../../platform/queue/queue.ts';
import type { Opgeschoven } from '../aanmeldingen/aanmeldingen.ts';
import type { Medewerkers } from '../medewerkers/model.ts';

const TAAK = 'evenement-bericht';
type Waarom = 'plek' | 'afgelast';

interface Deps {
  queue: Pick<Queue, 'add'>;
  prisma: PrismaClient;
  clock: Clock;
  medewerkers: Pick<Medewerkers, 'een'>;
  mailer: Pick<Mailer, 'send'> | null;
  /** Public origin of the door. */
  origin: string;
}

/** Mail about events: decided together with what happened, sent after that. */
export interface EvenementBericht {
  /** To who moves up from the waiting list. */
  opgeschoven: Opgeschoven;
  /** To everybody who signed up for what is not held. */
  afgelast(tx: QueueTransaction, aanmeldingen: readonly { id: string }[]): Promise<void>;
  tasks: Tasks;
}

/** Makes it on the queue: a mail says that there is something, and the page says what. */
export function createEvenementBericht({ queue, prisma, clock, medewerkers, mailer, origin }: Deps): EvenementBericht {
  const voegToe = (tx: QueueTransaction, aanmelding: string, waarom: Waarom) =>
    queue.add(tx, TAAK, { aanmelding, waarom });
  return {
    opgeschoven: (tx, { id }) => voegToe(tx, id, 'plek'),
    async afgelast(tx, aanmeldingen) {
      for (const { id } of aanmeldingen) await voegToe(tx, id, 'afgelast');
    },
    tasks: {
      async [TAAK]({ aanmelding: id, waarom }) {
        const aanmelding = await prisma.aanmelding.findUnique({ where: { id: String(id) } });
        const evenement = aanmelding && (await prisma.evenement.findUnique({ where: { id: aanmelding.object } }));
        if (!aanmelding || !evenement || evenement.begin <= clock.now()) return;
        // what was so when it was decided may not be so any more
        if (evenement.geannuleerd !== (waarom === 'afgelast')) return;
        const email = (await medewerkers.een(aanmelding.wie))?.email;
        if (!email || !mailer) return;
        const { onderwerp, regels } = woorden[waarom === 'afgelast' ? 'afgelast' : 'plek'];
        const pagina = `${origin}/evenementen/${evenement.id}`;
        const sent = await mailer.send({
          id: verzending(`${aanmelding.id} ${String(waarom)} ${evenement.revisie}`),
          to: email,
          subject: onderwerp,
          text: `${regels.join('\n')}\n\n${pagina}\n`,
          html: `${regels.map((regel) => `<p>${regel}</p>`).join('')}<p><a href="${pagina}">${pagina}</a></p>`,
          language: 'nl',
          unsubscribe: null,
        });
        if (sent.outcome === 'deferred') throw new Error(`the mail was not taken: ${sent.code}`);
      },
    },
  };
}

/** A second attempt is the same mail; of another reason or after another change it is another. */
function verzending(waarvan: string): string {
  const hex = createHash('sha256').update(waarvan).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Says nothing of what it is about: a mail is read over shoulders, and the page tells the rest. */
const woorden: Record<Waarom, { onderwerp: string; regels: string[] }> = {
  plek: {
    onderwerp: 'Je hebt een plek',
    regels: [
      'Er kwam een plek vrij voor een evenement waarvoor je op de wachtlijst stond. Die plek is voor jou.',
      'Kun je niet? Meld je dan af, zodat een collega kan komen.',
    ],
  },
  afgelast: {
    onderwerp: 'Een evenement gaat niet door',
    regels: ['Een evenement waarvoor je je hebt aangemeld, gaat niet door.'],
  },
};
