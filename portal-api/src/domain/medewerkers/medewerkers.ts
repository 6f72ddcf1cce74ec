import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { metVaardigheid, opLocatie } from './doelgroep.ts';
import type { Medewerkerprofiel, Medewerkers } from './model.ts';
import { inDienstOp, opNaam, profielVan } from './rij.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  teams: readonly TeamConfig[];
  /** Puts in whom a portal begins with (`begin.ts`). */
  eerst: () => Promise<void>;
}

/** Makes the directory on table `medewerker`. */
export function createMedewerkers({ prisma, clock, teams, eerst }: Deps): Medewerkers {
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
    async nieuwTussen(van, tot) {
      await eerst();
      const rijen = await prisma.medewerker.findMany({
        where: {
          inDienst: { gte: van, lte: tot },
          OR: [{ uitDienst: null }, { uitDienst: { gt: dagVan(clock.now()) } }],
        },
      });
      return rijen.map(profielVan).toSorted(opNaam);
    },
    ledenVan: (team) => inDienst({ teams: { has: team } }),
    teamsOnder: async (identificatie) =>
      teams.filter(({ teammanager }) => teammanager === identificatie).map(({ id }) => id),
    onder: (identificatie) => inDienst({ leidinggevende: identificatie }),
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
