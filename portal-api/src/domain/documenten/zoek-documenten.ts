import type { EigenWerk } from '../../access/eigen-werk.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Task } from '../../platform/queue/queue.ts';
import type { Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import { nietAanwezig, ZOEK_DOCUMENTEN } from './aandacht.ts';

interface Deps {
  registers: Pick<Registers, 'inzendingen'>;
  index: Pick<AandachtIndex, 'verzoenBetrokkenen'>;
  eigenWerk: EigenWerk;
  live: Pick<Live, 'publish'>;
  prisma: PrismaClient;
  clock: Clock;
}

/**
 * Looks which documents the waiting cases of somebody have, after her visit did not wait for that, and has her home look
 * again. Knows her by pseudonym alone; only kinds are read, no content.
 */
export function zoekDocumenten(deps: Deps): Task {
  return async ({ betrokkenen, zaken }, { signal }) => {
    const wie = String(betrokkenen).split(' ');
    const refs = String(zaken)
      .split(' ')
      .map((zaak) => {
        const [bron = '', id = '', ...url] = zaak.split('/');
        return { ref: { bron, id }, zaaktypeUrl: url.join('/') };
      });
    const now = deps.clock.now();
    const items = await deps.eigenWerk(ZOEK_DOCUMENTEN, signal, async (grant) => {
      grant.looksAt(null, 'documenten');
      return nietAanwezig(deps.registers.inzendingen, grant, refs);
    });
    await deps.index.verzoenBetrokkenen(wie, 'document', items, now);
    await deps.live.publish(
      deps.prisma,
      wie.map((subject) => ({ subject, topics: ['overzicht'] })),
    );
  };
}
