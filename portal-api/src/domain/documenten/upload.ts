import { MEESTE_BYTES, type KlaarBestand } from '@loket/contract';
import type { Request } from 'express';
import { Problem } from '../../platform/http/problem.ts';
import type { Bestand, Files, FilesTransaction, Stored } from '../../platform/files/files.ts';
import type { Scanner } from '../../platform/scan/scanner.ts';
import type { Ref } from '../../registers/model.ts';
import { veiligeBestandsnaam } from '../zaken/bestanden.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { soortId } from './gevraagd.ts';
import { nietHier, ontvankelijkeZaak, plaatsVan, presentBestand, type InzendDeps } from './inzending.ts';
import { KOP, metEinde, soortVan } from './soort-bestand.ts';

export type UploadDeps = InzendDeps & OntvangDeps;

/** A file that nobody sends within this time is removed. */
const BEWAAR_DAGEN = 7;
const MEESTE_BESTANDEN = 20;

/**
 * Takes one file, as its bytes come in: never whole in memory, encrypted at once, and looked at by the scanner meanwhile.
 * What it is says its content, not its name. It lies ready until it is sent.
 */
export async function neemBestand(
  vraag: InwonerVraag & { request: Request },
  ref: Ref,
  soort: string,
  deps: UploadDeps,
): Promise<KlaarBestand> {
  const { request, now } = vraag;
  const { pseudonym } = deps;
  const plaats = plaatsVan(vraag, ref, pseudonym);
  const { soorten } = await ontvankelijkeZaak(vraag, ref, deps);
  if (!soorten.some((een) => soortId(een) === soort)) throw nietHier('onbekende-soort', 'Kies wat het is.', 'soort');
  return presentBestand(await ontvangBestand(request, { ...plaats, kenmerk: { soort } }, now, deps));
}

export interface OntvangDeps {
  files: Files;
  scanner: Scanner;
  acceptUnscanned: boolean;
  prisma: FilesTransaction;
}

/** Where a file will belong, and what is known of it besides its name. */
type Plaats = Pick<Bestand, 'betrokkene' | 'doel' | 'kenmerk'> & { object: string; dagen?: number };

/** Takes the bytes of a request, for whatever they are meant. */
export async function ontvangBestand(
  request: Request,
  { dagen = BEWAAR_DAGEN, kenmerk, ...plaats }: Plaats,
  now: Date,
  deps: OntvangDeps,
): Promise<Bestand> {
  const { files, scanner, prisma } = deps;
  if (Number(request.get('content-length') ?? 0) > MEESTE_BYTES) throw new Problem('te-groot');
  if ((await files.list(plaats)).length >= MEESTE_BESTANDEN)
    throw nietHier('te-veel', 'Verstuur eerst wat klaarstaat.', 'bestand');
  const kop: Buffer[] = [];
  let omvang = 0;
  const scan = scanner.open();
  async function* bytes() {
    let inKop = 0;
    for await (const deel of request as AsyncIterable<Buffer>) {
      omvang += deel.length;
      if (omvang > MEESTE_BYTES) throw new Problem('te-groot');
      if (inKop < KOP) kop.push(deel);
      inKop += deel.length;
      await scan.write(deel);
      yield deel;
    }
  }
  let stored: Stored | undefined;
  try {
    stored = await files.store(bytes());
    if (omvang === 0) throw nietHier('leeg', 'Dit bestand is leeg.', 'bestand');
    const mediatype = await soortVan(Buffer.concat(kop));
    if (mediatype === null) throw nietHier('verkeerde-soort', 'Dit soort bestand kunnen wij niet aannemen.', 'bestand');
    const gezien = await scan.end();
    if (gezien === 'infected') throw nietHier('virus', 'In dit bestand zit een virus.', 'bestand');
    if (gezien === 'unscanned' && !deps.acceptUnscanned) {
      throw nietHier('niet-gescand', 'Wij konden dit bestand niet op virussen controleren.', 'bestand');
    }
    const naam = metEinde(veiligeBestandsnaam(naamIn(request), 'document', mediatype), mediatype);
    return await files.keep(prisma, stored, {
      ...plaats,
      mediatype,
      gescand: gezien === 'clean',
      kenmerk: { ...kenmerk, naam },
      verloopt: new Date(now.getTime() + dagen * 86_400_000),
    });
  } catch (error) {
    scan.abort();
    if (stored) await files.discard(stored);
    throw error;
  }
}

/** In a header and not in the address: names of files say much, and addresses are noted in many places. */
function naamIn(request: Request): string {
  try {
    return decodeURIComponent(request.get('x-bestandsnaam') ?? '');
  } catch {
    return '';
  }
}
