import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Request } from 'express';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { createFiles } from '../../platform/files/files.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { downloadFoto, verwijderFoto, zetFoto } from './foto.ts';
import { getMens } from './get-mens.ts';
import { getOrganisatie, getTeam, listMensen, listWijken } from './list-mensen.ts';
import type { MensenDeps } from './module.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let deps: MensenDeps;
let scan: 'clean' | 'infected' | 'unscanned' = 'clean';
let vertrek: ReturnType<typeof gidsVan>['vertrek'];
beforeAll(async () => {
  test = await testDatabase();
  const gids = gidsVan(test);
  ({ vertrek } = gids);
  await gids.medewerkers.actief();
  const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
  const folder = mkdtempSync(path.join(tmpdir(), 'foto-'));
  const scanner = { open: () => ({ write: async () => undefined, end: async () => scan, abort: () => undefined }) };
  deps = {
    ...gids,
    personeel: gids,
    wijkNaarTeam: { Hofkamp: 'oost', Nergensland: 'maan' },
    files: createFiles({ ...gids, keyring, folder }),
    scanner: scanner as unknown as MensenDeps['scanner'],
    acceptUnscanned: false,
    pseudonym: createPseudonym(randomBytes(32)),
  };
});
afterAll(() => test.drop());

const nico = { ...medewerker('coachf'), identificatie: 'MDW00014' };
const stuur = (bytes: Buffer) => Object.assign(Readable.from([bytes]), { get: () => undefined }) as unknown as Request;
const foto = (kleur: string) =>
  sharp({ create: { width: 60, height: 90, channels: 3, background: kleur } })
    .png()
    .toBuffer();

it('a photo takes the place of the one before, and what is wrong with one is said by its code', async () => {
  const code = (bytes: Buffer) =>
    zetFoto(nico, stuur(bytes), deps).then(
      () => null,
      (error: { extras?: { invalidParams?: { code: string }[] } }) => error.extras?.invalidParams?.[0]?.code,
    );
  expect(await code(await foto('#c33'))).toBeNull();
  const eerste = (await deps.medewerkers.een('MDW00014'))!.foto!;
  expect(await code(await foto('#3c3'))).toBeNull();
  expect(await deps.files.get(eerste)).toBeNull();
  expect(await code(Buffer.from('<svg/>'))).toBe('geen-foto');
  scan = 'infected';
  expect(await code(await foto('#33c'))).toBe('virus');
  scan = 'unscanned';
  expect(await code(await foto('#33c'))).toBe('niet-gescand');
  scan = 'clean';
  const { stream } = await downloadFoto('MDW00014', NU, deps);
  const delen: Buffer[] = [];
  for await (const deel of stream as AsyncIterable<Buffer>) delen.push(deel);
  expect(await sharp(Buffer.concat(delen)).metadata()).toMatchObject({ format: 'jpeg', width: 512, height: 512 });
  await expect(downloadFoto('MDW00011', NU, deps)).rejects.toMatchObject({ code: 'niet-gevonden' });
});

it('of who has left the photo is not shown any more, and her page says so', async () => {
  await zetFoto({ ...nico, identificatie: 'MDW00020' }, stuur(await foto('#999')), deps);
  await vertrek.zet('MDW00020', '2026-11-23', { identificatie: 'MDW00035', naam: 'Inge Lammers' });
  await expect(downloadFoto('MDW00020', NU, deps)).rejects.toMatchObject({ code: 'niet-gevonden' });
  const mens = await getMens({ identificatie: 'MDW00020', zelf: 'MDW00014', now: NU }, deps);
  expect(mens).toMatchObject({ foto: null, aanwezig: 'uit-dienst', naam: 'Tariq Benali', ikzelf: false });
  await verwijderFoto(nico, deps);
  expect((await deps.medewerkers.een('MDW00014'))!.foto).toBeNull();
});

it('for a neighbourhood its team comes from the configuration, those who know it first, and no team is said as well', async () => {
  const { wijken } = await listWijken(NU, deps);
  const hofkamp = wijken.find(({ wijk }) => wijk === 'Hofkamp')!;
  expect(hofkamp.team?.id).toBe('oost');
  expect(hofkamp.mensen.map(({ kentDeWijk, vanHetTeam }) => [vanHetTeam, kentDeWijk])).toEqual([
    [true, true],
    [true, true],
    [true, false],
    [true, false],
    [true, false],
    // of another team, with its name beside hers
    [false, true],
  ]);
  expect(hofkamp.mensen.at(-1)).toMatchObject({
    naam: 'Yvonne Tijhuis',
    teams: [{ naam: 'Team Inkomen & Inburgering' }],
  });
  expect(wijken.find(({ wijk }) => wijk === 'Nergensland')).toMatchObject({ team: null, mensen: [] });
});

it('a team shows its manager first, and its parts; who answers to somebody who left stands at the top', async () => {
  const noord = await getTeam('noord', NU, deps);
  expect(noord).toMatchObject({
    manager: { naam: 'Jeroen Blokhuis' },
    leden: [{ naam: 'Jeroen Blokhuis' }, {}, {}, {}, {}],
    dagen: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
  });
  for (const { aanwezig, opDagen } of noord.leden) expect([opDagen[0], opDagen.length]).toEqual([aanwezig, 5]);
  expect((await getTeam('zv', NU, deps)).delen).toEqual([{ id: 'spoed', naam: 'Spoedteam' }]);
  await expect(getTeam('maan', NU, deps)).rejects.toMatchObject({ code: 'niet-gevonden' });
  await vertrek.zet('MDW00010', '2026-11-23', { identificatie: 'MDW00035', naam: 'Inge Lammers' });
  const { mensen, teams } = await getOrganisatie(deps);
  // who left manages nothing any more
  expect(teams.find(({ id }) => id === 'noord')?.manager).toBeNull();
  expect((await getTeam('noord', NU, deps)).manager).toBeNull();
  expect(mensen.find(({ identificatie }) => identificatie === 'MDW00006')?.boven).toBeNull();
});

it('says of who is absent until when and who takes over, and of who is going to be that she is', async () => {
  const lid = async (team: string, wie: string) =>
    (await getTeam(team, NU, deps)).leden.find(({ identificatie }) => identificatie === wie);
  expect(await lid('zuid', 'MDW00016')).toMatchObject({
    aanwezig: 'afwezig',
    weg: { tot: '2026-12-04', vervanger: { identificatie: 'MDW00019', naam: 'Saskia ten Thije' } },
  });
  expect((await lid('west', 'MDW00018'))?.weg?.tot).toBeNull();
  expect(await lid('oost', 'MDW00013')).toMatchObject({ weg: null });
  const mira = await getMens({ identificatie: 'MDW00013', zelf: 'MDW00014', now: NU }, deps);
  expect(mira).toMatchObject({ straksAfwezig: true, afwezig: { van: '2026-12-02', tot: '2026-12-09' } });
  const pieter = await getMens({ identificatie: 'MDW00016', zelf: 'MDW00014', now: NU }, deps);
  expect(pieter.straksAfwezig).toBe(false);
  // who takes over is somebody who is there to do it
  await vertrek.zet('MDW00019', '2026-11-23', { identificatie: 'MDW00035', naam: 'Inge Lammers' });
  expect((await lid('zuid', 'MDW00016'))?.weg?.vervanger).toBeNull();
});

it('gives a page at a time, with what there is to choose from among everybody', async () => {
  const alles = await listMensen({ pagina: 1 }, NU, deps);
  expect([alles.totaal, alles.mensen.length]).toEqual([35, 35]);
  const tweede = await listMensen({ pagina: 2, zoek: 'coach' }, NU, deps);
  expect(tweede.mensen).toEqual([]);
  expect(tweede.totaal).toBeGreaterThan(5);
  expect(tweede.keuzes.talen).toContain('ar');
});
