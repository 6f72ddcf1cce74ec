import type { Grant } from '../../access/grant.ts';
import { subjectVan } from '../../access/subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Live } from '../../platform/live/live.ts';
import type { LiveTopic } from '../../platform/live/model.ts';
import { inwonerVan } from './klant.ts';

/** Tells open pages that something changed in what this grant is about. */
export type Meld = (grant: Grant) => Promise<void>;

interface Deps {
  live: Pick<Live, 'publish'>;
  prisma: PrismaClient;
  pseudonym: Pseudonym;
}

/** Makes one that names these topics. */
export function createMeld({ live, prisma, pseudonym }: Deps, topics: readonly LiveTopic[]): Meld {
  return async (grant) => {
    const { soort, waarde } = subjectVan(inwonerVan(grant));
    await live.publish(prisma, [{ subject: pseudonym(soort, waarde), topics }]);
  };
}
