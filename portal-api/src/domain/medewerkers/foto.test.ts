import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { MedewerkersBegin } from '../../platform/config/medewerkers-file.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createFiles } from '../../platform/files/files.ts';
import { createBegin } from './begin.ts';
import { begin as seed, gidsVan } from './gids.testing.ts';

const map = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed');
const begin: MedewerkersBegin = seed.map(({ fotobestand, ...rest }) =>
  fotobestand ? { ...rest, fotobestand: path.resolve(map, fotobestand) } : rest,
);
const metFoto = begin.flatMap(({ identificatie, fotobestand }) => (fotobestand ? [identificatie] : []));

let test: Awaited<ReturnType<typeof testDatabase>>;
let folder: string;
beforeAll(async () => {
  test = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'loket-fotos-'));
});
afterAll(async () => {
  await test.drop();
  await rm(folder, { recursive: true });
});

it('a portal begins with photos, as small as those that people send, and with each of them once', async () => {
  const { prisma } = test.database;
  const gids = gidsVan(test);
  const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
  const files = createFiles({ ...gids, keyring, folder });
  const fotos = { files, pseudonym: (_soort: string, wie: string) => `p ${wie}` };
  const twee = [createBegin({ ...gids, begin, fotos }), createBegin({ ...gids, begin, fotos })];
  await Promise.all(twee.map((eerst) => eerst()));
  const mensen = await prisma.medewerker.findMany({ where: { foto: { not: null } } });
  expect(mensen.map(({ identificatie }) => identificatie).toSorted()).toEqual(metFoto.toSorted());
  expect(metFoto.length).toBeGreaterThan(10);
  for (const { identificatie, foto } of mensen) {
    const bestand = await files.get(foto ?? '');
    expect(bestand).toMatchObject({
      betrokkene: `p ${identificatie}`,
      doel: 'medewerkerfoto',
      mediatype: 'image/jpeg',
    });
    const meta = await sharp(await buffer((await files.read(foto ?? ''))!)).metadata();
    expect([meta.format, meta.width, meta.height]).toEqual(['jpeg', 512, 512]);
  }
  // those of the process that came second are gone
  const bytes = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(bytes.filter((een) => een.isFile())).toHaveLength(metFoto.length);
});

it('what is no photo is named, and nobody is put in half', async () => {
  const { prisma } = test.database;
  const gids = gidsVan(test);
  await prisma.medewerker.deleteMany();
  const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
  const fotos = { files: createFiles({ ...gids, keyring, folder }), pseudonym: () => 'p' };
  const fout = begin.map((een) => ({ ...een, fotobestand: path.resolve(map, 'teams.json') }));
  await expect(createBegin({ ...gids, begin: fout, fotos })()).rejects.toThrow('teams.json is not a photo');
  expect(await prisma.medewerker.count()).toBe(0);
});
