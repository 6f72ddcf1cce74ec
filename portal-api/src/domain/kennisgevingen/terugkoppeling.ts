import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { maakWakker } from './bundelen.ts';

interface Deps {
  prisma: PrismaClient;
  queue: Pick<Queue, 'add'>;
  clock: Clock;
  log: Logger;
}

/** What is heard of a notice after it was handed over. */
export interface Terugkoppeling {
  /** It came back, or never reached the telephone: the next channel is tried. Hearing it twice changes nothing. */
  kwamTerug(verzending: string, code: string): Promise<void>;
  /** It is on the telephone. */
  kwamAan(verzending: string): Promise<void>;
}

/** Takes in bounces and delivery receipts. Of a sending that is not known it says nothing. */
export function createTerugkoppeling({ prisma, queue, clock, log }: Deps): Terugkoppeling {
  return {
    async kwamTerug(id, code) {
      await prisma.$transaction(async (tx) => {
        const now = clock.now();
        const { count } = await tx.verzending.updateMany({
          where: { id, stand: { in: ['bezig', 'aangeboden', 'verzonden', 'bezorgd'] } },
          data: { stand: 'geweigerd', code, gewijzigd: now },
        });
        if (count === 0) return;
        log.info({ what: 'kennisgeving', code }, 'a notice came back');
        const verzending = await tx.verzending.findUniqueOrThrow({ where: { id }, select: { kennisgevingId: true } });
        const { kennisgevingId } = verzending;
        const weer = await tx.kennisgeving.updateMany({
          // Also one that waits because nobody knew whether it was taken.
          where: { id: kennisgevingId, stand: { in: ['verstuurd', 'wacht'] } },
          data: { stand: 'wacht', volgende: now },
        });
        if (weer.count === 1) await maakWakker(tx, queue, kennisgevingId);
      });
    },
    async kwamAan(id) {
      await prisma.verzending.updateMany({
        where: { id, stand: { in: ['bezig', 'verzonden'] } },
        data: { stand: 'bezorgd', gewijzigd: clock.now() },
      });
    },
  };
}
