import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../clock.ts';
import type { Keyring } from '../crypto/keyring.ts';
import { readSealed, writeSealed } from './chunks.ts';

/** Bytes that lie in the folder, and that nobody refers to yet. */
export interface Stored {
  id: string;
  omvang: number;
  /** Of these bytes only. */
  key: Buffer;
}

/** What is known of bytes that are kept. */
export interface Bestand {
  id: string;
  /** Pseudonym of whose it is. */
  betrokkene: string;
  doel: string;
  object: string | null;
  kenmerk: Record<string, unknown>;
  mediatype: string;
  omvang: number;
  gescand: boolean;
  aangemaakt: Date;
  verloopt: Date | null;
}

export type NieuwBestand = Pick<
  Bestand,
  'betrokkene' | 'doel' | 'object' | 'kenmerk' | 'mediatype' | 'gescand' | 'verloopt'
>;

export type FilesTransaction = Pick<Prisma.TransactionClient, 'bestand'>;

/** Owns bytes that are not, or not yet, in a register. First the bytes, then the row; what has no row is swept. */
export interface Files {
  /** Writes bytes, encrypted and piece by piece. Throws what `source` throws, and then nothing stays behind. */
  store(source: AsyncIterable<Uint8Array>): Promise<Stored>;
  /** Makes them a file: in the caller's transaction. */
  keep(tx: FilesTransaction, stored: Stored, bestand: NieuwBestand): Promise<Bestand>;
  /** Removes bytes that were stored and are not wanted after all. */
  discard(stored: Stored): Promise<void>;
  list(wanted: Pick<Bestand, 'betrokkene' | 'doel'> & { object?: string }): Promise<Bestand[]>;
  /** Null when it is not there or has ended. */
  get(id: string): Promise<Bestand | null>;
  /** The bytes from `start` up to (not with) `end`, or all of them; null when they are not there. */
  read(id: string, range?: { start: number; end: number }): Promise<Readable | null>;
  /** Removes row and bytes. */
  remove(id: string): Promise<void>;
  /** Gives it an end, in the caller's transaction; the sweep removes it then. */
  end(tx: FilesTransaction, ids: readonly string[], verloopt: Date): Promise<void>;
  /** Takes its end away, in the caller's transaction: it stays as long as nobody removes it. */
  hold(tx: FilesTransaction, ids: readonly string[]): Promise<void>;
  /** Removes what has ended and bytes without a row; gives how many. */
  sweep(): Promise<number>;
}

interface FilesDeps {
  prisma: Pick<PrismaClient, 'bestand'>;
  keyring: Keyring;
  clock: Clock;
  /** Where the bytes lie; made at first use. */
  folder: string;
}

/** Bytes without a row may be about to get one. */
const ORPHAN_AFTER_MS = 3_600_000;

/** Makes the store of files on table `bestand` and a folder. */
export function createFiles({ prisma, keyring, clock, folder }: FilesDeps): Files {
  const placeOf = (id: string) => path.join(folder, id.slice(0, 2), id);
  const removeBytes = (id: string) => rm(placeOf(id), { force: true });

  type Row = Prisma.BestandGetPayload<object>;
  const toBestand = ({ sleutel: _sleutel, ...row }: Row): Bestand => {
    const kenmerk = keyring.open(row.kenmerk, `bestand:kenmerk:${row.id}`);
    return { ...row, kenmerk: kenmerk === null ? {} : (JSON.parse(kenmerk) as Bestand['kenmerk']) };
  };
  const current = () => ({ OR: [{ verloopt: null }, { verloopt: { gt: clock.now() } }] });

  return {
    async store(source) {
      const id = randomUUID();
      const key = randomBytes(32);
      const place = placeOf(id);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const file = await open(place, 'wx', 0o600);
      try {
        const omvang = await writeSealed(file, source, { key, id });
        await file.sync();
        return { id, omvang, key };
      } catch (error) {
        await removeBytes(id);
        throw error;
      } finally {
        await file.close();
      }
    },
    async keep(tx, { id, omvang, key }, { kenmerk, ...facts }) {
      const data = {
        id,
        omvang,
        ...facts,
        kenmerk: keyring.seal(JSON.stringify(kenmerk), `bestand:kenmerk:${id}`),
        sleutel: keyring.seal(key.toString('base64'), `bestand:sleutel:${id}`),
        aangemaakt: clock.now(),
      };
      return toBestand(await tx.bestand.create({ data }));
    },
    discard: ({ id }) => removeBytes(id),
    async list({ betrokkene, doel, object }) {
      const where = { betrokkene, doel, ...(object && { object }), ...current() };
      return (await prisma.bestand.findMany({ where, orderBy: { aangemaakt: 'asc' } })).map(toBestand);
    },
    async get(id) {
      const row = await prisma.bestand.findFirst({ where: { id, ...current() } });
      return row && toBestand(row);
    },
    async read(id, range) {
      const row = await prisma.bestand.findUnique({ where: { id } });
      const key = row && keyring.open(row.sleutel, `bestand:sleutel:${id}`);
      if (!row || !key) return null;
      const file = await open(placeOf(id), 'r').catch(() => null);
      if (!file) return null;
      const whole = { key: Buffer.from(key, 'base64'), id, size: row.omvang };
      const { start, end } = range ?? { start: 0, end: row.omvang };
      async function* bytes() {
        try {
          if (file) yield* readSealed(file, whole, { start, end: Math.min(end, whole.size) });
        } finally {
          await file?.close();
        }
      }
      return Readable.from(bytes(), { objectMode: false });
    },
    async remove(id) {
      await prisma.bestand.deleteMany({ where: { id } });
      await removeBytes(id);
    },
    async end(tx, ids, verloopt) {
      await tx.bestand.updateMany({ where: { id: { in: [...ids] } }, data: { verloopt } });
    },
    async hold(tx, ids) {
      await tx.bestand.updateMany({ where: { id: { in: [...ids] } }, data: { verloopt: null } });
    },
    async sweep() {
      const ended = await prisma.bestand.findMany({
        where: { verloopt: { lte: clock.now() } },
        select: { id: true },
        take: 1000,
      });
      for (const { id } of ended) {
        await prisma.bestand.deleteMany({ where: { id } });
        await removeBytes(id);
      }
      const orphans = await orphansIn(folder, async (ids) => {
        const known = await prisma.bestand.findMany({ where: { id: { in: ids } }, select: { id: true } });
        return new Set(known.map(({ id }) => id));
      });
      for (const id of orphans) await removeBytes(id);
      return ended.length + orphans.length;
    },
  };
}

/** Files that have lain in the folder for a while and have no row: a process was killed between the two. */
async function orphansIn(folder: string, known: (ids: string[]) => Promise<Set<string>>): Promise<string[]> {
  const orphans: string[] = [];
  for (const part of await readdir(folder).catch(() => [])) {
    const ids = await readdir(path.join(folder, part)).catch(() => []);
    if (ids.length === 0) continue;
    const rows = await known(ids);
    for (const id of ids.filter((one) => !rows.has(one))) {
      const facts = await stat(path.join(folder, part, id)).catch(() => null);
      if (facts && Date.now() - facts.mtimeMs > ORPHAN_AFTER_MS) orphans.push(id);
    }
  }
  return orphans;
}
