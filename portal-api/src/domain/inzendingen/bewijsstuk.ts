import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Files } from '../../platform/files/files.ts';
import type { Bewijs } from './bewijs.ts';
import { VERSTUURD, NOOIT } from './bijlagen.ts';
import { ANONIEM, type Bijlage, type Inzending } from './model.ts';
import { maakPdf } from './pdf.ts';
import { teksten, vul } from './teksten.ts';

interface Deps {
  prisma: PrismaClient;
  files: Pick<Files, 'store' | 'keep' | 'list'>;
}

/** Puts the receipt on paper among our files. */
export function bewaarBewijs(
  { id, nummer, bijlagen, namens }: Inzending,
  bewijs: Bewijs,
  opnieuw: boolean,
  deps: Deps,
): Promise<Bijlage> {
  const naam = `${vul(teksten.nl.bewijs.bestandsnaam, { nummer })}.pdf`;
  const maak = () => maakPdf({ ...bewijs, namens, bestanden: bijlagen.map((bijlage) => bijlage.naam) }, 'nl');
  return bewaarPdf({ object: id, naam, maak }, opnieuw, deps);
}

/**
 * Keeps a PDF among our files until a register has it. One that was put there by an attempt that was cut off is taken.
 * `object`: of what it is the only one.
 */
export async function bewaarPdf(
  { object, naam, maak }: { object: string; naam: string; maak: () => Promise<Buffer> },
  opnieuw: boolean,
  { prisma, files }: Deps,
): Promise<Bijlage> {
  const plaats = { betrokkene: ANONIEM, doel: VERSTUURD, object };
  const mediatype = 'application/pdf';
  const [klaar] = opnieuw ? await files.list(plaats) : [];
  if (klaar) return { id: klaar.id, naam, mediatype, omvang: klaar.omvang, soort: null };
  const pdf = await maak();
  const stored = await files.store(
    (async function* () {
      yield pdf;
    })(),
  );
  const { id, omvang } = await files.keep(prisma, stored, {
    ...plaats,
    kenmerk: { naam },
    mediatype,
    gescand: true,
    verloopt: NOOIT,
  });
  return { id, naam, mediatype, omvang, soort: null };
}
