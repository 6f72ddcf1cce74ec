import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { WaarderingBegin } from '../../platform/config/waardering-file.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import { once } from '../../platform/once.ts';
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
  return once(vul);

  async function vul(): Promise<void> {
    if (begin.beoordelingen.length === 0) return;
    const vandaag = dagVan(clock.now());
    const ids = begin.beoordelingen.map(({ id }) => id);
    if ((await prisma.beoordeling.count({ where: { id: { in: ids } } })) > 0) return;
    // Another process may do the same now: what is there stays, and the answers come last, as the sign that it was done.
    const tellingen = JSON.stringify(begin.tellingen.flatMap((een) => rijen(een, vandaag)));
    await prisma.$executeRaw`
      insert into formulier_telling (formulier, versie, stap, wat, dag, aantal)
      select * from jsonb_to_recordset(${tellingen}::jsonb)
        as rij (formulier text, versie int, stap text, wat text, dag text, aantal int)
      on conflict do nothing`;
    await prisma.beoordeling.createMany({
      data: begin.beoordelingen.map(({ wekenGeleden, reden, ...rest }) => ({
        ...rest,
        versie: rest.formulier === null ? null : 1,
        reden: reden === '' ? null : keyring.seal(reden, redenPlek(rest.id)),
        week: plusDagen(maandagVan(vandaag), -7 * wekenGeleden),
      })),
      skipDuplicates: true,
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
