import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { WerkBegin } from '../../platform/config/werk-file.ts';
import { once } from '../../platform/once.ts';
import { beginVan, dagVan, maandagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  begin: WerkBegin;
  /** Puts in the pages of which people said that they helped. */
  eerst: () => Promise<void>;
}

/** Puts in what a portal for tries begins with, once; does nothing where there is no such file. */
export function createWerkVoorbeeld({ prisma, clock, begin, eerst }: Deps): () => Promise<void> {
  return once(vul);

  async function vul(): Promise<void> {
    await eerst();
    if (begin.afgerond.length === 0) return;
    const vandaag = dagVan(clock.now());
    const data = begin.afgerond.flatMap((een, plek) => rijen(een, plek, vandaag));
    if ((await prisma.werkAfgerond.count({ where: { taak: data[0]?.taak ?? '' } })) > 0) return;
    const bekend = await prisma.pagina.findMany({ where: { id: { in: begin.hielp.map(({ pagina }) => pagina) } } });
    const hielp = begin.hielp
      .filter(({ pagina }) => bekend.some(({ id }) => id === pagina))
      .flatMap(({ pagina, medewerkers }) =>
        Object.entries(medewerkers).map(([medewerker, dagen]) => ({
          paginaId: pagina,
          medewerker,
          moment: beginVan(plusDagen(vandaag, -dagen)),
        })),
      );
    await prisma.$transaction([
      prisma.werkAfgerond.createMany({ data, skipDuplicates: true }),
      prisma.paginaHielp.createMany({ data: hielp, skipDuplicates: true }),
    ]);
  }
}

/** Spread over the working days of each week, none of them after yesterday. */
function rijen(
  { medewerker, team, perWeek, opTijd }: WerkBegin['afgerond'][number],
  plek: number,
  vandaag: Kalenderdag,
): Prisma.WerkAfgerondCreateManyInput[] {
  return perWeek.flatMap((aantal, week) => {
    const maandag = plusDagen(maandagVan(vandaag), -7 * week);
    return Array.from({ length: aantal }, (_, n) => {
      const dag = plusDagen(maandag, (n + plek) % 5);
      // An even spread: of ten with 0.8 in time every fifth is late.
      const binnenNorm = Math.floor((n + 1) * opTijd) > Math.floor(n * opTijd);
      const uiterlijk = plusDagen(dag, binnenNorm ? 1 : -1);
      return {
        taak: `voorbeeld ${medewerker} ${maandag} ${n}`,
        nummer: String(9_000_000 + plek * 1000 + week * 20 + n).padStart(10, '0'),
        handeling: n % 3 === 0 ? 'Terugbellen' : 'Vraag beantwoorden',
        medewerker,
        team,
        gekomen: plusDagen(dag, -2),
        uiterlijk,
        afgerond: beginVan(dag),
        dag,
        binnenNorm,
      };
    }).filter(({ dag }) => dag < vandaag);
  });
}
