import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';
import type { Meldingen } from '../meldingen/meldingen.ts';
import { isVrijeDag } from '../termijnen/feestdagen.ts';
import { beginVan, dagVan, plusDagen, weekdag, type Kalenderdag } from '../termijnen/kalender.ts';
import type { Verzameld } from './verzamel.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  medewerkers: Pick<Medewerkers, 'actief'>;
  meldingen: Pick<Meldingen, 'zet' | 'vervalt'>;
  /** What waits for herself, without what waits for her teams; null when she is not in service. */
  eigenWerkVan(medewerker: string): Promise<Verzameld | null>;
}

/** The mail of a day goes at half past seven: what is told before that is in it. */
const VANAF_MS = 6 * 3_600_000;
/** After this the day has begun, and who looks at her list knows. */
const TOT_MS = 12 * 3_600_000;
/** At most so many people in one round; the next round goes on. */
const PER_RONDE = 250;
const BEWAAR_DAGEN = 14;
/** A path of its own, so that it is not taken for a notice that somebody gave her work. */
const PAD = '/werk?wiens=mij&termijn=vandaag';

/**
 * Tells employees in the morning of a working day what of their own has to be done that day, and what became late since
 * they worked last: one notice each. Who has nothing of the kind hears nothing. What registers could not tell is asked
 * again in the next round, until noon. Gives how many were told.
 */
export async function herinnerAanWerk({ prisma, clock, medewerkers, meldingen, eigenWerkVan }: Deps): Promise<number> {
  const now = clock.now();
  const vandaag = dagVan(now);
  const sinds = now.getTime() - beginVan(vandaag).getTime();
  if (isVrijeDag(vandaag) || sinds < VANAF_MS || sinds >= TOT_MS) return 0;
  await prisma.werkHerinnering.deleteMany({ where: { dag: { lt: plusDagen(vandaag, -BEWAAR_DAGEN) } } });
  const gedaan = await prisma.werkHerinnering.findMany({ where: { dag: vandaag }, select: { medewerker: true } });
  const klaar = new Set(gedaan.map(({ medewerker }) => medewerker));
  const nog = (await medewerkers.actief()).filter((mens) => werktOp(mens, vandaag) && !klaar.has(mens.identificatie));
  let verteld = 0;
  // one after the other: it need not be quick, and registers have others to serve
  for (const mens of nog.slice(0, PER_RONDE)) {
    const { identificatie: medewerker } = mens;
    const werk = await eigenWerkVan(medewerker);
    if (!werk || werk.failures.some(({ failure }) => failure !== 'switched-off')) continue;
    const vorige = vorigeWerkdag(mens, vandaag);
    const dagen = werk.items.flatMap(({ van, uiterlijk }) => (van === 'mij' && uiterlijk !== null ? [uiterlijk] : []));
    const onderwerp = onderwerpVan(
      dagen.filter((dag) => dag === vandaag).length,
      dagen.filter((dag) => dag >= vorige && dag < vandaag).length,
    );
    verteld += await prisma.$transaction(async (tx) => {
      const { count } = await tx.werkHerinnering.createMany({
        data: [{ medewerker, dag: vandaag }],
        skipDuplicates: true,
      });
      // another process was first
      if (count === 0 || onderwerp === null) return 0;
      await meldingen.vervalt(tx, 'werk', PAD, [medewerker]);
      await meldingen.zet(tx, [{ voor: medewerker, soort: 'werk', onderwerp, toelichting: null, pad: PAD }]);
      return 1;
    });
  }
  return verteld;
}

/** Says how much, and nothing of what it is about. */
function onderwerpVan(vandaag: number, teLaat: number): string | null {
  const delen = [
    ...(vandaag > 0 ? [`${vandaag} vandaag klaar`] : []),
    ...(teLaat > 0 ? [`${teLaat} te laat sinds je vorige werkdag`] : []),
  ];
  return delen.length > 0 ? `Je werk: ${delen.join(', ')}` : null;
}

function werktOp({ werkdagen, afwezig }: Medewerkerprofiel, dag: Kalenderdag): boolean {
  if (isVrijeDag(dag) || (werkdagen.length > 0 && !werkdagen.includes(weekdag(dag)))) return false;
  return afwezig === null || dag < afwezig.van || (afwezig.tot !== null && dag > afwezig.tot);
}

/** The last day before on which she worked; two weeks ago for who was away longer. */
function vorigeWerkdag(mens: Medewerkerprofiel, vandaag: Kalenderdag): Kalenderdag {
  const terug = Array.from({ length: BEWAAR_DAGEN }, (_, n) => plusDagen(vandaag, -(n + 1)));
  return terug.find((dag) => werktOp(mens, dag)) ?? plusDagen(vandaag, -BEWAAR_DAGEN);
}
