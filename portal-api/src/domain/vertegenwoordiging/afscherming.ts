import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Afgeschermd } from './gezag.ts';

/** What children keep to themselves. */
export interface Afschermingen {
  /** Null: nothing. */
  van(kind: string): Promise<Afgeschermd | null>;
  /** Of several children at once, by BSN; who keeps nothing to herself is left out. */
  vanAlle(kinderen: readonly string[]): Promise<Map<string, Afgeschermd>>;
  /** Null: nothing any more. */
  zet(kind: string, wat: Afgeschermd | null, now: Date): Promise<void>;
}

interface Deps {
  prisma: Pick<PrismaClient, 'afscherming'>;
  keyring: Keyring;
  pseudonym: Pseudonym;
}

/** Keeps it in table `afscherming`. */
export function createAfschermingen({ prisma, keyring, pseudonym }: Deps): Afschermingen {
  const contextOf = (kind: string) => `afscherming:${kind}`;
  // A row that cannot be read (its key is gone) still says that the child keeps something to herself.
  const lees = ({ kind, wat }: { kind: string; wat: Uint8Array }): Afgeschermd =>
    keyring.open(wat, contextOf(kind)) === 'zorg' ? 'zorg' : 'alles';
  const vanAlle: Afschermingen['vanAlle'] = async (kinderen) => {
    const bsnVan = new Map(kinderen.map((bsn) => [pseudonym('bsn', bsn), bsn]));
    const rijen = await prisma.afscherming.findMany({ where: { kind: { in: [...bsnVan.keys()] } } });
    return new Map(rijen.map((rij) => [bsnVan.get(rij.kind) ?? '', lees(rij)]));
  };
  return {
    vanAlle,
    van: async (kind) => (await vanAlle([kind])).get(kind) ?? null,
    async zet(bsn, wat, now) {
      const kind = pseudonym('bsn', bsn);
      if (wat === null) {
        await prisma.afscherming.deleteMany({ where: { kind } });
        return;
      }
      const velden = { wat: keyring.seal(wat, contextOf(kind)), gezet: now };
      await prisma.afscherming.upsert({ where: { kind }, create: { kind, ...velden }, update: velden });
    },
  };
}
