import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { inwonerOperations, MEESTE_BYTES } from '@loket/contract';
import type { Request } from 'express';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Bestand, Files, Stored } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { ScanOutcome } from '../../platform/scan/scanner.ts';
import type { InzendRegister } from '../../registers/inzend-model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, NU, settings, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, eenRol, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { neemBestand } from './upload.ts';

const REF = { bron: 'openzaak', id: uuid(1) };
const SOORT = uuid(70);
const MB = 1024 * 1024;

let opgeslagen: number;
let weggegooid: number;
let klaar: Bestand[];
let gescand: ScanOutcome;
beforeEach(() => {
  opgeslagen = 0;
  weggegooid = 0;
  klaar = [];
  gescand = 'clean';
});

/** Files that remember how much they took, and throw it away when the source fails: as the folder does. */
const files = {
  list: async () => klaar,
  store: async (source: AsyncIterable<Uint8Array>): Promise<Stored> => {
    let omvang = 0;
    try {
      for await (const deel of source) omvang += deel.length;
    } finally {
      opgeslagen = omvang;
    }
    return { id: randomUUID(), omvang, key: Buffer.alloc(32) };
  },
  discard: async () => void (weggegooid += 1),
  keep: async (_tx: unknown, { id, omvang }: Stored, bestand: object) =>
    ({ id, omvang, ...bestand, aangemaakt: NU }) as unknown as Bestand,
} as unknown as Files;

function neem(
  bron: AsyncIterable<Uint8Array>,
  anders: { lengte?: number; einddatum?: string; soort?: string; van?: string; acceptUnscanned?: boolean } = {},
) {
  const { lengte, einddatum = null, soort = SOORT, van, acceptUnscanned = false } = anders;
  const zaak = eenZaak({ ref: REF, einddatum, rollen: [eenRol(van ? { bsn: van } : {})] });
  const inzendingen: Partial<InzendRegister> = {
    zaak: async () => ({ data: { zaak, zaaktype: eenZaaktype() }, incomplete: [], asOf: NU }),
    soorten: async () => [
      { url: `https://zgw.example/informatieobjecttypen/${SOORT}`, naam: 'Inkomensbewijs', verplichtBij: null },
    ],
  };
  const registers = { ...nepRegisters({}), inzendingen: inzendingen as InzendRegister };
  const headers: Record<string, string> = {
    'x-bestandsnaam': 'bewijs.pdf',
    ...(lengte !== undefined && { 'content-length': String(lengte) }),
  };
  const request = Object.assign(Readable.from(bron), { get: (name: string) => headers[name] }) as unknown as Request;
  return neemBestand({ ...vraagVan(inwoner()), request }, REF, soort, {
    registers,
    mijnZaken: createMijnZaken({ registers, settings }),
    settings,
    files,
    ontvangsten: {} as never,
    pseudonym: createPseudonym(randomBytes(32)),
    prisma: {} as never,
    scanner: { open: () => ({ write: async () => undefined, end: async () => gescand, abort: () => undefined }) },
    acceptUnscanned,
  });
}

const code = async (genomen: Promise<unknown>): Promise<string> => {
  const error = await genomen.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) return String((error as { code?: string } | null)?.code ?? error);
  return error.extras.invalidParams?.[0]?.code ?? error.code;
};
async function* pdf(bytes: number) {
  const kop = Buffer.from('%PDF-1.7\n');
  yield kop;
  for (let over = bytes - kop.length; over > 0; over -= MB) yield Buffer.alloc(Math.min(MB, over), 32);
}

describe('a file', () => {
  it('of 50 MB is taken, to the last byte', async () => {
    const genomen = await neem(pdf(MEESTE_BYTES), { lengte: MEESTE_BYTES });
    expect(genomen).toMatchObject({ naam: 'bewijs.pdf', soort: SOORT, omvang: 50 * MB });
    expect(inwonerOperations.uploadBestand.response!.parse(genomen)).toEqual(genomen);
  });

  it('of 51 MB is refused before a byte of it is read', async () => {
    expect(await code(neem(pdf(51 * MB), { lengte: 51 * MB }))).toBe('te-groot');
    expect(opgeslagen).toBe(0);
  });

  it('of 51 MB that does not say so is broken off at 50, and nothing of it stays', async () => {
    expect(await code(neem(pdf(51 * MB)))).toBe('te-groot');
    expect(opgeslagen).toBeLessThanOrEqual(MEESTE_BYTES);
  });

  it.each([
    ['empty', Buffer.alloc(0), 'leeg'],
    ['a program with the name of a document', Buffer.from('MZ\x90\x00 a program'), 'verkeerde-soort'],
  ])('that is %s is refused and thrown away', async (_, bytes, reden) => {
    expect(await code(neem(Readable.from([bytes])))).toBe(reden);
    expect(weggegooid).toBe(1);
  });

  it('with a virus is refused; one that was not looked at only where nobody accepts that', async () => {
    gescand = 'infected';
    expect(await code(neem(pdf(100)))).toBe('virus');
    gescand = 'unscanned';
    expect(await code(neem(pdf(100)))).toBe('niet-gescand');
    expect(weggegooid).toBe(2);
    expect(await neem(pdf(100), { acceptUnscanned: true })).toMatchObject({ naam: 'bewijs.pdf' });
  });
});

describe('a case', () => {
  it('that is closed takes nothing, and says so', async () => {
    expect(await code(neem(pdf(100), { einddatum: '2026-11-20' }))).toBe('zaak-gesloten');
    expect(opgeslagen).toBe(0);
  });

  it('of somebody else is as if it were not there', async () => {
    expect(await code(neem(pdf(100), { van: ANDER_BSN, einddatum: '2026-11-20' }))).toBe('niet-gevonden');
    expect(opgeslagen).toBe(0);
  });

  it('takes only kinds that belong to it, and twenty at a time', async () => {
    expect(await code(neem(pdf(100), { soort: uuid(71) }))).toBe('onbekende-soort');
    klaar = Array.from({ length: 20 }, () => ({}) as Bestand);
    expect(await code(neem(pdf(100)))).toBe('te-veel');
  });
});
