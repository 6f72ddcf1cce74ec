import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { MedewerkersBegin } from '../../platform/config/medewerkers-file.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import { metVaardigheid, opLocatie } from './doelgroep.ts';
import type { Medewerkerprofiel, Medewerkers } from './model.ts';
import { inDienstOp, kolommenVan, opNaam, profielVan } from './rij.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  teams: readonly TeamConfig[];
  /** Whom a new portal begins with: put in while there is nobody. */
  begin: MedewerkersBegin;
}

/** Makes the directory on table `medewerker`. */
export function createMedewerkers({ prisma, clock, teams, begin }: Deps): Medewerkers {
  const eerst = eenmaal(() => vul({ prisma, clock, begin }));
  const inDienst = async (where: object = {}): Promise<Medewerkerprofiel[]> => {
    await eerst();
    const rijen = await prisma.medewerker.findMany({ where: { ...where, ...inDienstOp(dagVan(clock.now())) } });
    return rijen.map(profielVan).toSorted(opNaam);
  };
  const een = async (identificatie: string) => {
    await eerst();
    const rij = await prisma.medewerker.findUnique({ where: { identificatie } });
    return rij && profielVan(rij);
  };
  return {
    een,
    async namen(identificaties) {
      await eerst();
      const rijen = await prisma.medewerker.findMany({
        where: { identificatie: { in: [...new Set(identificaties)] } },
        select: { identificatie: true, naam: true },
      });
      return new Map(rijen.map(({ identificatie, naam }) => [identificatie, naam]));
    },
    actief: () => inDienst(),
    ledenVan: (team) => inDienst({ teams: { has: team } }),
    teamsOnder: async (identificatie) =>
      teams.filter(({ teammanager }) => teammanager === identificatie).map(({ id }) => id),
    async doelgroepVan({ soort, identificatie, rollen, teams: eigen }) {
      if (soort === 'partner') return ['partner', `partner:${identificatie}`];
      const profiel = await een(identificatie);
      return [
        'medewerker',
        `medewerker:${identificatie}`,
        ...eigen.map((team) => `team:${team}`),
        ...rollen.map((rol) => `rol:${rol}`),
        ...(profiel?.vaardigheden.map(metVaardigheid) ?? []),
        ...(profiel?.locatie ? [opLocatie(profiel.locatie)] : []),
      ];
    },
  };
}

async function vul({ prisma, clock, begin }: Pick<Deps, 'prisma' | 'clock' | 'begin'>): Promise<void> {
  if (begin.length === 0 || (await prisma.medewerker.count()) > 0) return;
  const now = clock.now();
  const data = begin.map(({ dagenInDienst, ...rij }) => {
    const inDienst = dagenInDienst === undefined ? rij.inDienst : plusDagen(dagVan(now), -dagenInDienst);
    return kolommenVan({ ...rij, inDienst }, now);
  });
  // two processes that start at the same moment: the second finds them there
  await prisma.medewerker.createMany({ data, skipDuplicates: true });
}

/** Runs once, also when asked by many at the same moment; again when it failed. */
function eenmaal(run: () => Promise<void>): () => Promise<void> {
  let bezig: Promise<void> | undefined;
  return async () => {
    bezig ??= run();
    try {
      await bezig;
    } catch (error) {
      bezig = undefined;
      throw error;
    }
  };
}
