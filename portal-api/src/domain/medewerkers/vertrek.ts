import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Leaver, OnLeave } from '../../platform/module.ts';
import type { Search } from '../../platform/search/search.ts';
import { gemeente, type Schrijver } from '../redactie/schrijver.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import { noteer } from './logboek.ts';
import type { Medewerkerprofiel, Medewerkers } from './model.ts';
import { isInDienst, profielVan } from './rij.ts';
import { zetVindbaar } from './vindbaar.ts';

/** The sessions of an employee. */
export interface Sessies {
  tel(identificatie: string): Promise<number>;
  /** Ends them; gives how many. */
  beeindig(identificatie: string): Promise<number>;
}

export interface Vertrokken {
  sessies: number;
  overgedragen: { wat: string; aantal: number }[];
  /** A register was away: the rest of her work is handed over by itself as soon as it can be. */
  volgt: boolean;
}

/** People who leave. */
export interface Vertrek {
  /** From which day somebody is out of service; null: she stays or comes back. Null for who is not there. */
  zet(identificatie: string, vanaf: string | null, door: Schrijver): Promise<Vertrokken | null>;
  /** Ends the sessions of who has left by now and hands over her work, once; gives how many people. */
  verwerk(door?: Schrijver): Promise<number>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  teams: readonly TeamConfig[];
  medewerkers: Medewerkers;
  sessies: Sessies;
  /** What the features hand over; asked when somebody leaves, as they are made later. */
  overdrachten: () => readonly OnLeave[];
}

/** Makes what happens when somebody leaves. What she wrote or made stays. */
export function createVertrek(deps: Deps): Vertrek {
  const { prisma, clock, search, teams } = deps;
  const rond = async (identificatie: string, sessies: number, door: Schrijver): Promise<Vertrokken> => {
    const mens = await deps.medewerkers.een(identificatie);
    if (!mens) return { sessies, overgedragen: [], volgt: false };
    const now = clock.now();
    const overgedragen = await draagOver(await leaverVan(mens, deps), deps.overdrachten(), now);
    await prisma.$transaction(async (tx) => {
      const { count } = await tx.medewerker.updateMany({
        where: { identificatie, uitDienst: mens.uitDienst, vertrekVerwerkt: null },
        data: { vertrekVerwerkt: mens.uitDienst },
      });
      // another process did it meanwhile
      if (count === 0) return;
      await zetVindbaar(tx, { search, teams }, [identificatie], now);
      const wat = [`sessies: ${sessies}`, ...overgedragen.map((een) => `${een.wat}: ${een.aantal}`)];
      await noteer(tx, [{ identificatie, soort: 'uit-dienst', wat }], door, now);
    });
    return { sessies, overgedragen, volgt: false };
  };
  const verwerk = async (door: Schrijver) => {
    const vandaag = dagVan(clock.now());
    const weg = await prisma.medewerker.findMany({
      // of who left just now also what was done already: a login that was on its way then is ended as well
      where: {
        OR: [
          { uitDienst: { lte: vandaag }, vertrekVerwerkt: null },
          { uitDienst: { lte: vandaag, gte: plusDagen(vandaag, -1) } },
        ],
      },
      select: { identificatie: true, vertrekVerwerkt: true },
    });
    // first the door, for all of them, and then the rest: a feature that cannot hand over now keeps nobody in
    const sessies = new Map<string, number>();
    for (const { identificatie } of weg) sessies.set(identificatie, await deps.sessies.beeindig(identificatie));
    const uit = new Map<string, Vertrokken>();
    const fouten = new Map<string, unknown>();
    for (const { identificatie } of weg.filter(({ vertrekVerwerkt }) => vertrekVerwerkt === null)) {
      try {
        uit.set(identificatie, await rond(identificatie, sessies.get(identificatie) ?? 0, door));
      } catch (error) {
        fouten.set(identificatie, error);
        uit.set(identificatie, { sessies: sessies.get(identificatie) ?? 0, overgedragen: [], volgt: true });
      }
    }
    return { uit, fouten: [...fouten.values()] };
  };
  return {
    async verwerk(door = gemeente) {
      const { uit, fouten } = await verwerk(door);
      if (fouten.length > 0) throw new AggregateError(fouten, 'work of who left could not be handed over yet');
      return uit.size;
    },
    async zet(identificatie, vanaf, door) {
      const now = clock.now();
      const gezet = await prisma.$transaction(async (tx) => {
        const was = await tx.medewerker.findUnique({ where: { identificatie } });
        if (!was) return false;
        if (was.uitDienst === vanaf) return true;
        await tx.medewerker.update({
          where: { identificatie },
          data: { uitDienst: vanaf, vertrekVerwerkt: null, revisie: { increment: 1 }, gewijzigdOp: now },
        });
        const terug = was.uitDienst !== null && !isInDienst(profielVan(was), dagVan(now));
        const later = vanaf !== null && vanaf > dagVan(now);
        if (vanaf === null)
          await noteer(tx, [{ identificatie, soort: terug ? 'terug' : 'gewijzigd', wat: ['uitDienst'] }], door, now);
        else if (later) await noteer(tx, [{ identificatie, soort: 'vertrek-gepland', wat: [vanaf] }], door, now);
        await zetVindbaar(tx, { search, teams }, [identificatie], now);
        return true;
      });
      if (!gezet) return null;
      // the door is closed; what could not be handed over now is tried again by the job
      return (await verwerk(door)).uit.get(identificatie) ?? { sessies: 0, overgedragen: [], volgt: false };
    },
  };
}

async function draagOver(
  leaver: Leaver,
  overdrachten: readonly OnLeave[],
  now: Date,
): Promise<Vertrokken['overgedragen']> {
  const uit: Vertrokken['overgedragen'] = [];
  for (const { name, leave } of overdrachten) {
    const aantal = await leave(leaver, now);
    if (aantal > 0) uit.push({ wat: name, aantal });
  }
  return uit;
}

/** Her replacement takes over, or else who she answers to, or else the manager of her team: the first who is there. */
async function leaverVan(mens: Medewerkerprofiel, { medewerkers, teams, clock }: Deps): Promise<Leaver> {
  const { identificatie, naam } = mens;
  const managers = teams.filter(({ id }) => mens.teams.includes(id)).map(({ teammanager }) => teammanager ?? null);
  for (const wie of [mens.vervanger, mens.leidinggevende, ...managers]) {
    const ander = wie && wie !== identificatie ? await medewerkers.een(wie) : null;
    if (ander && isInDienst(ander, dagVan(clock.now()))) {
      return {
        identificatie,
        naam,
        teams: mens.teams,
        opvolger: { identificatie: ander.identificatie, naam: ander.naam },
      };
    }
  }
  return { identificatie, naam, teams: mens.teams, opvolger: null };
}
