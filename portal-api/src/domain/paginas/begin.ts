import { PaginaInhoud } from '@loket/contract';
import type { PaginasBegin } from '../../platform/config/nieuws-file.ts';
import { linksIn } from '../tekst/lopen.ts';
import { leesOpmaak } from '../tekst/opmaak-lezen.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import type { PaginaDeps } from './model.ts';
import { versieRij, zoekdocument } from './redactie.ts';

/** Puts in the pages that a portal for tries begins with, while there are none at all. */
export async function begin(paginas: PaginasBegin, { prisma, search, clock }: PaginaDeps): Promise<void> {
  if (paginas.length === 0 || (await prisma.pagina.count()) > 0) return;
  const now = clock.now();
  const alle = paginas.map((een, plek) => ({
    een,
    plek,
    inhoud: inhoudVan(een, dagVan(now)),
    moment: new Date(now.getTime() - een.dagenGeleden * 86_400_000),
  }));
  // another process may do the same now: what is there stays
  await prisma.$transaction(async (tx) => {
    await tx.pagina.createMany({
      data: alle.map(({ een, plek, inhoud }) => ({
        id: een.id,
        ouder: een.ouder,
        volgorde: plek + 1,
        gepubliceerd: inhoud.sjabloon ? null : 1,
        titel: inhoud.titel,
        doelgroep: inhoud.doelgroep,
        eigenaar: inhoud.eigenaar,
        herzienOp: inhoud.herzienOp,
        sjabloon: inhoud.sjabloon,
      })),
      skipDuplicates: true,
    });
    await tx.paginaVersie.createMany({
      data: alle.map(({ een, inhoud, moment }) => ({ paginaId: een.id, ...versieRij(1, inhoud, een.door, moment) })),
      skipDuplicates: true,
    });
    const leesbaar = alle.filter(({ inhoud }) => !inhoud.sjabloon);
    await tx.paginaLink.createMany({
      data: leesbaar.flatMap(({ een, inhoud }) =>
        linksIn(inhoud.tekst).map((adres) => ({ paginaId: een.id, adres, stand: 'onbekend' })),
      ),
      skipDuplicates: true,
    });
    await search.put(
      tx,
      leesbaar.map(({ een, inhoud, moment }) => zoekdocument(een.id, inhoud, moment)),
    );
  });
}

const inhoudVan = (een: PaginasBegin[number], vandaag: string): PaginaInhoud =>
  PaginaInhoud.parse({
    ...een,
    tekst: leesOpmaak(een.tekst),
    bijlagen: [],
    herzienOp: een.herzienOverDagen === null ? null : plusDagen(vandaag, een.herzienOverDagen),
  });
