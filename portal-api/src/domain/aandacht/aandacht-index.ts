import type { DataSubject } from '../../access/grant.ts';
import type { Aandacht as Rij, AandachtStand as Stand, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';
import { createLezer } from './lezer.ts';
import { kanaalVan, type AandachtSoort, type Genoemd } from './model.ts';

type Transaction = Pick<Prisma.TransactionClient, 'aandacht' | 'aandachtStand'>;

/**
 * What waits for somebody, by id, kind and date. Registers can only be asked per case or per person and kind; home asks
 * here what there is, and reads only that (docs/decisions/0018).
 */
export interface AandachtIndex {
  /**
   * What is named of a kind for these subjects, soonest first. Null: not fresh, so read everything at the register and
   * give it to `verzoen`.
   */
  genoemd(subjects: readonly DataSubject[], soort: AandachtSoort, now: Date): Promise<Genoemd[] | null>;
  /** Whether a kind is fresh, where what it names is of no use. */
  isVers(subjects: readonly DataSubject[], soort: AandachtSoort, now: Date): Promise<boolean>;
  /** What is really there, after everything of a kind was read without a failure: the index is fresh from now on. */
  verzoen(subject: DataSubject, soort: AandachtSoort, items: readonly Genoemd[], now: Date): Promise<void>;
  /** The same where they are known by pseudonym only; the items are kept with the first. */
  verzoenBetrokkenen(
    betrokkenen: readonly string[],
    soort: AandachtSoort,
    items: readonly Genoemd[],
    now: Date,
  ): Promise<void>;
  /**
   * What was named when a kind was last read whole, however long ago; null when it never was. For whom they are known by
   * pseudonym only.
   */
  laatst(betrokkenen: readonly string[], soort: AandachtSoort): Promise<Genoemd[] | null>;
  /** Whether registers tell of changes of this kind, so that the index can be fresh at all. */
  meldt(soort: AandachtSoort): boolean;
  /** By which somebody is known here. */
  wie(subject: DataSubject): string;
  /** Something came, or its date changed. In the transaction of whoever noticed. */
  noteer(tx: Transaction, subject: DataSubject, soort: AandachtSoort, item: Genoemd): Promise<void>;
  /** Something no longer waits. */
  vergeet(tx: Transaction, subject: DataSubject, soort: AandachtSoort, object: string): Promise<void>;
  /** Something changed and nobody knows what: the next visit reads everything of this kind. */
  verouder(tx: Transaction, subject: DataSubject, soort: AandachtSoort): Promise<void>;
  /** Notifications may have been missed: nothing is fresh any more. */
  verouderAlles(): Promise<void>;
  /** Removes what was not made whole for a long time, of `stuk` for a longer one; gives how many. */
  sweep(voor: Date, voorStuk: Date): Promise<number>;
  personalData: PersonalData;
}

interface Deps {
  prisma: PrismaClient;
  pseudonym: Pseudonym;
  /** Channels on which the registers tell of changes; empty where none is subscribed to. */
  kanalen: readonly string[];
}

/** How long a kind counts as fresh, should a notification get lost on the way. */
const VERS_MS = 4 * 3_600_000;
/** The same for what nobody tells us of: it may also be changed by phone. */
const ONGEMELD_VERS_MS = 10 * 60_000;

/** Makes the index on tables `aandacht` and `aandacht_stand`. */
export function createAandachtIndex({ prisma, pseudonym, kanalen }: Deps): AandachtIndex {
  const wie = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  const lees = createLezer(prisma);
  const meldt = (soort: AandachtSoort) => {
    const kanaal = kanaalVan[soort];
    return kanaal !== null && kanalen.includes(kanaal);
  };
  const versMs = (soort: AandachtSoort) => {
    if (kanaalVan[soort] === null) return ONGEMELD_VERS_MS;
    return meldt(soort) ? VERS_MS : null;
  };

  async function verzoenEen(
    betrokkene: string,
    soort: AandachtSoort,
    items: readonly Genoemd[],
    now: Date,
  ): Promise<void> {
    // Without notifications it would not be kept up to date: then it is not kept at all.
    if (versMs(soort) === null) return;
    await prisma.$transaction([
      prisma.aandacht.deleteMany({ where: { betrokkene, soort } }),
      prisma.aandacht.createMany({
        data: items.map((item) => rij(betrokkene, soort, item)),
        skipDuplicates: true,
      }),
      prisma.$executeRaw`insert into aandacht_stand (betrokkene, soort, bijgewerkt)
          values (${betrokkene}, ${soort}, ${now})
          on conflict (betrokkene, soort) do update set bijgewerkt = excluded.bijgewerkt, vers = true`,
    ]);
  }

  return {
    async genoemd(subjects, soort, now) {
      const vers = versMs(soort);
      if (vers === null || subjects.length === 0) return null;
      const betrokkenen = [...new Set(subjects.map(wie))];
      const { standen, rijen } = await lees(betrokkenen, soort);
      return zijnVers(standen, betrokkenen, now, vers) ? rijen.map(genoemdIn) : null;
    },
    async isVers(subjects, soort, now) {
      const vers = versMs(soort);
      if (vers === null || subjects.length === 0) return false;
      const betrokkenen = [...new Set(subjects.map(wie))];
      const { standen } = await lees(betrokkenen, soort, false);
      return zijnVers(standen, betrokkenen, now, vers);
    },
    verzoen: (subject, soort, items, now) => verzoenEen(wie(subject), soort, items, now),
    async verzoenBetrokkenen(betrokkenen, soort, items, now) {
      for (const [nth, betrokkene] of betrokkenen.entries())
        await verzoenEen(betrokkene, soort, nth === 0 ? items : [], now);
    },
    async laatst(betrokkenen, soort) {
      const where = { betrokkene: { in: [...betrokkenen] }, soort };
      const [standen, rijen] = await Promise.all([
        prisma.aandachtStand.count({ where }),
        prisma.aandacht.findMany({ where }),
      ]);
      return standen < new Set(betrokkenen).size ? null : rijen.map(genoemdIn);
    },
    meldt,
    wie,
    async noteer(tx, subject, soort, item) {
      const nieuw = rij(wie(subject), soort, item);
      const { betrokkene, bron, object, ...rest } = nieuw;
      await tx.aandacht.upsert({
        where: { betrokkene_soort_bron_object: { betrokkene, soort, bron, object } },
        create: nieuw,
        update: rest,
      });
    },
    async vergeet(tx, subject, soort, object) {
      await tx.aandacht.deleteMany({ where: { betrokkene: wie(subject), soort, object } });
    },
    async verouder(tx, subject, soort) {
      await tx.aandachtStand.updateMany({ where: { betrokkene: wie(subject), soort }, data: { vers: false } });
    },
    async verouderAlles() {
      await prisma.aandachtStand.updateMany({ data: { vers: false } });
    },
    async sweep(voor, voorStuk) {
      const { count } = await prisma.aandachtStand.deleteMany({
        where: {
          OR: [
            { soort: { not: 'stuk' }, bijgewerkt: { lt: voor } },
            { soort: 'stuk', bijgewerkt: { lt: voorStuk } },
          ],
        },
      });
      const rest = await prisma.$executeRaw`delete from aandacht a where not exists
        (select from aandacht_stand s where s.betrokkene = a.betrokkene and s.soort = a.soort)`;
      return count + rest;
    },
    personalData: {
      name: 'aandacht',
      export: async (subject) => {
        const rijen = await prisma.aandacht.findMany({ where: { betrokkene: wie(subject) } });
        return rijen.map(({ soort, bron, object, uiterlijk }) => {
          return { soort, bron, object, uiterlijk: uiterlijk?.toISOString().slice(0, 10) ?? null };
        });
      },
      erase: async (subject) => {
        const betrokkene = wie(subject);
        const [{ count }] = await prisma.$transaction([
          prisma.aandacht.deleteMany({ where: { betrokkene } }),
          prisma.aandachtStand.deleteMany({ where: { betrokkene } }),
        ]);
        return count;
      },
    },
  };
}

function zijnVers(standen: readonly Stand[], betrokkenen: readonly string[], now: Date, versMs: number): boolean {
  const vers = standen.filter(({ vers: ongewijzigd, bijgewerkt }) => {
    const oud = now.getTime() - bijgewerkt.getTime();
    return ongewijzigd && oud >= 0 && oud < versMs;
  });
  return vers.length === betrokkenen.length;
}

function genoemdIn({ bron, object, zaakBron, zaakId, uiterlijk }: Rij): Genoemd {
  return {
    ref: { bron, id: object },
    zaak: zaakBron && zaakId ? { bron: zaakBron, id: zaakId } : null,
    uiterlijk: uiterlijk?.toISOString().slice(0, 10) ?? null,
  };
}

function rij(betrokkene: string, soort: AandachtSoort, { ref, zaak, uiterlijk }: Genoemd) {
  return {
    betrokkene,
    soort,
    bron: ref.bron,
    object: ref.id,
    zaakBron: zaak?.bron ?? null,
    zaakId: zaak?.id ?? null,
    uiterlijk: uiterlijk === null ? null : new Date(`${uiterlijk}T00:00:00Z`),
  };
}

/** An index for where none is kept: never fresh, so everything is read. For tests of what stands on it. */
export function zonderIndex(): Pick<AandachtIndex, 'genoemd' | 'verzoen'> {
  return { genoemd: async () => null, verzoen: async () => undefined };
}
