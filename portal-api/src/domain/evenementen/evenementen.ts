import type { EvenementInhoud } from '@loket/contract';
import type { Evenement, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { EvenementenBegin } from '../../platform/config/evenementen-file.ts';
import type { OnLeave } from '../../platform/module.ts';
import type { Search } from '../../platform/search/search.ts';
import type { Aanmeldingen, Plaatsen } from '../aanmeldingen/aanmeldingen.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { zetIn } from './begin.ts';
import type { EvenementBericht } from './bericht.ts';
import type { Tijden } from './tijden.ts';
import { zetVindbaar } from './vindbaar.ts';

/** Kind of what one signs up for, and of the one search. */
export const EVENEMENT = 'evenement';

/** What employees can go to. */
export interface Evenementen {
  /** Those that touch these moments and are for one of these audiences, the first first. */
  tussen(van: Date, tot: Date, doelgroep: readonly string[] | 'alle'): Promise<Evenement[]>;
  een(id: string): Promise<Evenement | null>;
  /** Makes one (`revisie` null) or changes the one of this revision. */
  bewaar(
    id: string,
    revisie: number | null,
    inhoud: EvenementInhoud & { tijden: Tijden },
    door: Schrijver,
  ): Promise<'bewaard' | 'ingehaald' | null>;
  /** False when it is not there. */
  annuleer(id: string, geannuleerd: boolean, door: Schrijver): Promise<boolean>;
  /** How many places there are now, for who signs up or off. */
  plaatsen(id: string): Plaatsen;
  /** Who leaves goes to nothing any more: her places are for others. */
  onLeave: OnLeave;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Pick<Search, 'put' | 'remove'>;
  aanmeldingen: Aanmeldingen;
  /** Tells who signed up that it is not held. */
  bericht: Pick<EvenementBericht, 'afgelast'>;
  /** What a portal for tries begins with. */
  begin: EvenementenBegin;
}

/** Makes it on table `evenement`. */
export function createEvenementen({ prisma, clock, search, aanmeldingen, bericht, begin }: Deps): Evenementen {
  const eerst = () => zetIn({ prisma, clock, search, begin });
  const plaatsen =
    (id: string): Plaatsen =>
    async (tx) => {
      const rij = await tx.evenement.findUnique({ where: { id }, select: { plaatsen: true } });
      return rij ? rij.plaatsen : 0;
    };
  const een = async (id: string) => {
    await eerst();
    return prisma.evenement.findUnique({ where: { id } });
  };
  const wijzig = async (tx: Prisma.TransactionClient, id: string, data: Prisma.EvenementUpdateInput) => {
    const rij = await tx.evenement.update({ where: { id }, data: { ...data, revisie: { increment: 1 } } });
    await zetVindbaar(tx, search, rij);
  };
  return {
    een,
    plaatsen,
    async tussen(van, tot, doelgroep) {
      await eerst();
      return prisma.evenement.findMany({
        where: {
          begin: { lt: tot },
          eind: { gt: van },
          ...(doelgroep !== 'alle' && { doelgroep: { hasSome: [...doelgroep] } }),
        },
        orderBy: [{ begin: 'asc' }, { titel: 'asc' }],
      });
    },
    async bewaar(id, revisie, { tijden, ...inhoud }, { identificatie: door, naam }) {
      await eerst();
      const data = { ...inhoud, ...tijden, gewijzigdOp: clock.now(), door, naam };
      const uitkomst = await prisma.$transaction(async (tx) => {
        const [rij] = await tx.$queryRaw<{ revisie: number }[]>`
          select revisie from evenement where id = ${id} for update`;
        if (!rij && revisie !== null) return null;
        if (rij && rij.revisie !== revisie) return 'ingehaald';
        if (rij) await wijzig(tx, id, data);
        else await zetVindbaar(tx, search, await tx.evenement.create({ data: { id, ...data } }));
        return 'bewaard';
      });
      if (uitkomst === 'bewaard') await aanmeldingen.pasToe({ waarvan: EVENEMENT, object: id }, plaatsen(id));
      return uitkomst;
    },
    async annuleer(id, geannuleerd, { identificatie: door, naam }) {
      const was = await een(id);
      if (!was) return false;
      if (was.geannuleerd === geannuleerd) return true;
      await prisma.$transaction(async (tx) => {
        await wijzig(tx, id, { geannuleerd, gewijzigdOp: clock.now(), door, naam });
        if (geannuleerd)
          await bericht.afgelast(tx, await tx.aanmelding.findMany({ where: { waarvan: EVENEMENT, object: id } }));
      });
      return true;
    },
    onLeave: {
      name: 'aanmeldingen',
      async leave({ identificatie }, now) {
        let aantal = 0;
        for (const { object } of await aanmeldingen.van(EVENEMENT, identificatie)) {
          const evenement = await een(object);
          // who was there was there
          if (!evenement || evenement.begin <= now) continue;
          if (await aanmeldingen.meldAf({ waarvan: EVENEMENT, object }, identificatie, plaatsen(object))) aantal += 1;
        }
        return aantal;
      },
    },
  };
}
