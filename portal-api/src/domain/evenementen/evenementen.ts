import type { EvenementInhoud } from '@loket/contract';
import type { Evenement, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { EvenementenBegin } from '../../platform/config/evenementen-file.ts';
import type { Job } from '../../platform/jobs.ts';
import type { OnLeave } from '../../platform/module.ts';
import { once } from '../../platform/once.ts';
import type { Search } from '../../platform/search/search.ts';
import type { Aanmeldingen, Plaatsen } from '../aanmeldingen/aanmeldingen.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import type { Vertel } from '../redactie/vertel.ts';
import { zetIn } from './begin.ts';
import type { EvenementBericht } from './bericht.ts';
import { herinnerJob, herinnerOp } from './herinnering.ts';
import type { Tijden } from './tijden.ts';
import { zetVindbaar } from './vindbaar.ts';

/** Kind of what one signs up for, and of the one search. */
export const EVENEMENT = 'evenement';

/** What employees can go to. */
export interface Evenementen {
  /**
   * Those that touch these moments, the first first: for one of these audiences, or that she signed up for, as whoever has
   * a place keeps it when it is for others from then on.
   */
  tussen(van: Date, tot: Date, voor: { doelgroep: readonly string[]; wie: string } | 'alle'): Promise<Evenement[]>;
  /** Those that somebody has a place for and that end after a moment, for her calendar. */
  plekkenVan(wie: string, na: Date): Promise<Evenement[]>;
  een(id: string): Promise<Evenement | null>;
  /** Puts in what a portal begins with, once; before anything is searched. */
  klaar(): Promise<void>;
  /** Makes one (`revisie` null) or changes the one of this revision; who signed up hears of another time or place. */
  bewaar(
    id: string,
    revisie: number | null,
    inhoud: EvenementInhoud & { tijden: Tijden },
    door: Schrijver,
  ): Promise<'bewaard' | 'ingehaald' | null>;
  /** False when it is not there. */
  annuleer(id: string, geannuleerd: boolean, door: Schrijver): Promise<boolean>;
  /** Gives somebody a place, or one on the waiting list. */
  meldAan(id: string, wie: string): Promise<void>;
  /** Somebody does not come after all: her place is for who waits. False when she was not signed up. */
  meldAf(id: string, wie: string): Promise<boolean>;
  /** Who leaves goes to nothing any more: her places are for others. */
  onLeave: OnLeave;
  jobs: readonly Job[];
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Pick<Search, 'put' | 'remove'>;
  aanmeldingen: Aanmeldingen;
  bericht: EvenementBericht;
  /** Tells open pages that the calendar is another. */
  vertel: Vertel;
  /** What a portal for tries begins with. */
  begin: EvenementenBegin;
}

/** Makes it on table `evenement`. */
export function createEvenementen(deps: Deps): Evenementen {
  const { prisma, clock, search, aanmeldingen, bericht, vertel } = deps;
  const eerst = once(() => zetIn(deps));
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
    return rij;
  };
  /** Who hears of another time after the reminder of it would have come, is reminded by that. */
  const verteld = (begin: Date) => (herinnerOp(begin) <= clock.now() ? clock.now() : null);
  const wieKomen = async (tx: Prisma.TransactionClient, object: string) =>
    (await tx.aanmelding.findMany({ where: { waarvan: EVENEMENT, object } })).map(({ wie }) => wie);
  const meldAf = async (object: string, wie: string) => {
    const af = await aanmeldingen.meldAf({ waarvan: EVENEMENT, object }, wie, plaatsen(object));
    if (af)
      await prisma.$transaction(async (tx) => {
        await bericht.vervalt(tx, object, wie);
        await vertel(tx, 'evenementen');
      });
    return af;
  };
  return {
    een,
    klaar: eerst,
    meldAf,
    async meldAan(object, wie) {
      await aanmeldingen.meldAan({ waarvan: EVENEMENT, object }, wie, plaatsen(object));
      await vertel(prisma, 'evenementen');
    },
    async tussen(van, tot, voor) {
      await eerst();
      const vanHaar = async ({ doelgroep, wie }: Exclude<typeof voor, 'alle'>) => [
        { doelgroep: { hasSome: [...doelgroep] } },
        { id: { in: (await aanmeldingen.van(EVENEMENT, wie)).map(({ object }) => object) } },
      ];
      return prisma.evenement.findMany({
        where: { begin: { lt: tot }, eind: { gt: van }, ...(voor !== 'alle' && { OR: await vanHaar(voor) }) },
        orderBy: volgorde,
      });
    },
    async plekkenVan(wie, na) {
      await eerst();
      const hare = (await aanmeldingen.van(EVENEMENT, wie)).filter(({ stand }) => stand === 'geplaatst');
      const where = { id: { in: hare.map(({ object }) => object) }, eind: { gt: na } };
      return prisma.evenement.findMany({ where, orderBy: volgorde });
    },
    async bewaar(id, revisie, { tijden, ...inhoud }, { identificatie: door, naam }) {
      await eerst();
      // a link that nobody sees any more is no link
      const adres = inhoud.soort === 'online' ? inhoud.adres : null;
      const data = { ...inhoud, adres, ...tijden, gewijzigdOp: clock.now(), door, naam };
      const uitkomst = await prisma.$transaction(async (tx) => {
        await tx.$queryRaw`select from evenement where id = ${id} for update`;
        const was = await tx.evenement.findUnique({ where: { id } });
        if (!was && revisie !== null) return null;
        if (was && was.revisie !== revisie) return 'ingehaald';
        if (was) {
          const verzet = was.begin.getTime() !== tijden.begin.getTime();
          const is = await wijzig(tx, id, { ...data, ...(verzet && { herinnerd: verteld(tijden.begin) }) });
          if (is.adres !== null || is.soort !== 'online') await bericht.linkIsEr(tx, id);
          if (isVerzet(was, is) && !is.geannuleerd) await bericht.vertel(tx, is, await wieKomen(tx, id), 'verzet');
        } else await zetVindbaar(tx, search, await tx.evenement.create({ data: { id, ...data } }));
        await vertel(tx, 'evenementen');
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
        const is = await wijzig(tx, id, { geannuleerd, gewijzigdOp: clock.now(), door, naam });
        await bericht.vertel(tx, is, await wieKomen(tx, id), geannuleerd ? 'afgelast' : 'hervat');
        await vertel(tx, 'evenementen');
      });
      return true;
    },
    jobs: [herinnerJob(deps)],
    onLeave: {
      name: 'aanmeldingen',
      async leave({ identificatie }, now) {
        let aantal = 0;
        for (const { object } of await aanmeldingen.van(EVENEMENT, identificatie)) {
          const evenement = await een(object);
          // who was there was there
          if (!evenement || evenement.begin <= now) continue;
          if (await meldAf(object, identificatie)) aantal += 1;
        }
        return aantal;
      },
    },
  };
}

const volgorde = [{ begin: 'asc' as const }, { titel: 'asc' as const }];

/** Whoever comes has to be somewhere else, or at another time. */
const isVerzet = (was: Evenement, is: Evenement): boolean =>
  was.begin.getTime() !== is.begin.getTime() ||
  was.eind.getTime() !== is.eind.getTime() ||
  was.plek !== is.plek ||
  was.adres !== is.adres;
