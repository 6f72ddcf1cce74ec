import { randomBytes } from 'node:crypto';
import { createMeldingen } from '../../portal-api/src/domain/meldingen/meldingen.ts';
import type { NieuweMelding } from '../../portal-api/src/domain/meldingen/model.ts';
import { createVoorkeuren } from '../../portal-api/src/domain/meldingen/voorkeuren.ts';
import { sandboxSecrets } from '../../portal-api/src/platform/config/sandbox.ts';
import { createKeyring } from '../../portal-api/src/platform/crypto/keyring.ts';
import { createPseudonym } from '../../portal-api/src/platform/crypto/pseudonym.ts';
import { openDatabase } from '../../portal-api/src/platform/database/database.ts';
import { CHANNEL } from '../../portal-api/src/platform/live/channel.ts';
import type { SearchDocument } from '../../portal-api/src/platform/search/model.ts';
import { createSearch } from '../../portal-api/src/platform/search/search.ts';
import type { TestStack } from './stack.ts';

async function opDatabase<T>(
  { databaseUrl }: TestStack,
  work: (database: ReturnType<typeof openDatabase>) => Promise<T>,
): Promise<T> {
  const database = openDatabase({ url: databaseUrl, connections: 1, onBroken: () => undefined });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Tells an employee of something, as a feature of the portal does while others look at their pages. */
export async function vertelMedewerker(stack: TestStack, now: string, ...nieuw: NieuweMelding[]): Promise<void> {
  await opDatabase(stack, async ({ prisma }) => {
    const clock = { now: () => new Date(now) };
    const keyring = createKeyring([{ id: 'proef', key: randomBytes(32) }]);
    const meldingen = createMeldingen({
      prisma,
      clock,
      pseudonym: createPseudonym(Buffer.from(sandboxSecrets.pseudonymKey, 'base64')),
      voorkeuren: createVoorkeuren({ prisma, clock, keyring }),
      live: {
        publish: async (tx, news) =>
          void (await tx.$executeRaw`select pg_notify(${CHANNEL}, ${JSON.stringify({ news })})`),
      },
    });
    await prisma.$transaction((tx) => meldingen.zet(tx, nieuw));
  });
}

/** Puts something in the one search, as the feature that has it does. */
export const legInZoekindex = (stack: TestStack, ...documenten: SearchDocument[]): Promise<void> =>
  opDatabase(stack, (database) => createSearch(database).put(database.prisma, documenten));
