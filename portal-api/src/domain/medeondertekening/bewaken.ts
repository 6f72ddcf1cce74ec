import type { Outbox } from '../../access/bezorging.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { Medeondertekeningen } from './medeondertekeningen.ts';
import { meldAllen, nieuwsVoorAanvrager } from './meld.ts';
import { meldAanGemeente } from './melding.ts';
import { vraagOm } from './stuur.ts';
import { eindeVan } from './termijn.ts';

type VraagOmDeps = Parameters<typeof vraagOm>[3];
type MeldDeps = Parameters<typeof meldAllen>[2];

export interface BewaakDeps extends VraagOmDeps, MeldDeps {
  prisma: PrismaClient;
  medeondertekeningen: Pick<Medeondertekeningen, 'teDoen' | 'wijzig'>;
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  outbox: Pick<Outbox, 'put'>;
  clock: Clock;
}

const TEGELIJK = 200;

/**
 * Reminds who has not signed yet, once; and when the term has ended tells whose form it is and the municipality, once.
 * The form itself is on its way since it was sent, and signing stays possible. Gives how many were told.
 */
export async function bewaakTermijnen(deps: BewaakDeps): Promise<number> {
  const { prisma, medeondertekeningen, gebeurtenissen, clock } = deps;
  const now = clock.now();
  let gedaan = 0;
  for (const een of await medeondertekeningen.teDoen(now, TEGELIJK)) {
    const voorbij = dagVan(now) > een.uiterlijk;
    await prisma.$transaction(async (tx) => {
      const wijziging = voorbij
        ? { verlopen: now, volgende: null }
        : { herinnerd: now, volgende: eindeVan(een.uiterlijk) };
      // Another process was first, or it was signed meanwhile.
      if (!(await medeondertekeningen.wijzig(tx, een, wijziging))) return;
      gedaan += 1;
      if (voorbij) {
        await gebeurtenissen.noteer(tx, [nieuwsVoorAanvrager(een, 'termijn', now)], now);
        await meldAanGemeente(tx, een, { wat: 'termijn', acting: null, reden: null }, deps);
      } else await vraagOm(tx, een, 'herinnering', deps);
      await meldAllen(tx, een, deps);
    });
  }
  return gedaan;
}
