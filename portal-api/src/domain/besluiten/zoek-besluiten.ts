import type { EigenWerk } from '../../access/eigen-werk.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Task } from '../../platform/queue/queue.ts';
import type { Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { genoemdUit, ZOEK_BESLUITEN } from './aandacht.ts';

interface Deps {
  registers: Pick<Registers, 'meldingen'>;
  index: Pick<AandachtIndex, 'verzoenBetrokkenen'>;
  eigenWerk: EigenWerk;
  live: Pick<Live, 'publish'>;
  prisma: PrismaClient;
  clock: Clock;
}

/** At a time, so that somebody with many cases does not take the register from others. */
const TEGELIJK = 4;

/**
 * Looks through the cases of somebody for decisions, after her visit did not wait for that, and has her home look again.
 * Knows her by pseudonym alone; only days and ids of decisions are read.
 */
export function zoekBesluiten(deps: Deps): Task {
  return async ({ betrokkenen, zaken }, { signal }) => {
    const wie = String(betrokkenen).split(' ');
    const refs = String(zaken)
      .split(' ')
      .map((zaak) => ({ bron: zaak.split('/')[0] ?? '', id: zaak.split('/')[1] ?? '' }));
    const now = deps.clock.now();
    const vandaag = dagVan(now);
    const items = await deps.eigenWerk(ZOEK_BESLUITEN, signal, async (grant) => {
      grant.looksAt(null, 'besluiten');
      const gevonden = [];
      for (let at = 0; at < refs.length; at += TEGELIJK) {
        const reeks = refs.slice(at, at + TEGELIJK).map(async (ref) => {
          return genoemdUit(ref, await deps.registers.meldingen.besluitenVan(grant, ref), vandaag);
        });
        gevonden.push(...(await Promise.all(reeks)));
      }
      return gevonden.flat();
    });
    await deps.index.verzoenBetrokkenen(wie, 'besluit', items, now);
    await deps.live.publish(
      deps.prisma,
      wie.map((subject) => ({ subject, topics: ['overzicht'] })),
    );
  };
}
