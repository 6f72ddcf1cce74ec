import type { OnboardingTaakInvoer } from '@loket/contract';
import type { OnboardingTaak as Rij, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Job } from '../../platform/jobs.ts';
import type { OnLeave } from '../../platform/module.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';
import { dagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';
import type { OnboardingBericht } from './bericht.ts';
import { eigenaarVan } from './eigenaar.ts';
import type { Sjablonen } from './sjablonen.ts';

/** Somebody is new for so long; what is open then stays to be seen until it is done. */
const NIEUW_DAGEN = 100;
/** So long before her first day a list begins: nothing on it has to be done earlier (`SjabloonRegel.dagen`). */
const VOORAF_DAGEN = 30;
const MINUUT = 60_000;
const MEESTE = 200;

/** The lists of newcomers. */
export interface Onboarding {
  /** Gives everybody who is new, or begins soon, and has no list yet one; gives how many lists began. */
  begin(): Promise<number>;
  /** Everybody who is new now, begins soon, or has something open still, with her day; the latest first. */
  nieuwkomers(): Promise<Nieuwkomer[]>;
  /** The list of somebody, in order of its days. */
  takenVan(identificatie: string): Promise<Rij[]>;
  /** What somebody does for newcomers other than herself and is not done yet, or was done after a moment. */
  takenVoorAnderen(eigenaar: string, gedaanNa?: Date): Promise<Rij[]>;
  taak(id: string): Promise<Rij | null>;
  /** Puts something on a list. Who has to do it hears so, unless she did it herself (`door`); so with `wijzig`. */
  maak(voor: string, taak: OnboardingTaakInvoer, door: string): Promise<void>;
  wijzig(id: string, taak: OnboardingTaakInvoer, door: string): Promise<void>;
  verwijder(id: string): Promise<void>;
  zetGedaan(id: string, gedaan: boolean, door: string): Promise<void>;
  /** Begins lists, and reminds on the day that something has to be done, once. */
  jobs: readonly Job[];
  /** What a leaver would do for newcomers goes to who takes over; her own list ends. */
  onLeave: OnLeave;
}

export interface Nieuwkomer {
  mens: Medewerkerprofiel;
  /** Null when the directory does not know any more. */
  inDienst: string | null;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  medewerkers: Pick<Medewerkers, 'een' | 'actief' | 'nieuwTussen'>;
  teams: readonly TeamConfig[];
  sjablonen: Pick<Sjablonen, 'regelsVoor'>;
  bericht: OnboardingBericht;
}

/** Makes the lists on table `onboarding_taak`. */
export function createOnboarding(deps: Deps): Onboarding {
  const { prisma, clock, medewerkers, bericht } = deps;
  const volgorde = [{ uiterlijk: 'asc' as const }, { titel: 'asc' as const }];
  const vandaag = () => dagVan(clock.now());
  /** Who hears of something on its last day or later need not be reminded of it. */
  const verteld = (uiterlijk: Kalenderdag) => (uiterlijk <= vandaag() ? clock.now() : null);
  const nieuwNu = async (): Promise<Nieuwkomer[]> => {
    const dag = vandaag();
    const mensen = await medewerkers.nieuwTussen(plusDagen(dag, -NIEUW_DAGEN), plusDagen(dag, VOORAF_DAGEN));
    return mensen.map((mens) => ({ mens, inDienst: mens.inDienst }));
  };
  const begin = async (nieuw: readonly Nieuwkomer[]) => {
    const where = { voor: { in: nieuw.map(({ mens }) => mens.identificatie) } };
    const met = await prisma.onboardingTaak.findMany({ where, distinct: ['voor'], select: { voor: true } });
    const zonder = nieuw.filter(({ mens }) => !met.some(({ voor }) => voor === mens.identificatie));
    for (const een of zonder) await beginLijst(een);
    return zonder.length;
  };
  const beginLijst = async ({ mens, inDienst }: Nieuwkomer) => {
    const dag = vandaag();
    const data: Prisma.OnboardingTaakCreateManyInput[] = [];
    for (const { id, titel, toelichting, adres, wie, dagen } of await deps.sjablonen.regelsVoor(mens.rollen)) {
      const eigenaar = await eigenaarVan(wie, mens, dag, deps);
      // whose list begins late has nothing on it that was late before anybody could know
      const uiterlijk = [plusDagen(inDienst ?? dag, dagen), dag].toSorted().at(-1) ?? dag;
      const voor = mens.identificatie;
      data.push({ voor, regel: id, titel, toelichting, adres, eigenaar, uiterlijk, herinnerd: verteld(uiterlijk) });
    }
    await prisma.$transaction(async (tx) => {
      // asked for twice at the same moment: the second finds each line there, and tells nobody
      const gemaakt = await tx.onboardingTaak.createManyAndReturn({ data, skipDuplicates: true });
      await bericht.begonnen(tx, mens, gemaakt);
    });
  };
  const vertelEigenaar = async (tx: Prisma.TransactionClient, taak: Rij) => {
    const naam = (await medewerkers.een(taak.voor))?.naam ?? taak.voor;
    await bericht.vanJou(tx, taak, naam);
  };
  const geefAan = async (tx: Prisma.TransactionClient, { id, uiterlijk }: Rij, eigenaar: string) => {
    await bericht.vervalt(tx, { id });
    const data = { eigenaar, herinnerd: verteld(uiterlijk) };
    await vertelEigenaar(tx, await tx.onboardingTaak.update({ where: { id }, data }));
  };
  const herinner = async () => {
    const dag = vandaag();
    const where = { gedaanOp: null, herinnerd: null, uiterlijk: { lte: dag } };
    let aantal = 0;
    for (const { id } of await prisma.onboardingTaak.findMany({ where, select: { id: true }, take: MEESTE })) {
      await prisma.$transaction(async (tx) => {
        const data = { herinnerd: clock.now() };
        // another process did it meanwhile, or she has just done it
        const [taak] = await tx.onboardingTaak.updateManyAndReturn({ where: { ...where, id }, data });
        if (!taak) return;
        await bericht.herinner(tx, taak, dag);
        aantal += 1;
      });
    }
    return aantal;
  };
  return {
    begin: async () => begin(await nieuwNu()),
    async nieuwkomers() {
      const nieuw = await nieuwNu();
      await begin(nieuw);
      const bekend = nieuw.map(({ mens }) => mens.identificatie);
      const where = { gedaanOp: null, voor: { notIn: bekend } };
      const open = await prisma.onboardingTaak.findMany({ where, distinct: ['voor'], select: { voor: true } });
      const langer = open.length === 0 ? [] : await medewerkers.actief();
      const over = langer.filter(({ identificatie }) => open.some(({ voor }) => voor === identificatie));
      return [...nieuw, ...over.map((mens) => ({ mens, inDienst: mens.inDienst }))].toSorted((a, b) =>
        (b.inDienst ?? '').localeCompare(a.inDienst ?? ''),
      );
    },
    takenVan: (voor) => prisma.onboardingTaak.findMany({ where: { voor }, orderBy: volgorde }),
    takenVoorAnderen: (eigenaar, gedaanNa) =>
      prisma.onboardingTaak.findMany({
        where: {
          eigenaar,
          voor: { not: eigenaar },
          OR: [{ gedaanOp: null }, ...(gedaanNa ? [{ gedaanOp: { gt: gedaanNa } }] : [])],
        },
        orderBy: volgorde,
      }),
    taak: (id) => prisma.onboardingTaak.findUnique({ where: { id } }),
    async maak(voor, invoer, door) {
      const data = { voor, ...invoer, herinnerd: verteld(invoer.uiterlijk) };
      await prisma.$transaction(async (tx) => {
        const taak = await tx.onboardingTaak.create({ data });
        if (taak.eigenaar !== door) await vertelEigenaar(tx, taak);
      });
    },
    async wijzig(id, invoer, door) {
      await prisma.$transaction(async (tx) => {
        const was = await tx.onboardingTaak.findUnique({ where: { id } });
        if (!was) return;
        const anders = was.eigenaar !== invoer.eigenaar;
        const herinnerd = anders || was.uiterlijk !== invoer.uiterlijk ? verteld(invoer.uiterlijk) : was.herinnerd;
        const taak = await tx.onboardingTaak.update({ where: { id }, data: { ...invoer, herinnerd } });
        if (!anders) return;
        await bericht.vervalt(tx, taak);
        if (taak.eigenaar !== door && taak.gedaanOp === null) await vertelEigenaar(tx, taak);
      });
    },
    async verwijder(id) {
      await prisma.$transaction(async (tx) => {
        await tx.onboardingTaak.deleteMany({ where: { id } });
        await bericht.vervalt(tx, { id });
      });
    },
    async zetGedaan(id, gedaan, door) {
      const data = gedaan ? { gedaanOp: clock.now(), gedaanDoor: door } : { gedaanOp: null, gedaanDoor: null };
      await prisma.$transaction(async (tx) => {
        await tx.onboardingTaak.updateMany({ where: { id }, data });
        if (gedaan) await bericht.vervalt(tx, { id });
      });
    },
    jobs: [
      { name: 'lijsten van nieuwe collega’s beginnen', everyMs: 15 * MINUUT, run: async () => begin(await nieuwNu()) },
      { name: 'herinneren aan taken voor nieuwe collega’s', everyMs: MINUUT, run: herinner },
    ],
    onLeave: {
      name: 'onboardingtaken',
      leave: ({ identificatie, opvolger }) =>
        prisma.$transaction(async (tx) => {
          const eigen = await tx.onboardingTaak.findMany({ where: { voor: identificatie, gedaanOp: null } });
          for (const { id } of eigen) {
            await tx.onboardingTaak.delete({ where: { id } });
            await bericht.vervalt(tx, { id });
          }
          const over = await tx.onboardingTaak.findMany({ where: { eigenaar: identificatie, gedaanOp: null } });
          for (const taak of over) {
            const mens = opvolger ? null : await medewerkers.een(taak.voor);
            const naar = mens ? await eigenaarVan('leidinggevende', mens, vandaag(), deps) : taak.voor;
            await geefAan(tx, taak, opvolger?.identificatie ?? naar);
          }
          return eigen.length + over.length;
        }),
    },
  };
}
