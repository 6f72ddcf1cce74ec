import type { Clock } from '../../platform/clock.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import type { Queue, Tasks } from '../../platform/queue/queue.ts';
import type { Opgeschoven } from '../aanmeldingen/aanmeldingen.ts';
import type { Medewerkers } from '../medewerkers/model.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';

const TAAK = 'evenement-plek-vrij';

interface Deps {
  queue: Pick<Queue, 'add'>;
  prisma: PrismaClient;
  clock: Clock;
  medewerkers: Pick<Medewerkers, 'een'>;
  mailer: Pick<Mailer, 'send'> | null;
  /** Public origin of the door. */
  origin: string;
}

/** Mails who moves up from the waiting list: decided together with the place, sent after that. */
export function createPlekBericht({ queue, prisma, clock, medewerkers, mailer, origin }: Deps): {
  opgeschoven: Opgeschoven;
  tasks: Tasks;
} {
  return {
    opgeschoven: (tx, { id }) => queue.add(tx, TAAK, { aanmelding: id }),
    tasks: {
      async [TAAK]({ aanmelding: id }) {
        const aanmelding = await prisma.aanmelding.findUnique({ where: { id: String(id) } });
        const evenement = aanmelding && (await prisma.evenement.findUnique({ where: { id: aanmelding.object } }));
        // signed off again, or over, before the mail could go
        if (!aanmelding || !evenement || evenement.geannuleerd || evenement.begin <= clock.now()) return;
        const email = (await medewerkers.een(aanmelding.wie))?.email;
        if (!email || !mailer) return;
        const pagina = `${origin}/evenementen/${evenement.id}`;
        const tekst =
          'Er kwam een plek vrij voor een evenement waarvoor je op de wachtlijst stond. Die plek is voor jou.';
        const kunJeNiet = 'Kun je niet? Meld je dan af, zodat een collega kan komen.';
        const sent = await mailer.send({
          id: aanmelding.id,
          to: email,
          subject: 'Je hebt een plek',
          text: `${tekst}\n${kunJeNiet}\n\n${pagina}\n`,
          html: `<p>${tekst}</p><p>${kunJeNiet}</p><p><a href="${pagina}">${pagina}</a></p>`,
          language: 'nl',
          unsubscribe: null,
        });
        if (sent.outcome === 'deferred') throw new Error(`the mail was not taken: ${sent.code}`);
      },
    },
  };
}
