import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { EvenementenBegin } from '../../platform/config/evenementen-file.ts';
import type { Search } from '../../platform/search/search.ts';
import { gemeente } from '../redactie/schrijver.ts';
import { dagVan, plusDagen, weekdag, type Kalenderdag } from '../termijnen/kalender.ts';
import { momentVan } from '../termijnen/kloktijd.ts';
import { zetVindbaar } from './vindbaar.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Pick<Search, 'put' | 'remove'>;
  begin: EvenementenBegin;
}

/** Puts in what a portal begins with, while there is no event: on working days around today, with who signed up. */
export async function zetIn({ prisma, clock, search, begin }: Deps): Promise<void> {
  if (begin.length === 0 || (await prisma.evenement.count()) > 0) return;
  const now = clock.now();
  await prisma.$transaction(async (tx) => {
    // two pages that ask at the same moment: the second finds them there
    await tx.$executeRaw`lock table evenement in share row exclusive mode`;
    if ((await tx.evenement.count()) > 0) return;
    for (const { overDagen, van, tot, aanmeldingen, ...rest } of begin) {
      const dag = werkdagOp(plusDagen(dagVan(now), overDagen));
      const tijden = { begin: momentVan(`${dag}T${van}`) ?? now, eind: momentVan(`${dag}T${tot}`) ?? now };
      const data = { ...rest, ...tijden, gewijzigdOp: now, door: gemeente.identificatie, naam: gemeente.naam };
      const evenement = await tx.evenement.create({ data: { id: randomUUID(), ...data } });
      await zetVindbaar(tx, search, evenement);
      await tx.aanmelding.createMany({
        data: aanmeldingen.map((wie, plek) => ({
          waarvan: 'evenement',
          object: evenement.id,
          wie,
          stand: rest.plaatsen === null || plek < rest.plaatsen ? 'geplaatst' : 'wachtlijst',
          moment: now,
        })),
      });
    }
  });
}

/** Nothing is held in the weekend: the Monday after. */
function werkdagOp(dag: Kalenderdag): Kalenderdag {
  const opDag = weekdag(dag);
  if (opDag === 6) return plusDagen(dag, 2);
  return opDag === 0 ? plusDagen(dag, 1) : dag;
}
