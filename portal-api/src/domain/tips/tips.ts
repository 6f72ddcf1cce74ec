import { randomUUID } from 'node:crypto';
import type { TipDetail, TipInhoud, TipRegel } from '@loket/contract';
import type { PrismaClient, Tip as Rij, TipVersie } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { once } from '../../platform/once.ts';
import { gemeente, type Schrijver } from '../redactie/schrijver.ts';
import type { GepubliceerdeTip } from './keuze.ts';

/** A tip with its versions, the newest first. */
export type Tip = Omit<TipDetail, 'keuzes'>;

/** The tips of the municipality, by version. */
export interface Tips {
  gepubliceerd(): Promise<GepubliceerdeTip[]>;
  alle(): Promise<TipRegel[]>;
  /** Null when there is none. */
  een(id: string): Promise<Tip | null>;
  maak(inhoud: TipInhoud, schrijver: Schrijver, now: Date): Promise<Tip>;
  /** Saves a version after `versie`; `ingehaald` when that is not the newest any more. Null when there is no such tip. */
  wijzig(
    id: string,
    versie: number,
    inhoud: TipInhoud,
    schrijver: Schrijver,
    now: Date,
  ): Promise<Tip | 'ingehaald' | null>;
  /** False when there is no such version. */
  publiceer(id: string, versie: number): Promise<boolean>;
  trekIn(id: string): Promise<boolean>;
}

interface Deps {
  prisma: PrismaClient;
  /** What a new portal begins with: put in when there has never been a tip. */
  begin: readonly (TipInhoud & { id: string })[];
  clock: Clock;
}

type MetVersies = Rij & { versies: TipVersie[] };
const metVersies = { versies: { orderBy: { versie: 'desc' } } } as const;

/** Makes the store of tips on tables `tip` and `tip_versie`. */
export function createTips({ prisma, begin, clock }: Deps): Tips {
  const vulEerst = once(() => vul(prisma, begin, clock.now()));
  const eerst = async () => {
    await vulEerst();
    return prisma;
  };
  const een = async (id: string) => {
    const rij = await (await eerst()).tip.findUnique({ where: { id }, include: metVersies });
    return rij && detail(rij);
  };

  return {
    een,
    async gepubliceerd() {
      const rijen = await (await eerst()).tip.findMany({ where: { gepubliceerd: { not: null } }, include: metVersies });
      return rijen.flatMap(({ id, gepubliceerd, versies }) => {
        const versie = versies.find((one) => one.versie === gepubliceerd);
        return versie ? [{ id, inhoud: inhoudVan(versie) }] : [];
      });
    },
    async alle() {
      const rijen = await (await eerst()).tip.findMany({ include: metVersies });
      return rijen
        .map((rij) => regel(rij))
        .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl') || (a.id < b.id ? -1 : 1));
    },
    async maak(inhoud, schrijver, now) {
      const id = randomUUID();
      const rij = await (
        await eerst()
      ).tip.create({
        data: { id, versies: { create: versieRij(1, inhoud, schrijver, now) } },
        include: metVersies,
      });
      return detail(rij);
    },
    async wijzig(id, versie, inhoud, schrijver, now) {
      const tip = await een(id);
      if (!tip) return null;
      if (tip.versie !== versie) return 'ingehaald';
      const { count } = await prisma.tipVersie.createMany({
        data: [{ tipId: id, ...versieRij(versie + 1, inhoud, schrijver, now) }],
        // somebody else saved this version at the same moment
        skipDuplicates: true,
      });
      return count === 0 ? 'ingehaald' : een(id);
    },
    async publiceer(id, versie) {
      const bestaat = await prisma.tipVersie.count({ where: { tipId: id, versie } });
      if (bestaat === 0) return false;
      await prisma.tip.update({ where: { id }, data: { gepubliceerd: versie } });
      return true;
    },
    async trekIn(id) {
      const { count } = await prisma.tip.updateMany({ where: { id }, data: { gepubliceerd: null } });
      return count > 0;
    },
  };
}

async function vul(prisma: PrismaClient, begin: Deps['begin'], now: Date): Promise<void> {
  if (begin.length === 0 || (await prisma.tip.count()) > 0) return;
  await prisma.$transaction([
    prisma.tip.createMany({ data: begin.map(({ id }) => ({ id, gepubliceerd: 1 })), skipDuplicates: true }),
    prisma.tipVersie.createMany({
      data: begin.map(({ id, ...inhoud }) => ({ tipId: id, ...versieRij(1, inhoud, gemeente, now) })),
      skipDuplicates: true,
    }),
  ]);
}

function versieRij(versie: number, inhoud: TipInhoud, { identificatie, naam }: Schrijver, moment: Date) {
  return { versie, inhoud, door: identificatie, naam, moment };
}

const inhoudVan = ({ inhoud }: TipVersie): TipInhoud => inhoud as unknown as TipInhoud;

function regel({ id, gepubliceerd, versies }: MetVersies): TipRegel {
  const [nieuwste] = versies;
  if (!nieuwste) throw new Error(`tip ${id} has no version`);
  const zichtbaar = gepubliceerd === nieuwste.versie ? 'gepubliceerd' : 'gewijzigd';
  return {
    id,
    titel: inhoudVan(nieuwste).titel,
    stand: gepubliceerd === null ? 'concept' : zichtbaar,
    versie: nieuwste.versie,
    gepubliceerd,
    gewijzigdOp: nieuwste.moment.toISOString(),
    gewijzigdDoor: nieuwste.naam,
  };
}

function detail(rij: MetVersies): Tip {
  const [nieuwste] = rij.versies;
  if (!nieuwste) throw new Error(`tip ${rij.id} has no version`);
  return {
    ...regel(rij),
    inhoud: inhoudVan(nieuwste),
    versies: rij.versies.map((versie) => ({
      versie: versie.versie,
      moment: versie.moment.toISOString(),
      door: versie.naam,
      titel: inhoudVan(versie).titel,
      inhoud: inhoudVan(versie),
    })),
  };
}
