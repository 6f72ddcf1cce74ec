import type { EigenProfiel } from '@loket/contract';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Search } from '../../platform/search/search.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { noteer } from './logboek.ts';
import { zetVindbaar } from './vindbaar.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  teams: readonly TeamConfig[];
}

/** What an employee changes of herself. */
export interface EigenProfielen {
  /** Which revision her profile has; null when she is not in the directory. */
  revisie(identificatie: string): Promise<number | null>;
  /** Null when she is not there; `ingehaald`: it was saved meanwhile, from another tab or device. */
  bewaar(wie: Schrijver, revisie: number, profiel: EigenProfiel): Promise<'bewaard' | 'ingehaald' | null>;
  /** Sets or takes away (null) her photo, in the transaction in which its file is kept; gives the one before. */
  zetFoto(tx: Prisma.TransactionClient, wie: Schrijver, foto: string | null): Promise<{ eerder: string | null } | null>;
}

/** Makes what employees change of themselves. */
export function createEigenProfielen({ prisma, clock, search, teams }: Deps): EigenProfielen {
  return {
    async revisie(identificatie) {
      const rij = await prisma.medewerker.findUnique({ where: { identificatie }, select: { revisie: true } });
      return rij?.revisie ?? null;
    },
    bewaar: (wie, revisie, { afwezig, ...profiel }) =>
      prisma.$transaction(async (tx) => {
        const now = clock.now();
        const { identificatie } = wie;
        const nieuw = { ...profiel, afwezigVan: afwezig?.van ?? null, afwezigTot: afwezig?.tot ?? null };
        const was = await tx.medewerker.findUnique({ where: { identificatie } });
        if (!was) return null;
        const { count } = await tx.medewerker.updateMany({
          where: { identificatie, revisie },
          data: { ...nieuw, revisie: { increment: 1 }, gewijzigdOp: now },
        });
        if (count === 0) return 'ingehaald';
        const velden = Object.entries(nieuw).filter(
          ([veld, waarde]) => JSON.stringify(was[veld as keyof typeof nieuw]) !== JSON.stringify(waarde),
        );
        await noteer(tx, [{ identificatie, soort: 'profiel', wat: velden.map(([veld]) => veld) }], wie, now);
        await zetVindbaar(tx, { search, teams }, [identificatie], now);
        return 'bewaard';
      }),
    async zetFoto(tx, wie, foto) {
      const { identificatie } = wie;
      const was = await tx.medewerker.findUnique({ where: { identificatie }, select: { foto: true } });
      if (!was) return null;
      const now = clock.now();
      await tx.medewerker.update({ where: { identificatie }, data: { foto, gewijzigdOp: now } });
      await noteer(tx, [{ identificatie, soort: 'foto', wat: [foto ? 'foto' : 'geen foto'] }], wie, now);
      return { eerder: was.foto };
    },
  };
}
