import type { Ontvangstbewijs } from '@loket/contract';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Files } from '../../platform/files/files.ts';
import { VERSTUURD, NOOIT } from './bijlagen.ts';
import { ANONIEM, type Bijlage, type Inzending } from './model.ts';
import { maakPdf } from './pdf.ts';
import { teksten, vul } from './teksten.ts';

interface Deps {
  prisma: PrismaClient;
  files: Pick<Files, 'store' | 'keep' | 'list'>;
}

/** Puts the receipt on paper among our files. One that was put there by an attempt that was cut off is taken. */
export async function bewaarBewijs(
  { id: object, nummer, bijlagen, namens }: Inzending,
  bewijs: Ontvangstbewijs,
  opnieuw: boolean,
  { prisma, files }: Deps,
): Promise<Bijlage> {
  const plaats = { betrokkene: ANONIEM, doel: VERSTUURD, object };
  const naam = `${vul(teksten.nl.bewijs.bestandsnaam, { nummer })}.pdf`;
  const mediatype = 'application/pdf';
  const [klaar] = opnieuw ? await files.list(plaats) : [];
  if (klaar) return { id: klaar.id, naam, mediatype, omvang: klaar.omvang, soort: null };
  const pdf = await maakPdf({ ...bewijs, namens, bestanden: bijlagen.map((bijlage) => bijlage.naam) }, 'nl');
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
