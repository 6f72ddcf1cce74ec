import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { MedewerkersBegin } from '../../platform/config/medewerkers-file.ts';
import { once } from '../../platform/once.ts';
import type { Search } from '../../platform/search/search.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import { bewaarFotos, type BeginFotos } from './foto.ts';
import { kolommenVan } from './rij.ts';
import { zetTeams, zetVindbaar } from './vindbaar.ts';

export interface BeginDeps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  teams: readonly TeamConfig[];
  /** Whom a new portal begins with: put in while there is nobody. */
  begin: MedewerkersBegin;
  /** Where their photos go; without it they have none. */
  fotos?: BeginFotos;
}

/** Puts in whom a portal begins with, and lets the teams of the configuration be found. Once, however many ask. */
export function createBegin(deps: BeginDeps): () => Promise<void> {
  return once(() => vul(deps));
}

async function vul({ prisma, clock, search, teams, begin, fotos }: BeginDeps): Promise<void> {
  const now = clock.now();
  const leeg = begin.length > 0 && (await prisma.medewerker.count()) === 0;
  // pictures take a while, in which nobody has to wait for a lock
  const bewaard = leeg && fotos ? await bewaarFotos(begin, fotos) : [];
  const gebruikt = await prisma.$transaction(async (tx) => {
    await zetTeams(tx, { search, teams }, now);
    // two processes that start at the same moment: the second finds them there
    await tx.$executeRaw`lock table medewerker in share row exclusive mode`;
    if (begin.length === 0 || (await tx.medewerker.count()) > 0) return false;
    await zetIn(tx, { search, teams, begin }, now);
    for (const { identificatie, stored, bestand } of bewaard) {
      const kept = await fotos?.files.keep(tx, stored, bestand);
      if (kept) await tx.medewerker.update({ where: { identificatie }, data: { foto: kept.id } });
    }
    return true;
  });
  if (!gebruikt) await Promise.all(bewaard.map(({ stored }) => fotos?.files.discard(stored)));
}

async function zetIn(
  tx: Prisma.TransactionClient,
  { search, teams, begin }: Pick<BeginDeps, 'search' | 'teams' | 'begin'>,
  now: Date,
): Promise<void> {
  const over = (dagen: number) => plusDagen(dagVan(now), dagen);
  const data = begin.map(({ dagenInDienst, dagenAfwezig: weg, fotobestand: _foto, ...rij }) => {
    const inDienst = dagenInDienst === undefined ? rij.inDienst : over(-dagenInDienst);
    const afwezig = weg ? { van: over(weg.van), tot: weg.tot === null ? null : over(weg.tot) } : rij.afwezig;
    // who had left before has nothing any more to hand over
    const vertrekVerwerkt = rij.uitDienst !== null && rij.uitDienst <= dagVan(now) ? rij.uitDienst : null;
    return { ...kolommenVan({ ...rij, inDienst, afwezig }, now), vertrekVerwerkt };
  });
  await tx.medewerker.createMany({ data });
  await zetVindbaar(
    tx,
    { search, teams },
    data.map(({ identificatie }) => identificatie),
    now,
  );
}
