import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { AandachtSoort } from './model.ts';

type Rij = Prisma.AandachtGetPayload<object>;
type Stand = Prisma.AandachtStandGetPayload<object>;

interface Gelezen {
  standen: Stand[];
  /** Soonest first. */
  rijen: Rij[];
}

interface Beurt {
  betrokkenen: Set<string>;
  soorten: Set<AandachtSoort>;
  /** Of which is asked what they name, and not only whether they are fresh. */
  metRijen: Set<AandachtSoort>;
  gelezen: Promise<Gelezen>;
}

/**
 * Reads the index. What is asked in one turn of the event loop is one question to the database: home asks for each kind
 * from another source, all at once.
 */
export function createLezer(prisma: Pick<PrismaClient, 'aandacht' | 'aandachtStand'>) {
  let beurt: Beurt | undefined;

  async function lees({ betrokkenen, soorten, metRijen }: Omit<Beurt, 'gelezen'>): Promise<Gelezen> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    beurt = undefined;
    const betrokkene = { in: [...betrokkenen] };
    const [standen, rijen] = await Promise.all([
      prisma.aandachtStand.findMany({ where: { betrokkene, soort: { in: [...soorten] } } }),
      prisma.aandacht.findMany({
        where: { betrokkene, soort: { in: [...metRijen] } },
        orderBy: [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { object: 'asc' }],
      }),
    ]);
    return { standen, rijen };
  }

  function nieuweBeurt(): Beurt {
    const vraag = {
      betrokkenen: new Set<string>(),
      soorten: new Set<AandachtSoort>(),
      metRijen: new Set<AandachtSoort>(),
    };
    return { ...vraag, gelezen: lees(vraag) };
  }

  return async (betrokkenen: readonly string[], soort: AandachtSoort, metRijen = true): Promise<Gelezen> => {
    const mee = (beurt ??= nieuweBeurt());
    for (const betrokkene of betrokkenen) mee.betrokkenen.add(betrokkene);
    mee.soorten.add(soort);
    if (metRijen) mee.metRijen.add(soort);
    const { standen, rijen } = await mee.gelezen;
    const gevraagd = (een: Rij | Stand) => een.soort === soort && betrokkenen.includes(een.betrokkene);
    return { standen: standen.filter(gevraagd), rijen: rijen.filter(gevraagd) };
  };
}
