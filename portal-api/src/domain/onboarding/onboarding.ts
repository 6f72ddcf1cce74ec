import type { OnboardingTaakInvoer, SjabloonRegel } from '@loket/contract';
import type { OnboardingTaak as Rij, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { OnLeave } from '../../platform/module.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import type { Sjablonen } from './sjablonen.ts';

/** Somebody is new for so long; a list that was begun stays to be seen by who manages her. */
const NIEUW_DAGEN = 100;

/** The lists of newcomers. */
export interface Onboarding {
  /** Everybody who is new now, with her day. Who has no list yet gets one. */
  nieuwkomers(): Promise<Nieuwkomer[]>;
  /** The list of somebody, in order of its days. */
  takenVan(identificatie: string): Promise<Rij[]>;
  /** What somebody does for newcomers other than herself and is not done yet. */
  takenVoorAnderen(eigenaar: string): Promise<Rij[]>;
  taak(id: string): Promise<Rij | null>;
  maak(voor: string, taak: OnboardingTaakInvoer): Promise<void>;
  wijzig(id: string, taak: OnboardingTaakInvoer): Promise<void>;
  verwijder(id: string): Promise<void>;
  zetGedaan(id: string, gedaan: boolean, door: string): Promise<void>;
  /** What a leaver would do for newcomers goes to who takes over; her own list ends. */
  onLeave: OnLeave;
}

export interface Nieuwkomer {
  mens: Medewerkerprofiel;
  inDienst: string;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  medewerkers: Medewerkers;
  teams: readonly TeamConfig[];
  sjablonen: Pick<Sjablonen, 'regelsVoor'>;
}

/** Makes the lists on table `onboarding_taak`. */
export function createOnboarding({ prisma, clock, medewerkers, teams, sjablonen }: Deps): Onboarding {
  const volgorde = [{ uiterlijk: 'asc' as const }, { titel: 'asc' as const }];
  const begin = async (nieuw: readonly Nieuwkomer[]) => {
    const wie = nieuw.map(({ mens }) => mens.identificatie);
    const met = await prisma.onboardingTaak.findMany({ where: { voor: { in: wie } }, distinct: ['voor'] });
    for (const een of nieuw.filter(({ mens }) => !met.some(({ voor }) => voor === mens.identificatie))) {
      const regels = await sjablonen.regelsVoor(een.mens.rollen);
      // asked for twice at the same moment: the second finds each line there
      await prisma.onboardingTaak.createMany({
        data: regels.map((regel) => taakUit(regel, een)),
        skipDuplicates: true,
      });
    }
  };
  const taakUit = ({ id, titel, toelichting, adres, wie, dagen }: SjabloonRegel, { mens, inDienst }: Nieuwkomer) => ({
    voor: mens.identificatie,
    regel: id,
    titel,
    toelichting,
    adres,
    eigenaar: eigenaarVan(wie, mens, teams),
    uiterlijk: plusDagen(inDienst, dagen),
  });
  return {
    async nieuwkomers() {
      const sinds = plusDagen(dagVan(clock.now()), -NIEUW_DAGEN);
      const nieuw = (await medewerkers.actief()).flatMap((mens) =>
        mens.inDienst !== null && mens.inDienst >= sinds ? [{ mens, inDienst: mens.inDienst }] : [],
      );
      await begin(nieuw);
      return nieuw.toSorted((a, b) => (a.inDienst < b.inDienst ? 1 : -1));
    },
    takenVan: (voor) => prisma.onboardingTaak.findMany({ where: { voor }, orderBy: volgorde }),
    takenVoorAnderen: (eigenaar) =>
      prisma.onboardingTaak.findMany({
        where: { eigenaar, voor: { not: eigenaar }, gedaanOp: null },
        orderBy: volgorde,
      }),
    taak: (id) => prisma.onboardingTaak.findUnique({ where: { id } }),
    maak: async (voor, taak) => void (await prisma.onboardingTaak.create({ data: { voor, ...taak } })),
    wijzig: async (id, taak) => void (await prisma.onboardingTaak.updateMany({ where: { id }, data: taak })),
    verwijder: async (id) => void (await prisma.onboardingTaak.deleteMany({ where: { id } })),
    async zetGedaan(id, gedaan, door) {
      const data = gedaan ? { gedaanOp: clock.now(), gedaanDoor: door } : { gedaanOp: null, gedaanDoor: null };
      await prisma.onboardingTaak.updateMany({ where: { id }, data });
    },
    onLeave: {
      name: 'onboardingtaken',
      async leave({ identificatie, opvolger }) {
        const eigen = await prisma.onboardingTaak.deleteMany({ where: { voor: identificatie, gedaanOp: null } });
        if (!opvolger) return eigen.count;
        const over = await prisma.onboardingTaak.updateMany({
          where: { eigenaar: identificatie, gedaanOp: null },
          data: { eigenaar: opvolger.identificatie },
        });
        return eigen.count + over.count;
      },
    },
  };
}

/** Who does it. Without anybody above her it is the manager of her team, and without that herself: never nobody. */
function eigenaarVan(wie: string, mens: Medewerkerprofiel, teams: readonly TeamConfig[]): string {
  if (wie.startsWith('mens:')) return wie.slice('mens:'.length);
  if (wie === 'nieuwkomer') return mens.identificatie;
  const manager = teams.find(({ id, teammanager }) => mens.teams.includes(id) && teammanager)?.teammanager;
  return mens.leidinggevende ?? manager ?? mens.identificatie;
}
