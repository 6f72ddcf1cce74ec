import { randomUUID } from 'node:crypto';
import type { inwonerOperations, BodyOf, Ontvangst } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Ref } from '../../registers/model.ts';
import { documentIn, openDocument } from '../zaken/dossier.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { soortId } from './gevraagd.ts';
import { NOOIT, nietHier, ontvankelijkeZaak, plaatsVan, VERSTUURD, type InzendDeps } from './inzending.ts';
import { EERDER_DOCUMENT, NIEUW_DOCUMENT, type EerderDocumentInhoud, type NieuwDocumentInhoud } from './zending.ts';

export interface VerstuurDeps extends InzendDeps {
  prisma: PrismaClient;
  outbox: Pick<Outbox, 'put' | 'deliverNow'>;
  /** How long the resident waits to see that it was delivered. */
  geduldMs: number;
}

type Opdracht = BodyOf<typeof inwonerOperations.verstuurDocumenten>;
type Item =
  | { id: string; soort: typeof NIEUW_DOCUMENT; naam: string; type: string; inhoud: NieuwDocumentInhoud }
  | { id: string; soort: typeof EERDER_DOCUMENT; naam: string; type: string; inhoud: EerderDocumentInhoud };

/** Sends documents: kept first, each with a receipt, then delivered. Gives the receipts of this time. */
export async function verstuurDocumenten(
  vraag: InwonerVraag,
  ref: Ref,
  opdracht: Opdracht,
  deps: VerstuurDeps,
): Promise<Ontvangst[]> {
  const { prisma, outbox, ontvangsten, geduldMs } = deps;
  const { soorten } = await ontvankelijkeZaak(vraag, ref, deps);
  const nieuw = await nieuweDocumenten(vraag, ref, opdracht, soorten, deps);
  const eerder = await Promise.all(opdracht.eerder.map((een) => eerderDocument(vraag, ref, een, soorten, deps)));
  const items: Item[] = [...nieuw, ...eerder];
  const betrokkene = subjectVan(vraag.acting);
  await prisma.$transaction(async (tx) => {
    for (const { id, soort, inhoud, naam, type } of items) {
      if (soort === NIEUW_DOCUMENT) {
        // Of two tabs that send the same file, one does.
        const { count } = await tx.bestand.updateMany({
          where: { id: inhoud.bestand, doel: plaatsVan(vraag, ref, deps.pseudonym).doel },
          data: { doel: VERSTUURD, verloopt: NOOIT },
        });
        if (count === 0) throw nietHier('al-verstuurd', 'Dit document is al verstuurd.', 'bestanden');
      }
      await ontvangsten.geef(tx, vraag.acting, ref, id, { naam, soort: type });
      await outbox.put(tx, { soort, betrokkene, acting: vraag.acting, inhoud, id });
    }
  });
  await Promise.all(items.map(({ id }) => outbox.deliverNow(id, geduldMs)));
  const ids = new Set(items.map(({ id }) => id));
  return (await ontvangsten.lijst(vraag.acting, ref)).filter(({ id }) => ids.has(id));
}

type Soorten = Awaited<ReturnType<typeof ontvankelijkeZaak>>['soorten'];

async function nieuweDocumenten(
  vraag: InwonerVraag,
  ref: Ref,
  { bestanden }: Opdracht,
  soorten: Soorten,
  { files, pseudonym }: VerstuurDeps,
): Promise<Item[]> {
  const klaar = await files.list(plaatsVan(vraag, ref, pseudonym));
  return [...new Set(bestanden)].map((id) => {
    const bestand = klaar.find((een) => een.id === id);
    const soort = soorten.find((een) => soortId(een) === bestand?.kenmerk['soort']);
    if (!bestand || !soort) throw nietHier('onbekend', 'Dit bestand staat niet meer klaar.', 'bestanden');
    const naam = String(bestand.kenmerk['naam']);
    const { mediatype, omvang } = bestand;
    const inhoud = { zaak: ref, bestand: id, naam, mediatype, omvang, soort: soort.naam, soortUrl: soort.url };
    return { id: randomUUID(), soort: NIEUW_DOCUMENT, naam, type: soort.naam, inhoud };
  });
}

/** A document of another case of hers: opened as when she downloads it, so with the same right. */
async function eerderDocument(
  vraag: InwonerVraag,
  ref: Ref,
  { zaak, document }: Opdracht['eerder'][number],
  soorten: Soorten,
  { registers, mijnZaken }: VerstuurDeps,
): Promise<Item> {
  if (document.bron !== ref.bron) throw new Refused({ code: 'niet-gevonden' });
  const kijker = mijnZaken.blik(vraag);
  const gevonden = documentIn(await openDocument(registers.zaken, vraag.grant, { zaak, document }, kijker));
  const { data } = await registers.zaken.losseDocumenten(vraag.grant, [gevonden.url]);
  const type = data[0]?.informatieobjecttype ?? null;
  if (type === null || !soorten.some(({ naam }) => naam === type)) {
    throw nietHier('verkeerde-soort', 'Dit document is van een soort die niet bij deze zaak hoort.', 'eerder');
  }
  const naam = gevonden.titel || (gevonden.bestandsnaam ?? type);
  const inhoud = { zaak: ref, url: gevonden.url, titel: naam };
  return { id: randomUUID(), soort: EERDER_DOCUMENT, naam, type, inhoud };
}
