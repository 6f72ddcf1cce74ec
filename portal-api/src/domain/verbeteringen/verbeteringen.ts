import { randomUUID } from 'node:crypto';
import type { VerbeteringDetail, VerbeteringInhoud, VerbeteringRegel } from '@loket/contract';
import type { Prisma, PrismaClient, Verbetering as Rij, VerbeteringVersie } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { once } from '../../platform/once.ts';
import type { Search } from '../../platform/search/search.ts';
import { gemeente, type Schrijver } from '../redactie/schrijver.ts';
import type { ZoekBron } from '../zoeken/bron.ts';
import { VERBETERING, zoekdocumentenVan } from './zoekdocument.ts';

/** As everybody reads it now. */
export interface GepubliceerdeVerbetering {
  id: string;
  inhoud: VerbeteringInhoud;
  sinds: Date;
}

/** With its versions, the newest first. */
export type Verbetering = Omit<VerbeteringDetail, 'keuzes'>;

/** What was changed after what people said, by version. */
export interface Verbeteringen extends ZoekBron {
  /** What everybody reads now, the newest first. */
  gepubliceerd(): Promise<GepubliceerdeVerbetering[]>;
  alle(): Promise<VerbeteringRegel[]>;
  /** Null when there is none. */
  een(id: string): Promise<Verbetering | null>;
  maak(inhoud: VerbeteringInhoud, schrijver: Schrijver, now: Date): Promise<Verbetering>;
  /** Saves a version after `versie`; `ingehaald` when that is not the newest any more. Null when there is none. */
  wijzig(
    id: string,
    versie: number,
    inhoud: VerbeteringInhoud,
    schrijver: Schrijver,
    now: Date,
  ): Promise<Verbetering | 'ingehaald' | null>;
  /** False when there is no such version. The day of the first time stays. */
  publiceer(id: string, versie: number, now: Date): Promise<boolean>;
  trekIn(id: string): Promise<boolean>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Pick<Search, 'put' | 'remove'>;
  /** What a new portal begins with: put in when there has never been one. */
  begin: readonly { id: string; dagenGeleden: number; inhoud: VerbeteringInhoud }[];
}

type MetVersies = Rij & { versies: VerbeteringVersie[] };
const metVersies = { versies: { orderBy: { versie: 'desc' } } } as const;

/** Makes the store on tables `verbetering` and `verbetering_versie`, which keeps the search index as it writes. */
export function createVerbeteringen({ prisma, clock, search, begin }: Deps): Verbeteringen {
  const vulEerst = once(() => vul(prisma, begin, clock.now()));
  const eerst = async () => {
    await vulEerst();
    return prisma;
  };
  const een = async (id: string) => {
    const rij = await (await eerst()).verbetering.findUnique({ where: { id }, include: metVersies });
    return rij && detail(rij);
  };
  const zetInIndex = async (tx: Prisma.TransactionClient, id: string) => {
    const rij = await tx.verbetering.findUnique({ where: { id }, include: metVersies });
    const nu = rij?.versies.find(({ versie }) => versie === rij.gepubliceerd);
    await search.remove(tx, VERBETERING, [id]);
    if (nu) await search.put(tx, zoekdocumentenVan(id, inhoudVan(nu), nu.moment));
  };
  let inIndex: Promise<void> | undefined;
  return {
    soort: VERBETERING,
    async klaar() {
      inIndex ??= (async () => {
        const rijen = await (await eerst()).verbetering.findMany({ where: { gepubliceerd: { not: null } } });
        await prisma.$transaction(async (tx) => {
          for (const { id } of rijen) await zetInIndex(tx, id);
        });
      })();
      try {
        await inIndex;
      } catch (error) {
        inIndex = undefined;
        throw error;
      }
    },
    een,
    async gepubliceerd() {
      const rijen = await (
        await eerst()
      ).verbetering.findMany({
        where: { gepubliceerd: { not: null } },
        include: metVersies,
        orderBy: [{ gepubliceerdOp: 'desc' }, { id: 'asc' }],
      });
      return rijen.flatMap(({ id, gepubliceerd, gepubliceerdOp, versies }) => {
        const versie = versies.find((one) => one.versie === gepubliceerd);
        return versie ? [{ id, inhoud: inhoudVan(versie), sinds: gepubliceerdOp ?? versie.moment }] : [];
      });
    },
    async alle() {
      const rijen = await (await eerst()).verbetering.findMany({ include: metVersies });
      return rijen
        .map((rij) => regel(rij))
        .toSorted((a, b) => b.gewijzigdOp.localeCompare(a.gewijzigdOp) || (a.id < b.id ? -1 : 1));
    },
    async maak(inhoud, schrijver, now) {
      const data = { id: randomUUID(), versies: { create: versieRij(1, inhoud, schrijver, now) } };
      return detail(await (await eerst()).verbetering.create({ data, include: metVersies }));
    },
    async wijzig(id, versie, inhoud, schrijver, now) {
      const nu = await een(id);
      if (!nu) return null;
      if (nu.versie !== versie) return 'ingehaald';
      const { count } = await prisma.verbeteringVersie.createMany({
        data: [{ verbeteringId: id, ...versieRij(versie + 1, inhoud, schrijver, now) }],
        // somebody else saved this version at the same moment
        skipDuplicates: true,
      });
      return count === 0 ? 'ingehaald' : een(id);
    },
    async publiceer(id, versie, now) {
      const rij = await (await eerst()).verbetering.findUnique({ where: { id }, include: metVersies });
      if (!rij?.versies.some((one) => one.versie === versie)) return false;
      const data = { gepubliceerd: versie, gepubliceerdOp: rij.gepubliceerdOp ?? now };
      await prisma.$transaction(async (tx) => {
        await tx.verbetering.update({ where: { id }, data });
        await zetInIndex(tx, id);
      });
      return true;
    },
    async trekIn(id) {
      await eerst();
      return prisma.$transaction(async (tx) => {
        const { count } = await tx.verbetering.updateMany({ where: { id }, data: { gepubliceerd: null } });
        await zetInIndex(tx, id);
        return count > 0;
      });
    },
  };
}

async function vul(prisma: PrismaClient, begin: Deps['begin'], now: Date): Promise<void> {
  if (begin.length === 0 || (await prisma.verbetering.count()) > 0) return;
  await prisma.$transaction([
    prisma.verbetering.createMany({
      data: begin.map(({ id, dagenGeleden }) => ({ id, gepubliceerd: 1, gepubliceerdOp: eerder(now, dagenGeleden) })),
      skipDuplicates: true,
    }),
    prisma.verbeteringVersie.createMany({
      data: begin.map(({ id, dagenGeleden, inhoud }) => ({
        verbeteringId: id,
        ...versieRij(1, inhoud, gemeente, eerder(now, dagenGeleden)),
      })),
      skipDuplicates: true,
    }),
  ]);
}

const eerder = (now: Date, dagen: number) => new Date(now.getTime() - dagen * 86_400_000);

function versieRij(versie: number, inhoud: VerbeteringInhoud, { identificatie, naam }: Schrijver, moment: Date) {
  return { versie, inhoud, door: identificatie, naam, moment };
}

const inhoudVan = ({ inhoud }: VerbeteringVersie): VerbeteringInhoud => inhoud as unknown as VerbeteringInhoud;

function regel({ id, gepubliceerd, versies }: MetVersies): VerbeteringRegel {
  const [nieuwste] = versies;
  if (!nieuwste) throw new Error(`improvement ${id} has no version`);
  const { nl, en } = inhoudVan(nieuwste).teksten;
  const zichtbaar = gepubliceerd === nieuwste.versie ? 'gepubliceerd' : 'gewijzigd';
  return {
    id,
    titel: nl.titel,
    stand: gepubliceerd === null ? 'concept' : zichtbaar,
    engels: en !== null,
    versie: nieuwste.versie,
    gepubliceerd,
    gewijzigdOp: nieuwste.moment.toISOString(),
    gewijzigdDoor: nieuwste.naam,
  };
}

function detail(rij: MetVersies): Verbetering {
  const [nieuwste] = rij.versies;
  if (!nieuwste) throw new Error(`improvement ${rij.id} has no version`);
  return {
    ...regel(rij),
    inhoud: inhoudVan(nieuwste),
    versies: rij.versies.map((versie) => ({
      versie: versie.versie,
      moment: versie.moment.toISOString(),
      door: versie.naam,
      titel: inhoudVan(versie).teksten.nl.titel,
      inhoud: inhoudVan(versie),
    })),
  };
}
