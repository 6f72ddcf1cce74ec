import { randomUUID } from 'node:crypto';
import type { TekstBestand } from '@loket/contract';
import { create } from 'content-disposition';
import type { Request } from 'express';
import type { Medewerker } from '../../access/policy.ts';
import type { Download } from '../../access/route.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Bestand } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import { ontvangBestand, type OntvangDeps } from '../documenten/upload.ts';
import { veiligMediatype } from '../zaken/bestanden.ts';
import { verkleinAfbeelding } from './afbeelding.ts';

export interface TekstbestandenDeps extends OntvangDeps {
  pseudonym: Pseudonym;
}

/** What files of texts are for, in table `bestand`. */
const DOEL = 'tekst';
/** Until a text is saved with it: then it stays. */
const BEWAAR_DAGEN = 30;
/** An image is read whole before it is made smaller. */
const MEESTE_AFBEELDING = 20 * 1024 * 1024;

interface Vraag {
  acting: Medewerker;
  request: Request;
  now: Date;
}

/** Takes an attachment of a text that is being written. */
export async function neemBijlage({ acting, request, now }: Vraag, deps: TekstbestandenDeps): Promise<TekstBestand> {
  const plaats = { betrokkene: deps.pseudonym('medewerker', acting.identificatie), doel: DOEL, object: randomUUID() };
  const bestand = await ontvangBestand(request, { ...plaats, kenmerk: {}, dagen: BEWAAR_DAGEN }, now, deps);
  return { ...kort(bestand), breedte: null, hoogte: null };
}

/** Takes an image of a text that is being written; what is kept is the smaller one. */
export async function neemAfbeelding({ acting, request, now }: Vraag, deps: TekstbestandenDeps): Promise<TekstBestand> {
  const { files, prisma, pseudonym } = deps;
  const { bytes, gescand } = await leesGescand(request, deps);
  const { bytes: klein, mediatype, breedte, hoogte } = await verkleinAfbeelding(bytes);
  const stored = await files.store(alleen(klein));
  try {
    const bestand = await files.keep(prisma, stored, {
      betrokkene: pseudonym('medewerker', acting.identificatie),
      doel: DOEL,
      object: null,
      mediatype,
      gescand,
      kenmerk: { naam: 'afbeelding.webp', breedte, hoogte },
      verloopt: new Date(now.getTime() + BEWAAR_DAGEN * 86_400_000),
    });
    return { ...kort(bestand), breedte, hoogte };
  } catch (error) {
    await files.discard(stored);
    throw error;
  }
}

/** A file of a text, to show in the page (an image) or to keep (an attachment). Null when it is not there. */
export async function geefTekstbestand(
  bestandId: string,
  { files }: Pick<TekstbestandenDeps, 'files'>,
): Promise<Download | null> {
  const bestand = await files.get(bestandId);
  const stream = bestand?.doel === DOEL ? await files.read(bestandId) : null;
  if (!bestand || !stream) return null;
  const isAfbeelding = bestand.mediatype === 'image/webp';
  return {
    stream,
    headers: {
      'Content-Type': isAfbeelding ? 'image/webp' : veiligMediatype(bestand.mediatype),
      'Content-Disposition': create(naamVan(bestand), { type: isAfbeelding ? 'inline' : 'attachment' }),
      'Content-Length': String(bestand.omvang),
      'X-Content-Type-Options': 'nosniff',
      // What is in it never changes, but who may see it does.
      'Cache-Control': 'private, max-age=300',
    },
  };
}

/** Which of these files are none of texts, or are not there any more. */
export async function onbekendeBestanden(
  ids: readonly string[],
  { files }: Pick<TekstbestandenDeps, 'files'>,
): Promise<string[]> {
  const gevonden = await Promise.all(ids.map((id) => files.get(id)));
  return ids.filter((_id, plek) => gevonden[plek]?.doel !== DOEL);
}

const naamVan = ({ kenmerk }: Bestand): string => String(kenmerk['naam'] ?? 'bestand');
const kort = (bestand: Bestand) => ({ bestandId: bestand.id, naam: naamVan(bestand), omvang: bestand.omvang });

async function* alleen(bytes: Buffer) {
  yield bytes;
}

/** All bytes of an image, looked at by the scanner on the way. */
async function leesGescand(request: Request, { scanner, acceptUnscanned }: TekstbestandenDeps) {
  if (Number(request.get('content-length') ?? 0) > MEESTE_AFBEELDING) throw new Problem('te-groot');
  const scan = scanner.open();
  const delen: Buffer[] = [];
  let omvang = 0;
  try {
    for await (const deel of request as AsyncIterable<Buffer>) {
      omvang += deel.length;
      if (omvang > MEESTE_AFBEELDING) throw new Problem('te-groot');
      delen.push(deel);
      await scan.write(deel);
    }
    const gezien = await scan.end();
    if (gezien === 'infected') throw geweigerd('virus', 'In dit bestand zit een virus.');
    if (gezien === 'unscanned' && !acceptUnscanned) {
      throw geweigerd('niet-gescand', 'Wij konden dit bestand niet op virussen controleren.');
    }
    return { bytes: Buffer.concat(delen), gescand: gezien === 'clean' };
  } catch (error) {
    scan.abort();
    throw error;
  }
}

function geweigerd(code: string, reason: string): Problem {
  return new Problem('invoer-onjuist', { invalidParams: [{ name: 'bestand', code, reason }] });
}
