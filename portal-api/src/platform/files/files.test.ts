import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../clock.ts';
import { createKeyring } from '../crypto/keyring.ts';
import { CHUNK } from './chunks.ts';
import { createFiles, type Files } from './files.ts';

let db: Awaited<ReturnType<typeof testDatabase>>;
let folder: string;
let files: Files;
const clock = createClock();
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'loket-files-'));
  const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
  files = createFiles({ prisma: db.database.prisma, keyring, clock, folder });
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const facts = { betrokkene: 'p', doel: 'upload', object: null, mediatype: 'text/plain', gescand: true, verloopt: null };
const kept = async (bytes: Buffer, size = 7000) =>
  files.keep(db.database.prisma, await files.store(pieces(bytes, size)), { ...facts, kenmerk: { naam: 'Samira.txt' } });
const read = async (id: string, range?: { start: number; end: number }) => {
  const stream = await files.read(id, range);
  return stream && buffer(stream);
};
const pattern = (length: number) => Buffer.from(Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 251));
const placeOf = (id: string) => path.join(folder, id.slice(0, 2), id);

describe('a file', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('of %i bytes comes back as it was', async (length) => {
    const bytes = pattern(length);
    const { id, omvang } = await kept(bytes);
    expect(omvang).toBe(length);
    expect((await read(id))?.equals(bytes)).toBe(true);
  });

  it('can be read from anywhere to anywhere', async () => {
    const bytes = pattern(3 * CHUNK + 100);
    const { id } = await kept(bytes, 100_000);
    for (const [start, end] of [
      [0, 10],
      [CHUNK - 5, CHUNK + 5],
      [CHUNK, 2 * CHUNK],
      [3 * CHUNK, 3 * CHUNK + 100],
      [10, 3 * CHUNK + 99],
    ] as const) {
      expect((await read(id, { start, end }))?.equals(bytes.subarray(start, end))).toBe(true);
    }
  });

  it('is unreadable in the folder and in the table', async () => {
    const { id } = await kept(Buffer.from('Samira de Vries'.repeat(10)));
    expect((await readFile(placeOf(id))).toString('latin1')).not.toContain('Samira');
    const row = await db.database.prisma.bestand.findUniqueOrThrow({ where: { id } });
    expect(Buffer.from(row.kenmerk).toString('latin1')).not.toContain('Samira');
    expect((await files.get(id))?.kenmerk).toEqual({ naam: 'Samira.txt' });
  });

  it('that was changed or cut off in the folder is not given', async () => {
    const cut = await kept(pattern(2 * CHUNK));
    await truncate(placeOf(cut.id), CHUNK + 16);
    await expect(read(cut.id)).rejects.toThrow();
    const changed = await kept(pattern(100));
    const bytes = await readFile(placeOf(changed.id));
    bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3);
    await writeFile(placeOf(changed.id), bytes);
    await expect(read(changed.id)).rejects.toThrow();
  });
});

describe('what is not wanted', () => {
  it('leaves nothing behind when its source breaks off', async () => {
    const before = (await readdir(folder, { recursive: true })).length;
    async function* broken() {
      yield pattern(CHUNK);
      throw new Error('the reader left');
    }
    await expect(files.store(broken())).rejects.toThrow('the reader left');
    const leftovers = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(leftovers.filter((one) => one.isFile()).length).toBeLessThanOrEqual(before);
  });

  it('stays when its end was taken away', async () => {
    const saved = await kept(pattern(10));
    await files.end(db.database.prisma, [saved.id], clock.now());
    await files.hold(db.database.prisma, [saved.id]);
    expect(await files.get(saved.id)).toMatchObject({ verloopt: null });
  });

  it('is swept: what has ended, and bytes without a row after an hour', async () => {
    const ended = await kept(pattern(10));
    await files.end(db.database.prisma, [ended.id], clock.now());
    expect(await files.get(ended.id)).toBeNull();
    const orphan = await files.store(pieces(pattern(10), 10));
    const young = await files.store(pieces(pattern(10), 10));
    const old = new Date(Date.now() - 2 * 3_600_000);
    await utimes(placeOf(orphan.id), old, old);
    expect(await files.sweep()).toBe(2);
    expect(await read(ended.id)).toBeNull();
    await expect(readFile(placeOf(orphan.id))).rejects.toThrow();
    expect((await readFile(placeOf(young.id))).length).toBe(26);
  });
});

it('a large file is never whole in memory, going in or coming out', { timeout: 60_000 }, async () => {
  const MB = 1024 * 1024;
  // Garbage comes and goes as the machine is busy; what counts is what is still held on to.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    collect();
    return process.memoryUsage().arrayBuffers;
  };
  const part = Buffer.alloc(MB, 7);
  const before = held();
  let most = 0;
  const look = () => void (most = Math.max(most, held() - before));
  async function* large() {
    for (let at = 0; at < 200; at += 1) {
      if (at % 50 === 49) look();
      yield part;
    }
  }
  const { id } = await files.keep(db.database.prisma, await files.store(large()), { ...facts, kenmerk: {} });
  let size = 0;
  let pieces = 0;
  for await (const piece of (await files.read(id)) ?? []) {
    size += (piece as Buffer).length;
    if (++pieces % 800 === 0) look();
  }
  expect(size).toBe(200 * MB);
  expect(most).toBeLessThan(20 * MB);
});
