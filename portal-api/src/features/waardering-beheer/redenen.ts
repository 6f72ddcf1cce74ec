import { REDENEN_PER_PAGINA } from '@loket/contract';
import type { medewerkerOperations, QueryOf, RedenenLijst } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import type { Beoordelingen } from '../../domain/beoordelingen/beoordelingen.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { kolom, periodeVan, type Waarvan } from './waarderingen.ts';

export interface RedenenDeps {
  prisma: Pick<PrismaClient, 'beoordeling'>;
  beoordelingen: Pick<Beoordelingen, 'leesReden'>;
}

/**
 * What people wrote, the newest week first and within it in no order. Nobody knows whose words they are, but people do
 * write who they are: the look is logged.
 */
export async function listRedenen(
  grant: Grant,
  waarvan: Waarvan,
  { weken, score, stap, pagina }: QueryOf<typeof medewerkerOperations.listRedenen>,
  now: Date,
  { prisma, beoordelingen }: RedenenDeps,
): Promise<RedenenLijst> {
  const where = {
    ...kolom(waarvan),
    week: { gte: periodeVan(weken, now).van },
    reden: { not: null },
    ...(score !== undefined && { score }),
    ...(stap !== undefined && { stap }),
  };
  grant.looksAt(null, 'beoordelingen');
  const [aantal, rijen] = await Promise.all([
    prisma.beoordeling.count({ where }),
    prisma.beoordeling.findMany({
      where,
      orderBy: [{ week: 'desc' }, { id: 'asc' }],
      skip: (pagina - 1) * REDENEN_PER_PAGINA,
      take: REDENEN_PER_PAGINA,
    }),
  ]);
  return {
    aantal,
    pagina,
    redenen: rijen.map((rij) => ({
      id: rij.id,
      week: rij.week,
      stap: rij.stap === 'zaak' ? 'zaak' : 'formulier',
      score: rij.score,
      versie: rij.versie,
      tekst: beoordelingen.leesReden(rij) ?? '',
    })),
  };
}
