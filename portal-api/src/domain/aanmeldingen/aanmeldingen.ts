import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';

export type Stand = 'geplaatst' | 'wachtlijst';

/** Something with places: an event, a course. */
export interface Waarvoor {
  /** What kind of thing (`evenement`). */
  waarvan: string;
  object: string;
}

export interface Aanmelding extends Waarvoor {
  id: string;
  wie: string;
  stand: Stand;
  moment: Date;
}

/**
 * How many places there are now; null: as many as come. Read while nobody else of this thing signs up or off, so that a
 * change of it at the same moment is not overlooked.
 */
export type Plaatsen = (tx: Prisma.TransactionClient) => Promise<number | null>;

/** Told in the transaction in which somebody moves up from the waiting list; what it writes is kept with that, or not. */
export type Opgeschoven = (tx: Prisma.TransactionClient, aanmelding: Aanmelding) => Promise<void>;

/** Signing up for what has a number of places, with a waiting list that moves up by itself. */
export interface Aanmeldingen {
  /** A place, or when there is none one on the waiting list. Who has signed up keeps what she has. */
  meldAan(waarvoor: Waarvoor, wie: string, plaatsen: Plaatsen): Promise<Stand>;
  /** Gives the place to who waits longest; false when she was not signed up. */
  meldAf(waarvoor: Waarvoor, wie: string, plaatsen: Plaatsen): Promise<boolean>;
  /** After the number of places changed: who waits moves up. Nobody who has a place loses it. Gives how many moved up. */
  pasToe(waarvoor: Waarvoor, plaatsen: Plaatsen): Promise<number>;
  /** What somebody has of these, and her place on the waiting list (from 1). */
  standenVan(
    waarvan: string,
    objecten: readonly string[],
    wie: string,
  ): Promise<ReadonlyMap<string, { stand: Stand; wachtplek: number | null }>>;
  /** How many have a place and how many wait; one question for all of these. */
  tel(waarvan: string, objecten: readonly string[]): Promise<ReadonlyMap<string, { geplaatst: number; wacht: number }>>;
  /** Everybody who signed up, in the order in which they did. */
  lijst(waarvoor: Waarvoor): Promise<Aanmelding[]>;
  /** For what somebody signed up. */
  van(waarvan: string, wie: string): Promise<Aanmelding[]>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  /** By kind of thing: who is told that somebody moved up. */
  opgeschoven: Readonly<Record<string, Opgeschoven>>;
}

/** Makes it on table `aanmelding`. */
export function createAanmeldingen({ prisma, clock, opgeschoven }: Deps): Aanmeldingen {
  /** One at a time for each thing: the last place is given once. */
  const opDeBeurt = <T>({ waarvan, object }: Waarvoor, run: (tx: Prisma.TransactionClient) => Promise<T>) =>
    prisma.$transaction(async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`aanmelding ${waarvan} ${object}`}, 0))`;
      return run(tx);
    });
  const schuifOp = async (tx: Prisma.TransactionClient, waarvoor: Waarvoor, plaatsen: Plaatsen): Promise<number> => {
    const wachtend = await tx.aanmelding.findMany({
      where: { ...waarvoor, stand: 'wachtlijst' },
      orderBy: { nummer: 'asc' },
    });
    if (wachtend.length === 0) return 0;
    const vrij = await vrijePlaatsen(tx, waarvoor, plaatsen);
    const nu = wachtend.slice(0, Math.max(0, vrij));
    for (const een of nu) {
      await tx.aanmelding.update({ where: { id: een.id }, data: { stand: 'geplaatst' } });
      await opgeschoven[waarvoor.waarvan]?.(tx, { ...een, stand: 'geplaatst' });
    }
    return nu.length;
  };
  return {
    meldAan: (waarvoor, wie, plaatsen) =>
      opDeBeurt(waarvoor, async (tx) => {
        const sleutel = { waarvan_object_wie: { ...waarvoor, wie } };
        const eerder = await tx.aanmelding.findUnique({ where: sleutel });
        if (eerder) return eerder.stand as Stand;
        const stand: Stand = (await vrijePlaatsen(tx, waarvoor, plaatsen)) > 0 ? 'geplaatst' : 'wachtlijst';
        await tx.aanmelding.create({ data: { ...waarvoor, wie, stand, moment: clock.now() } });
        return stand;
      }),
    meldAf: (waarvoor, wie, plaatsen) =>
      opDeBeurt(waarvoor, async (tx) => {
        const { count } = await tx.aanmelding.deleteMany({ where: { ...waarvoor, wie } });
        if (count > 0) await schuifOp(tx, waarvoor, plaatsen);
        return count > 0;
      }),
    pasToe: (waarvoor, plaatsen) => opDeBeurt(waarvoor, (tx) => schuifOp(tx, waarvoor, plaatsen)),
    async standenVan(waarvan, objecten, wie) {
      const eigen = await prisma.$queryRaw<{ object: string; stand: Stand; voor: number }[]>`
        select mijn.object, mijn.stand, (
          select count(*)::int from aanmelding as eerder
          where eerder.waarvan = mijn.waarvan and eerder.object = mijn.object and eerder.stand = 'wachtlijst'
            and eerder.nummer < mijn.nummer
        ) as voor
        from aanmelding as mijn
        where mijn.waarvan = ${waarvan} and mijn.object = any(${[...objecten]}) and mijn.wie = ${wie}`;
      return new Map(
        eigen.map(({ object, stand, voor }) => [
          object,
          { stand, wachtplek: stand === 'wachtlijst' ? voor + 1 : null },
        ]),
      );
    },
    async tel(waarvan, objecten) {
      const groepen = await prisma.aanmelding.groupBy({
        by: ['object', 'stand'],
        where: { waarvan, object: { in: [...objecten] } },
        _count: true,
      });
      const aantal = (object: string, stand: Stand) =>
        groepen.find((groep) => groep.object === object && groep.stand === stand)?._count ?? 0;
      return new Map(
        objecten.map((object) => [
          object,
          { geplaatst: aantal(object, 'geplaatst'), wacht: aantal(object, 'wachtlijst') },
        ]),
      );
    },
    lijst: async (waarvoor) =>
      (await prisma.aanmelding.findMany({ where: { ...waarvoor }, orderBy })).map(alsAanmelding),
    van: async (waarvan, wie) =>
      (await prisma.aanmelding.findMany({ where: { waarvan, wie }, orderBy })).map(alsAanmelding),
  };
}

const orderBy = { nummer: 'asc' as const };
const alsAanmelding = <Rij extends { stand: string }>(rij: Rij) => ({ ...rij, stand: rij.stand as Stand });

async function vrijePlaatsen(
  tx: Prisma.TransactionClient,
  { waarvan, object }: Waarvoor,
  plaatsen: Plaatsen,
): Promise<number> {
  const er = await plaatsen(tx);
  if (er === null) return Infinity;
  return er - (await tx.aanmelding.count({ where: { waarvan, object, stand: 'geplaatst' } }));
}
