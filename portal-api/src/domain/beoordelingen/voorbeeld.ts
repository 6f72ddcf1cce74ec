import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { WaarderingBegin } from '../../platform/config/waardering-file.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Wat } from '../tellingen/tellingen.ts';
import { dagVan, maandagVan, plusDagen } from '../termijnen/kalender.ts';
import { redenPlek } from './beoordelingen.ts';

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  clock: Clock;
  begin: Pick<WaarderingBegin, 'beoordelingen' | 'tellingen'>;
}

/** Puts in what a portal for tries begins with, once; does nothing where there is no such file. */
export function createVoorbeeld({ prisma, keyring, clock, begin }: Deps): () => Promise<void> {
  let begonnen: Promise<void> | undefined;
  return async () => {
    begonnen ??= vul();
    try {
      await begonnen;
    } catch (error) {
      begonnen = undefined;
      throw error;
    }
  };

  async function vul(): Promise<void> {
    if (begin.beoordelingen.length === 0) return;
    const vandaag = dagVan(clock.now());
    await prisma.$transaction(async (tx) => {
      const { count } = await tx.beoordeling.createMany({
        data: begin.beoordelingen.map(({ wekenGeleden, reden, ...rest }) => ({
          ...rest,
          versie: rest.formulier === null ? null : 1,
          reden: reden === '' ? null : keyring.seal(reden, redenPlek(rest.id)),
          week: plusDagen(maandagVan(vandaag), -7 * wekenGeleden),
        })),
        skipDuplicates: true,
      });
      // Somebody else put them in: another process, or this one before it was started again.
      if (count < begin.beoordelingen.length) return;
      await tx.formulierTelling.createMany({ data: begin.tellingen.flatMap((een) => rijen(een, vandaag)) });
    });
  }
}

function rijen({ formulier, perDag, stappen, verstuurd }: WaarderingBegin['tellingen'][number], vandaag: string) {
  return perDag.flatMap((begonnen, plek) => {
    const rij = (stap: string, wat: Wat, deel: number) => ({
      formulier,
      versie: 1,
      stap,
      wat,
      dag: plusDagen(vandaag, -1 - plek),
      aantal: Math.round(begonnen * deel),
    });
    return [
      rij('', 'begonnen', 1),
      rij('', 'verstuurd', verstuurd),
      ...stappen.flatMap(({ id, bereikt, voltooid, hervat }) => [
        rij(id, 'bereikt', bereikt),
        rij(id, 'voltooid', voltooid),
        rij(id, 'hervat', hervat),
      ]),
    ].filter(({ aantal }) => aantal > 0);
  });
}
