import type { FormulierBeheer, FormulierBeheerRegel } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { conceptSleutel } from './welk-concept.ts';
import type { Formulieren } from './formulieren.ts';

export type FormulierMetVersies = Omit<FormulierBeheer, 'zaaktypen' | 'vandaag'>;

/** What an editor had before her when she began: somebody else may have saved or published meanwhile. */
export interface Gezien {
  revisie: number | null;
  nieuwste: number | null;
}

/** The forms as editors write them: one concept of each, and versions that never change. */
export interface Formulierredactie {
  alle(): Promise<FormulierBeheerRegel[]>;
  /** Null when there is none. */
  een(id: string): Promise<FormulierMetVersies | null>;
  /** Begins a form that nobody sees yet, under the first free name of those that are offered. */
  maak(namen: Iterable<string>, inhoud: Formulier, schrijver: Schrijver, now: Date): Promise<string>;
  /** False when it is not any more as this editor saw it. */
  bewaar(id: string, gezien: Gezien, inhoud: Formulier, schrijver: Schrijver, now: Date): Promise<boolean>;
  /** Makes a version of the concept with this revision. False when a colleague was first. */
  publiceer(id: string, revisie: number, schrijver: Schrijver, now: Date): Promise<boolean>;
  /** Makes a new version that says what an earlier one said. False when a colleague was first, or there is none. */
  zetTerug(id: string, versie: number, nieuwste: number, schrijver: Schrijver, now: Date): Promise<boolean>;
  /** False when there was none. A form that never had a version goes with it. */
  gooiWeg(id: string): Promise<boolean>;
  /** False when nobody could begin it. */
  trekIn(id: string): Promise<boolean>;
}

interface Deps {
  prisma: PrismaClient;
  formulieren: Pick<Formulieren, 'klaar' | 'versie'>;
}

type Tx = Prisma.TransactionClient;
const alles = { versies: { orderBy: { versie: 'desc' } }, ontwerp: true } as const;
type Rij = Prisma.FormulierGetPayload<{ include: typeof alles }>;

/** Makes the store of what editors write, on tables `formulier`, `formulier_versie` and `formulier_ontwerp`. */
export function createFormulierredactie({ prisma, formulieren }: Deps): Formulierredactie {
  const lees = async (id: string) => {
    await formulieren.klaar();
    return prisma.formulier.findUnique({ where: { id }, include: alles });
  };

  /** Drafts keep the version with which they were begun; of who has one, or several, nothing is asked. */
  const onderweg = async ({ id, versies: [nieuwste] }: Rij) => {
    const sleutel = conceptSleutel({ id }, undefined);
    const van = { OR: [{ sleutel }, { sleutel: { startsWith: `${sleutel}:` } }] };
    return nieuwste ? prisma.concept.count({ where: { ...van, versie: { lt: nieuwste.versie } } }) : 0;
  };

  async function nieuweVersie(tx: Tx, id: string, inhoud: object, { identificatie, naam }: Schrijver, moment: Date) {
    const versie =
      ((await tx.formulierVersie.aggregate({ where: { formulierId: id }, _max: { versie: true } }))._max.versie ?? 0) +
      1;
    await tx.formulierVersie.create({
      data: { formulierId: id, versie, inhoud: { ...inhoud, id, versie }, door: identificatie, naam, moment },
    });
    await tx.formulier.update({ where: { id }, data: { gepubliceerd: versie } });
  }

  /** One editor at a time per form: whoever comes second sees what the first one did. */
  const opSlot = async <T>(id: string, doe: (tx: Tx, rij: Rij) => Promise<T>): Promise<T | false> => {
    await formulieren.klaar();
    return prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM formulier WHERE id = ${id} FOR UPDATE`;
      const rij = await tx.formulier.findUnique({ where: { id }, include: alles });
      return rij ? doe(tx, rij) : false;
    });
  };

  return {
    async alle() {
      await formulieren.klaar();
      const rijen = await prisma.formulier.findMany({ include: alles });
      const regels = await Promise.all(rijen.map(async (rij) => regel(rij, await onderweg(rij))));
      return regels.toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl') || (a.id < b.id ? -1 : 1));
    },
    async een(id) {
      const rij = await lees(id);
      if (!rij) return null;
      const { ontwerp, versies } = rij;
      return {
        ...regel(rij, await onderweg(rij)),
        versies: versies.map(({ versie, moment, naam }) => ({ versie, moment: moment.toISOString(), door: naam })),
        nieuwste: versies[0] ? await formulieren.versie(id, versies[0].versie) : null,
        ontwerp: ontwerp && {
          inhoud: inhoudVan(ontwerp),
          revisie: ontwerp.revisie,
          opVersie: ontwerp.opVersie,
          op: ontwerp.moment.toISOString(),
          door: ontwerp.naam,
        },
      };
    },
    async maak(namen, inhoud, { identificatie, naam }, moment) {
      await formulieren.klaar();
      for (const id of namen) {
        const { count } = await prisma.formulier.createMany({ data: [{ id }], skipDuplicates: true });
        if (count === 0) continue;
        const eigen = { ...inhoud, id, versie: 1 };
        await prisma.formulierOntwerp.create({
          data: { formulierId: id, inhoud: eigen as object, revisie: 1, door: identificatie, naam, moment },
        });
        return id;
      }
      throw new Error('every name of this form is taken');
    },
    bewaar: (id, gezien, inhoud, { identificatie, naam }, moment) =>
      opSlot(id, async (tx, rij) => {
        const { ontwerp, versies } = rij;
        const nieuwste = versies[0]?.versie ?? null;
        if ((ontwerp?.revisie ?? null) !== gezien.revisie || nieuwste !== gezien.nieuwste) return false;
        const data = {
          inhoud: { ...inhoud, id } as object,
          revisie: (ontwerp?.revisie ?? 0) + 1,
          opVersie: nieuwste,
          door: identificatie,
          naam,
          moment,
        };
        await tx.formulierOntwerp.upsert({
          where: { formulierId: id },
          create: { formulierId: id, ...data },
          update: data,
        });
        return true;
      }),
    publiceer: (id, revisie, schrijver, now) =>
      opSlot(id, async (tx, { ontwerp }) => {
        if (ontwerp?.revisie !== revisie) return false;
        await nieuweVersie(tx, id, inhoudVan(ontwerp), schrijver, now);
        await tx.formulierOntwerp.delete({ where: { formulierId: id } });
        return true;
      }),
    zetTerug: (id, versie, nieuwste, schrijver, now) =>
      opSlot(id, async (tx, { versies }) => {
        const oud = versies.find((een) => een.versie === versie);
        if (!oud || versies[0]?.versie !== nieuwste) return false;
        await nieuweVersie(tx, id, inhoudVan(oud), schrijver, now);
        return true;
      }),
    gooiWeg: (id) =>
      opSlot(id, async (tx, { ontwerp, versies }) => {
        if (!ontwerp) return false;
        await tx.formulierOntwerp.delete({ where: { formulierId: id } });
        if (versies.length === 0) await tx.formulier.delete({ where: { id } });
        return true;
      }),
    async trekIn(id) {
      const { count } = await prisma.formulier.updateMany({
        where: { id, gepubliceerd: { not: null } },
        data: { gepubliceerd: null },
      });
      return count > 0;
    },
  };
}

const inhoudVan = ({ inhoud }: { inhoud: Prisma.JsonValue }) => inhoud as unknown as Formulier;

function regel({ id, gepubliceerd, versies: [nieuwste], ontwerp }: Rij, onderweg: number): FormulierBeheerRegel {
  const laatst = ontwerp ?? nieuwste;
  if (!laatst) throw new Error(`form ${id} has neither a concept nor a version`);
  return {
    id,
    titel: inhoudVan(laatst).titel.nl || id,
    stand: standVan(gepubliceerd, nieuwste !== undefined, ontwerp !== null),
    gepubliceerd,
    gewijzigdOp: laatst.moment.toISOString(),
    gewijzigdDoor: laatst.naam,
    onderweg,
  };
}

function standVan(gepubliceerd: number | null, heeftVersies: boolean, ontwerp: boolean): FormulierBeheerRegel['stand'] {
  if (!heeftVersies) return 'concept';
  if (gepubliceerd === null) return 'ingetrokken';
  return ontwerp ? 'gewijzigd' : 'gepubliceerd';
}
