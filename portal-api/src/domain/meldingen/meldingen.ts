import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Live } from '../../platform/live/live.ts';
import { PARTNER, type Melding, type Meldingsoort, type NieuweMelding } from './model.ts';
import { mailOp } from './tijd.ts';
import { wensVan, type Voorkeuren } from './voorkeuren.ts';

/** The transaction in which something happens of which employees are told. */
export type MeldingTransaction = Pick<
  Prisma.TransactionClient,
  'melding' | 'meldingVoorkeur' | '$executeRaw' | '$queryRaw'
>;

export interface Lijstvraag {
  soorten?: readonly Meldingsoort[];
  /** Only what was not read yet. */
  ongelezen?: boolean;
  vanaf: number;
  aantal: number;
}

/** What employees are told in the portal, each of them for herself. */
export interface Meldingen {
  /**
   * Tells employees of something, with what the caller writes or not at all; open pages show it at once. Who has not
   * read the same yet is not told again.
   */
  zet(tx: MeldingTransaction, nieuw: readonly NieuweMelding[]): Promise<void>;
  /**
   * Takes back what is of no use any more (a task that somebody else did), of everybody or of some; what was read
   * stays in the list.
   */
  vervalt(tx: MeldingTransaction, soort: Meldingsoort, pad: string, voor?: readonly string[]): Promise<void>;
  /** Hers, the newest first, and how many there are. */
  lijst(voor: string, vraag: Lijstvraag): Promise<{ meldingen: Melding[]; aantal: number }>;
  /** How many of hers wait to be read. */
  ongelezen(voor: string): Promise<number>;
  /** Marks one of hers as read; false when it is not hers. */
  gelezen(voor: string, id: string): Promise<boolean>;
  /** Marks all of hers as read, or all of some kinds, as far as they were made before a moment. */
  allesGelezen(voor: string, tot: Date, soorten?: readonly Meldingsoort[]): Promise<void>;
  voorkeuren: Voorkeuren;
  /** Removes what is too old; gives how many. */
  sweep(): Promise<number>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  pseudonym: Pseudonym;
  live: Pick<Live, 'publish'>;
  voorkeuren: Voorkeuren;
}

const DAG_MS = 86_400_000;
const GELEZEN_DAGEN = 90;
const BEWAAR_DAGEN = 400;

/** Makes what employees are told, on table `melding`. */
export function createMeldingen({ prisma, clock, pseudonym, live, voorkeuren }: Deps): Meldingen {
  const vertel = async (tx: Pick<MeldingTransaction, '$executeRaw'>, wie: readonly string[]) => {
    const news = [...new Set(wie)].map((een) => {
      const subject = een.startsWith(PARTNER)
        ? pseudonym('partner', een.slice(PARTNER.length))
        : pseudonym('medewerker', een);
      return { subject, topics: ['meldingen'] as const };
    });
    await live.publish(tx, news);
  };
  return {
    async zet(tx, nieuw) {
      if (nieuw.length === 0) return;
      const now = clock.now();
      const keuzes = await voorkeuren.keuzesVan(
        tx,
        nieuw.map(({ voor }) => voor),
      );
      const gemaakt = await tx.melding.createManyAndReturn({
        data: nieuw.map((een) => ({
          ...een,
          id: randomUUID(),
          gemaakt: now,
          mailOp: mailOp(wensVan(keuzes.get(een.voor), een.soort), now),
        })),
        skipDuplicates: true,
        select: { voor: true },
      });
      await vertel(
        tx,
        gemaakt.map(({ voor }) => voor),
      );
    },
    async vervalt(tx, soort, pad, voor) {
      const weg = await tx.$queryRaw<{ voor: string }[]>`
        delete from melding where soort = ${soort} and pad = ${pad} and gelezen is null
          and (${voor === undefined} or voor = any(${[...(voor ?? [])]}))
        returning voor`;
      await vertel(
        tx,
        weg.map((een) => een.voor),
      );
    },
    async lijst(voor, { soorten, ongelezen, vanaf, aantal }) {
      const where = { voor, ...(soorten && { soort: { in: [...soorten] } }), ...(ongelezen && { gelezen: null }) };
      const [rijen, totaal] = await Promise.all([
        prisma.melding.findMany({
          where,
          orderBy: [{ gemaakt: 'desc' }, { id: 'asc' }],
          skip: vanaf,
          take: aantal,
          select: {
            id: true,
            soort: true,
            onderwerp: true,
            toelichting: true,
            pad: true,
            gemaakt: true,
            gelezen: true,
          },
        }),
        prisma.melding.count({ where }),
      ]);
      return { meldingen: rijen.map((rij) => ({ ...rij, soort: rij.soort as Meldingsoort })), aantal: totaal };
    },
    ongelezen: (voor) => prisma.melding.count({ where: { voor, gelezen: null } }),
    gelezen: (voor, id) =>
      prisma.$transaction(async (tx) => {
        const { count } = await tx.melding.updateMany({
          where: { id, voor, gelezen: null },
          data: { gelezen: clock.now() },
        });
        // Her other tabs and devices count along.
        if (count > 0) await vertel(tx, [voor]);
        return count > 0 || (await tx.melding.count({ where: { id, voor } })) > 0;
      }),
    allesGelezen: (voor, tot, soorten) =>
      prisma.$transaction(async (tx) => {
        const { count } = await tx.melding.updateMany({
          where: { voor, gelezen: null, gemaakt: { lte: tot }, ...(soorten && { soort: { in: [...soorten] } }) },
          data: { gelezen: clock.now() },
        });
        if (count > 0) await vertel(tx, [voor]);
      }),
    voorkeuren,
    async sweep() {
      const dagenGeleden = (dagen: number) => new Date(clock.now().getTime() - dagen * DAG_MS);
      const oud = { lt: dagenGeleden(BEWAAR_DAGEN) };
      const weg = await Promise.all([
        prisma.melding.deleteMany({
          where: { OR: [{ gelezen: { lt: dagenGeleden(GELEZEN_DAGEN) } }, { gemaakt: oud }] },
        }),
        prisma.meldingMail.deleteMany({ where: { gemaakt: { lt: dagenGeleden(GELEZEN_DAGEN) } } }),
        prisma.meldingVoorkeur.deleteMany({ where: { gewijzigd: oud } }),
      ]);
      return weg.reduce((som, { count }) => som + count, 0);
    },
  };
}
