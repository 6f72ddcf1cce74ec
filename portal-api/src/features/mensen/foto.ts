import { MEESTE_FOTOBYTES } from '@loket/contract';
import type { Request } from 'express';
import type { Medewerker } from '../../access/policy.ts';
import type { Download } from '../../access/route.ts';
import { eenmaal, fotobestandVan, fotoVan } from '../../domain/medewerkers/foto.ts';
import { isInDienst } from '../../domain/medewerkers/rij.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { leesBytes } from '../../platform/http/lees-bytes.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { MensenDeps } from './module.ts';

/** Takes a photo: what it is says its content, and of what was sent nothing is kept but a small picture. */
export async function zetFoto(acting: Medewerker, request: Request, deps: MensenDeps): Promise<void> {
  const { files, scanner, pseudonym } = deps;
  const bytes = await leesBytes(request, MEESTE_FOTOBYTES);
  const foto = await fotoVan(bytes);
  if ('refused' in foto) {
    throw foto.refused === 'too-many-pixels'
      ? nietGoed('te-veel-pixels', 'Maak de foto kleiner: hoogstens 50 megapixel.')
      : nietGoed('geen-foto', 'Kies een foto in JPEG, PNG of WebP.');
  }
  const scan = scanner.open();
  await scan.write(bytes);
  const gezien = await scan.end();
  if (gezien === 'infected') throw nietGoed('virus', 'In dit bestand zit een virus.');
  if (gezien === 'unscanned' && !deps.acceptUnscanned)
    throw nietGoed('niet-gescand', 'Wij konden dit bestand niet op virussen controleren. Probeer het later opnieuw.');
  const stored = await files.store(eenmaal(foto.bytes));
  try {
    const eerder = await deps.prisma.$transaction(async (tx) => {
      const gescand = gezien === 'clean';
      const bestand = await files.keep(tx, stored, fotobestandVan(acting.identificatie, foto, { pseudonym, gescand }));
      const was = await deps.personeel.profielen.zetFoto(tx, schrijverVan(acting), bestand.id);
      if (!was) throw new Problem('niet-gevonden');
      return was.eerder;
    });
    if (eerder) await files.remove(eerder);
  } catch (error) {
    await files.discard(stored);
    throw error;
  }
}

/** Takes her photo away. */
export async function verwijderFoto(acting: Medewerker, deps: MensenDeps): Promise<void> {
  const was = await deps.prisma.$transaction((tx) => deps.personeel.profielen.zetFoto(tx, schrijverVan(acting), null));
  if (!was) throw new Problem('niet-gevonden');
  if (was.eerder) await deps.files.remove(was.eerder);
}

/** The photo of a colleague; of who has left none is shown. */
export async function downloadFoto(identificatie: string, now: Date, deps: MensenDeps): Promise<Download> {
  const mens = await deps.medewerkers.een(identificatie);
  const bestand = mens?.foto && isInDienst(mens, dagVan(now)) ? await deps.files.get(mens.foto) : null;
  const stream = bestand && (await deps.files.read(bestand.id));
  if (!bestand || !stream) throw new Problem('niet-gevonden');
  return { stream, headers: { 'Content-Type': bestand.mediatype, 'Content-Length': String(bestand.omvang) } };
}

const nietGoed = (code: string, reason: string) =>
  new Problem('invoer-onjuist', { invalidParams: [{ name: 'foto', code, reason }] });
