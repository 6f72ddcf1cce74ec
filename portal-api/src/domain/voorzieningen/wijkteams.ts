import type { Wijkteam, WijkteamOpslag } from '@loket/contract';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import { openStand } from './openingstijden.ts';
import type { Schrijver } from '../redactie/schrijver.ts';

/** The teams in the neighbourhoods: who they are says the configuration, when one can come and how long one waits an editor. */
export interface Wijkteams {
  alle(): Promise<Wijkteam[]>;
  /** False when there is no such team. */
  bewaar(team: string, opslag: WijkteamOpslag, door: Schrijver): Promise<boolean>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  teams: readonly TeamConfig[];
  /** What holds until an editor says otherwise, by id of the team. */
  begin: Readonly<Record<string, WijkteamOpslag>>;
}

const leeg: WijkteamOpslag = { plek: '', inloop: [], wachttijdWeken: null, toelichting: '' };

/** Makes the store on table `wijkteam`. A team for neighbourhoods is a wijkteam. */
export function createWijkteams({ prisma, clock, teams, begin }: Deps): Wijkteams {
  const wijkteams = teams.filter(({ wijken }) => wijken.length > 0);
  return {
    async alle() {
      const rijen = await prisma.wijkteam.findMany();
      return wijkteams.map(({ id, naam, telefoon, email, wijken }) => {
        const rij = rijen.find(({ team }) => team === id);
        const opslag = (rij?.inhoud ?? begin[id] ?? leeg) as WijkteamOpslag;
        return {
          team: id,
          naam,
          telefoon,
          email,
          wijken,
          ...opslag,
          open: openStand(opslag.inloop, clock.now()),
          bijgewerkt: rij?.gewijzigdOp.toISOString() ?? null,
        };
      });
    },
    async bewaar(team, opslag, door) {
      if (!wijkteams.some(({ id }) => id === team)) return false;
      const data = { inhoud: opslag as object, gewijzigdOp: clock.now(), door: door.identificatie };
      await prisma.wijkteam.upsert({ where: { team }, create: { team, ...data }, update: data });
      return true;
    },
  };
}
