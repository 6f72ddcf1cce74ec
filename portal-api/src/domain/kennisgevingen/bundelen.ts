import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { ontvangerContext } from './rijen.ts';
import { uiterlijkVan, versturenOp } from './tijd.ts';

/** What is older was told, or nobody will be helped by hearing of it now. */
const TERUG_MS = 14 * 86_400_000;

/** Name of the task that sends one notice. */
export const VERSTUUR = 'kennisgeving';

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  queue: Pick<Queue, 'add'>;
  gebeurtenissen: Pick<Gebeurtenissen, 'metId'>;
}

interface Open {
  id: string;
  betrokkene: string;
  moment: Date;
  genoteerd: Date;
}

/**
 * Puts what happened into notices: all of one person in one, a quarter of an hour after the first. Each person by
 * herself: what goes wrong with one does not stop the next. Gives how many notices were made.
 */
export async function bundel(deps: Deps, now: Date): Promise<number> {
  const open = await nietVerteld(deps.prisma, new Date(now.getTime() - TERUG_MS));
  const perPersoon = Map.groupBy(open, ({ betrokkene }) => betrokkene);
  let gemaakt = 0;
  const fouten: unknown[] = [];
  for (const [betrokkene, hare] of perPersoon) {
    if (versturenOp(hare) > now) continue;
    try {
      gemaakt += await maak(deps, betrokkene, now);
    } catch (error) {
      fouten.push(error);
    }
  }
  if (fouten.length > 0) throw new AggregateError(fouten, 'not every notice could be made');
  return gemaakt;
}

/** Events that are in no notice yet. */
async function nietVerteld(prisma: Pick<PrismaClient, '$queryRaw'>, vanaf: Date, betrokkene?: string): Promise<Open[]> {
  return prisma.$queryRaw<Open[]>`
    select g.id, g.betrokkene, g.moment, g.genoteerd
      from gebeurtenis g
     where g.genoteerd > ${vanaf}
       and (${betrokkene ?? null}::text is null or g.betrokkene = ${betrokkene ?? null})
       and not exists (select from kennisgeving_gebeurtenis k where k.gebeurtenis_id = g.id)
     order by g.genoteerd`;
}

async function maak({ prisma, keyring, queue, gebeurtenissen }: Deps, betrokkene: string, now: Date): Promise<number> {
  return prisma.$transaction(async (tx) => {
    // Another process may be making the same notice: one of the two waits here, and then finds nothing left.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`kennisgeving ${betrokkene}`}))`;
    const open = await nietVerteld(tx as unknown as PrismaClient, new Date(now.getTime() - TERUG_MS), betrokkene);
    const hare = (await Promise.all(open.map(({ id }) => gebeurtenissen.metId(id)))).filter((een) => een !== null);
    const [eerste] = hare;
    // Sealed with a key that is gone: nobody can be told.
    if (!eerste) return 0;
    const id = crypto.randomUUID();
    await tx.kennisgeving.create({
      data: {
        id,
        betrokkene,
        ontvanger: keyring.seal(JSON.stringify(eerste.betrokkene), ontvangerContext(id)),
        gemaakt: now,
        uiterlijk: uiterlijkVan(hare),
        volgende: now,
        gebeurtenissen: {
          create: hare.map(({ id: gebeurtenisId, soort, zaak }) => {
            return { gebeurtenisId, soort, zaakBron: zaak?.bron ?? null, zaakId: zaak?.id ?? null };
          }),
        },
      },
    });
    await maakWakker(tx, queue, id);
    return 1;
  });
}

/** Adds the job that sends a notice. */
export function maakWakker(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  queue: Pick<Queue, 'add'>,
  id: string,
  runAt?: Date,
) {
  return queue.add(tx, VERSTUUR, { id }, { key: `${VERSTUUR} ${id}`, ...(runAt && { runAt }) });
}
