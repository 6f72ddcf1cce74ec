import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { schrijverContext } from './concepten.ts';

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  clock: Clock;
}

const BEGIN = 'formulier:';
const VOORAF_MS = 5 * 86_400_000;
const TEGELIJK = 500;

/**
 * Tells people, five days before, that a form that they did not send will be thrown away; once, by the way in which they
 * want to hear of things. Gives how many were told.
 */
export async function herinner({ prisma, keyring, gebeurtenissen, clock }: Deps): Promise<number> {
  const now = clock.now();
  const aflopend = await prisma.concept.findMany({
    where: {
      sleutel: { startsWith: BEGIN },
      herinnerd: null,
      verloopt: { gt: now, lte: new Date(now.getTime() + VOORAF_MS) },
    },
    take: TEGELIJK,
  });
  let verteld = 0;
  for (const concept of aflopend) {
    const { id, gewijzigd, sleutel, wie } = concept;
    const text = wie && keyring.open(wie, schrijverContext(concept));
    await prisma.$transaction(async (tx) => {
      // what she changes meanwhile begins anew, and is not about to be thrown away
      const { count } = await tx.concept.updateMany({ where: { id, gewijzigd }, data: { herinnerd: now } });
      if (count === 0 || !text) return;
      const gebeurtenis = {
        wat: `concept ${id} ${gewijzigd.toISOString()}`,
        soort: 'concept',
        betrokkene: JSON.parse(text) as DataSubject,
        zaak: null,
        zaaktype: null,
        status: null,
        correctie: false,
        object: null,
        pad: padVan(sleutel),
        moment: now,
      } as const;
      verteld += (await gebeurtenissen.noteer(tx, [gebeurtenis], now)).length;
    });
  }
  return verteld;
}

/** Where it is gone on with; of a form with more than one draft the key says which. */
function padVan(sleutel: string): string {
  const [formulier = '', welke] = sleutel.slice(BEGIN.length).split(':');
  return `/aanvragen/${formulier}${welke ? `?welke=${welke}` : ''}`;
}
