import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { ActingMedewerker } from '../../identity/acting.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Search } from '../../platform/search/search.ts';
import { schrijverVan } from '../redactie/schrijver.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { noteer } from './logboek.ts';
import { isInDienst } from './rij.ts';
import { zetVindbaar } from './vindbaar.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  teams: readonly TeamConfig[];
  eerst: () => Promise<void>;
}

/**
 * What a login tells of an employee goes into the directory: name, mail, roles and teams. False when the directory says
 * that she has left: then she does not come in, whatever her account still allows. Partners are not in the directory.
 */
export function createUitLogin({ prisma, clock, search, teams, eerst }: Deps) {
  return async (acting: ActingMedewerker): Promise<boolean> => {
    if (acting.soort !== 'medewerker') return true;
    await eerst();
    const now = clock.now();
    const { identificatie, naam, rollen } = acting;
    return prisma.$transaction(async (tx) => {
      const was = await tx.medewerker.findUnique({ where: { identificatie } });
      if (was?.uitDienst && !isInDienst(was, dagVan(now))) return false;
      const uitLogin = {
        naam,
        email: acting.email ?? was?.email ?? null,
        rollen: [...rollen],
        teams: [...acting.teams],
      };
      const velden = was ? Object.keys(uitLogin).filter((veld) => anders(was, uitLogin, veld)) : [];
      if (was && velden.length === 0) return true;
      const data = { ...uitLogin, gewijzigdOp: now };
      const nieuw = { identificatie, ...data, inDienst: dagVan(now), talen: ['nl'], werkdagen: [1, 2, 3, 4, 5] };
      await tx.medewerker.upsert({
        where: { identificatie },
        create: nieuw,
        update: { ...data, revisie: { increment: 1 } },
      });
      const soort = was ? 'gewijzigd' : 'in-dienst';
      await noteer(tx, [{ identificatie, soort, wat: velden }], schrijverVan(acting), now);
      await zetVindbaar(tx, { search, teams }, [identificatie], now);
      return true;
    });
  };
}

function anders(was: object, wordt: object, veld: string): boolean {
  const waarde = (van: object) => JSON.stringify((van as Record<string, unknown>)[veld]);
  return waarde(was) !== waarde(wordt);
}
