import { randomInt } from 'node:crypto';
import type { Inwoner } from '../../access/policy.ts';
import { handelendeVan, subjectVan } from '../../access/subject.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';

export type ConceptTransaction = Pick<Prisma.TransactionClient, 'concept'>;

/** What somebody typed in a form and did not send yet. */
export interface Concept {
  inhoud: Record<string, unknown>;
  /** Changes with every save. */
  revisie: number;
  begonnen: Date;
  gewijzigd: Date;
  verloopt: Date;
}

/**
 * Drafts of forms: of who types, for whom she acts, and one for each key. What she typed for somebody else is not shown
 * to that person before it is sent, nor mixed with what she types for herself.
 */
export interface Concepten {
  lees(acting: Inwoner, sleutel: string): Promise<Concept | null>;
  bewaar(acting: Inwoner, sleutel: string, inhoud: Record<string, unknown>): Promise<void>;
  /**
   * Keeps it only when nobody else saved since: `revisie` is what it is saved over, null when there was none yet. Gives
   * what it kept; null when another tab or device was first.
   */
  bewaarNa(
    acting: Inwoner,
    sleutel: string,
    inhoud: Record<string, unknown>,
    revisie: number | null,
  ): Promise<Concept | null>;
  /** Throws it away; in the transaction of whoever sends it, when one is given. */
  verwijder(acting: Inwoner, sleutel: string, tx?: ConceptTransaction): Promise<void>;
  /** The keys of all that was not sent yet, newest first; for the to-do list. */
  lijst(acting: Inwoner): Promise<{ sleutel: string; gewijzigd: Date; verloopt: Date }[]>;
  /** Forgets what nobody came back for; gives how many. */
  sweep(): Promise<number>;
  personalData: PersonalData;
}

interface Deps {
  prisma: Pick<PrismaClient, 'concept'>;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
}

const DAGEN = 30;

/** What the number of who typed a draft is bound to. */
export const schrijverContext = ({ schrijver, sleutel }: { schrijver: string; sleutel: string }) =>
  `concept:wie:${schrijver}:${sleutel}`;

/** Keeps drafts in table `concept`, encrypted and bound to their row. */
export function createConcepten({ prisma, keyring, pseudonym, clock }: Deps): Concepten {
  type Row = Prisma.ConceptGetPayload<object>;
  const plaats = (acting: Inwoner, sleutel: string) => {
    const wie = handelendeVan(acting);
    const wiens = subjectVan(acting);
    return {
      schrijver: pseudonym(wie.soort, wie.waarde),
      betrokkene: pseudonym(wiens.soort, wiens.waarde),
      sleutel,
    };
  };
  const context = ({ schrijver, betrokkene, sleutel }: ReturnType<typeof plaats>) =>
    `concept:${schrijver}:${betrokkene}:${sleutel}`;
  const open = (row: Row): Concept | null => {
    const text = keyring.open(row.inhoud, context(row));
    if (text === null) return null;
    const { revisie, begonnen, gewijzigd, verloopt } = row;
    return { inhoud: JSON.parse(text) as Concept['inhoud'], revisie, begonnen, gewijzigd, verloopt };
  };
  const velden = (acting: Inwoner, waar: ReturnType<typeof plaats>, inhoud: Concept['inhoud']) => {
    const now = clock.now();
    return {
      inhoud: keyring.seal(JSON.stringify(inhoud), context(waar)),
      versie: typeof inhoud['versie'] === 'number' ? inhoud['versie'] : null,
      gewijzigd: now,
      verloopt: new Date(now.getTime() + DAGEN * 86_400_000),
      wie: keyring.seal(JSON.stringify(handelendeVan(acting)), schrijverContext(waar)),
      herinnerd: null,
    };
  };
  return {
    async lees(acting, sleutel) {
      const where = { ...plaats(acting, sleutel), verloopt: { gt: clock.now() } };
      const row = await prisma.concept.findFirst({ where });
      return row && open(row);
    },
    async bewaar(acting, sleutel, inhoud) {
      const waar = plaats(acting, sleutel);
      const fields = velden(acting, waar, inhoud);
      await prisma.concept.upsert({
        where: { schrijver_betrokkene_sleutel: waar },
        create: { ...waar, ...fields, begonnen: fields.gewijzigd },
        update: fields,
      });
    },
    async bewaarNa(acting, sleutel, inhoud, revisie) {
      const waar = plaats(acting, sleutel);
      const fields = velden(acting, waar, inhoud);
      const now = fields.gewijzigd;
      if (revisie !== null) {
        const where = { ...waar, revisie, verloopt: { gt: now } };
        const data = { ...fields, revisie: { increment: 1 } };
        const [gewijzigd] = await prisma.concept.updateManyAndReturn({ where, data });
        return gewijzigd ? open(gewijzigd) : null;
      }
      await prisma.concept.deleteMany({ where: { ...waar, verloopt: { lte: now } } });
      // Not from 1: a page that knows a draft that was thrown away must not take a new one for it.
      const nieuw = { ...waar, ...fields, begonnen: now, revisie: randomInt(1, 2 ** 30) };
      const [begonnen] = await prisma.concept.createManyAndReturn({ data: [nieuw], skipDuplicates: true });
      return begonnen ? open(begonnen) : null;
    },
    async verwijder(acting, sleutel, tx = prisma) {
      await tx.concept.deleteMany({ where: plaats(acting, sleutel) });
    },
    async lijst(acting) {
      const { schrijver, betrokkene } = plaats(acting, '');
      return prisma.concept.findMany({
        where: { schrijver, betrokkene, verloopt: { gt: clock.now() } },
        select: { sleutel: true, gewijzigd: true, verloopt: true },
        orderBy: { gewijzigd: 'desc' },
      });
    },
    async sweep() {
      return (await prisma.concept.deleteMany({ where: { verloopt: { lte: clock.now() } } })).count;
    },
    personalData: {
      name: 'concepten',
      async export({ soort, waarde }) {
        const rows = await prisma.concept.findMany({ where: { schrijver: pseudonym(soort, waarde) } });
        return rows.map((row) => ({
          formulier: row.sleutel,
          gewijzigd: row.gewijzigd.toISOString(),
          ingevuld: open(row)?.inhoud ?? null,
        }));
      },
      async erase({ soort, waarde }) {
        return (await prisma.concept.deleteMany({ where: { schrijver: pseudonym(soort, waarde) } })).count;
      },
    },
  };
}
