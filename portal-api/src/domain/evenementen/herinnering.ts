import type { EvenementInhoud } from '@loket/contract';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { InvalidParam } from '../../platform/http/problem.ts';
import type { Job } from '../../platform/jobs.ts';
import { isVrijeDag } from '../termijnen/feestdagen.ts';
import { beginVan, dagVan, plusDagen } from '../termijnen/kalender.ts';
import type { EvenementBericht } from './bericht.ts';

const MINUUT = 60_000;
/** When the working day begins, so that a place that is not used can be given to the next. */
const OCHTEND_MS = 9 * 60 * MINUUT;
/** More free days in a row there are not: what begins later has no reminder yet. */
const VOORAF_MS = 8 * 24 * 60 * MINUUT;

/** When whoever has a place is reminded: in the morning of the working day before. */
export function herinnerOp(begin: Date): Date {
  let dag = plusDagen(dagVan(begin), -1);
  while (isVrijeDag(dag)) dag = plusDagen(dag, -1);
  return new Date(beginVan(dag).getTime() + OCHTEND_MS);
}

/** Where an event is followed may be filled in later, until those who come are reminded of it. */
export function linkFout(
  { soort, adres }: Pick<EvenementInhoud, 'soort' | 'adres'>,
  begin: Date,
  now: Date,
): InvalidParam | null {
  if (soort !== 'online' || adres !== null || begin <= now || now < herinnerOp(begin)) return null;
  return { name: 'inhoud.adres', code: 'ontbreekt', reason: 'Vul de link in: het begint binnen een werkdag.' };
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  bericht: EvenementBericht;
}

/**
 * Reminds whoever has a place, once for each time that an event is at; and whoever keeps it when nobody can follow it yet.
 * Who signs up after that has just read when it is.
 */
export function herinnerJob({ prisma, clock, bericht }: Deps): Job {
  const run = async () => {
    const now = clock.now();
    const where = { geannuleerd: false, herinnerd: null, begin: { gt: now } };
    const komend = await prisma.evenement.findMany({
      where: { ...where, begin: { gt: now, lt: new Date(now.getTime() + VOORAF_MS) } },
      select: { id: true, begin: true },
    });
    let aantal = 0;
    for (const { id } of komend.filter(({ begin }) => herinnerOp(begin) <= now)) {
      await prisma.$transaction(async (tx) => {
        // another process did it meanwhile, or it was moved
        const [rij] = await tx.evenement.updateManyAndReturn({ where: { ...where, id }, data: { herinnerd: now } });
        if (!rij) return;
        const geplaatst = { waarvan: 'evenement', object: id, stand: 'geplaatst' };
        const wie = (await tx.aanmelding.findMany({ where: geplaatst })).map((een) => een.wie);
        await bericht.herinner(tx, rij, wie);
        if (rij.soort === 'online' && rij.adres === null) await bericht.vraagLink(tx, rij);
        aantal += wie.length;
      });
    }
    return aantal;
  };
  return { name: 'herinneren aan evenementen', everyMs: MINUUT, run };
}
