import type { EigenWerk } from '../../access/eigen-werk.ts';
import type { DataSubject, Grant } from '../../access/grant.ts';
import { documentZichtbaar } from '../../access/policies/document-zichtbaar.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Plaats } from '../../registers/melding-model.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { noteerZaak } from '../zaken/betrokkenen.ts';
import { gevolgVanBesluit } from './besluit-gevolg.ts';
import { gevolgVanContact } from './contact-gevolg.ts';
import { geenGevolg, type Gevolg, type IndexWijziging, type Melding } from './model.ts';
import { gevolgVanObject } from './object-gevolg.ts';
import { ontvangersVan } from './ontvangers.ts';
import { gevolgVanZaak, kernVan, voorIeder, type ZaakNieuws } from './zaak-gevolg.ts';

export interface VerwerkDeps {
  prisma: PrismaClient;
  registers: Pick<Registers, 'meldingen' | 'zaken' | 'objecten'>;
  settings: AccessSettings;
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  index: Pick<AandachtIndex, 'noteer' | 'vergeet' | 'verouder'>;
  live: Pick<Live, 'publish'>;
  queue: Pick<Queue, 'add'>;
  pseudonym: Pseudonym;
  eigenWerk: EigenWerk;
  clock: Clock;
}

/** Name of the task in the queue. */
export const VERWERK = 'verwerk-notificatie';

/** Has a document looked at as if its notification had come, where that was lost. */
export async function meldDocument(
  { url }: { url: string },
  { queue, prisma, clock }: Pick<VerwerkDeps, 'queue' | 'prisma' | 'clock'>,
): Promise<void> {
  const melding = {
    kanaal: 'documenten',
    hoofdObject: url,
    resource: 'enkelvoudiginformatieobject',
    resourceUrl: url,
    actie: 'create',
    aanmaakdatum: clock.now().toISOString(),
  } satisfies Melding;
  await queue.add(prisma, VERWERK, melding, { key: `${VERWERK} ${url}`, priority: 5 });
}

/**
 * Works out what a notification means and tells it: fetches what it points at, decides what changed for whom, and writes
 * that down once. Doing it again, later or out of order changes nothing: what is true comes from the register, and each
 * event has one key. Throws when a register does not answer, so that the queue tries again.
 */
export async function verwerkMelding(melding: Melding, signal: AbortSignal, deps: VerwerkDeps): Promise<void> {
  const plaats = plaatsVan(melding, deps);
  // Foreign hosts are never asked for anything (SSRF); what was removed leaves nothing to tell.
  if (!plaats) return;
  if (WERK.includes(plaats.collectie)) {
    // Whose work it is, only a look tells: pages of employees that are open look at their own.
    await deps.live.publish(deps.prisma, [{ subject: deps.pseudonym('doelgroep', 'medewerker'), topics: ['werk'] }]);
  }
  const gevolg = await deps.eigenWerk(VERWERK, signal, (grant) => gevolgVan(melding, plaats, grant, deps));
  await schrijf(gevolg, melding, deps);
}

/** Collections in which work for employees comes and goes. */
const WERK = ['klantcontacten', 'rollen', 'objects'];

/** What was named, and what it belongs to; both must be ours. */
function plaatsVan({ resourceUrl, hoofdObject, actie }: Melding, { registers }: VerwerkDeps): Plaats | null {
  const resource = registers.meldingen.plaats(resourceUrl);
  const hoofd = registers.meldingen.plaats(hoofdObject);
  return actie === 'destroy' ? hoofd : (resource ?? hoofd);
}

async function gevolgVan(melding: Melding, plaats: Plaats, grant: Grant, deps: VerwerkDeps): Promise<Gevolg> {
  const { collectie } = plaats;
  switch (collectie) {
    case 'statussen':
      return zaakGevolg(melding, { soort: 'status', status: plaats.id }, grant, deps);
    case 'resultaten':
      return zaakGevolg(melding, { soort: 'resultaat' }, grant, deps);
    case 'zaken':
    case 'rollen':
      return zaakGevolg(melding, { soort: 'zaak' }, grant, deps);
    case 'zaakinformatieobjecten': {
      const koppeling = await deps.registers.meldingen.koppeling(grant, plaats);
      return koppeling ? documentGevolg(koppeling.zaak, koppeling.document, grant, deps) : geenGevolg;
    }
    case 'enkelvoudiginformatieobjecten': {
      const zaken = await deps.registers.meldingen.zakenVanDocument(grant, plaats);
      return samen(await Promise.all(zaken.map((zaak) => documentGevolg(zaak, plaats, grant, deps))));
    }
    case 'besluiten':
      return gevolgVanBesluit(plaats, grant, deps);
    case 'klantcontacten':
      return gevolgVanContact(plaats.id, grant, deps);
    case 'objects':
      return gevolgVanObject(plaats.id, grant, deps);
    default:
      return geenGevolg;
  }
}

async function zaakGevolg(melding: Melding, nieuws: ZaakNieuws, grant: Grant, deps: VerwerkDeps): Promise<Gevolg> {
  const { meldingen } = deps.registers;
  const ref = meldingen.plaats(melding.hoofdObject);
  if (ref?.collectie !== 'zaken') return geenGevolg;
  const gelezen = await meldingen.zaak(grant, ref);
  if (!gelezen) return geenGevolg;
  noteerZaak(grant, gelezen.zaak, 'zaak');
  return gevolgVanZaak(gelezen, nieuws, deps.settings);
}

/** A document that may be seen and did not come from the resident herself. */
async function documentGevolg(zaak: Ref, document: Ref, grant: Grant, deps: VerwerkDeps): Promise<Gevolg> {
  const gelezen = await deps.registers.zaken.documentVan(grant, zaak, document);
  if (!gelezen) return geenGevolg;
  const { data } = gelezen;
  noteerZaak(grant, data.zaak, 'zaak');
  const ontvangers = ontvangersVan(data, deps.settings);
  const zichtbaar = data.document !== null && documentZichtbaar(data.document, deps.settings).allow;
  const vanBuiten = data.document?.ontvangstdatum !== null;
  const nieuws = {
    ...kernVan(data),
    wat: `document ${zaak.bron}/${zaak.id} ${document.id}`,
    soort: 'document' as const,
    object: document.id,
    moment: deps.clock.now(),
  };
  return {
    ...geenGevolg,
    gebeurtenissen: zichtbaar && !vanBuiten ? voorIeder(ontvangers, [nieuws]) : [],
    raakt: ontvangers.map((wie) => ({ wie, topics: ['zaken', 'documenten', 'overzicht'] })),
    index: ontvangers.map((wie) => ({ doe: 'verouder', wie, soort: 'document' })),
  };
}

function samen(gevolgen: readonly Gevolg[]): Gevolg {
  return {
    gebeurtenissen: gevolgen.flatMap(({ gebeurtenissen }) => gebeurtenissen),
    raakt: gevolgen.flatMap(({ raakt }) => raakt),
    index: gevolgen.flatMap(({ index }) => index),
    opnieuw: gevolgen.find(({ opnieuw }) => opnieuw !== null)?.opnieuw ?? null,
  };
}

/** Everything of one notification or nothing; open pages hear of it when it is committed. */
async function schrijf({ gebeurtenissen, raakt, index, opnieuw }: Gevolg, melding: Melding, deps: VerwerkDeps) {
  const now = deps.clock.now();
  const { prisma, pseudonym } = deps;
  const wie = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  if (gebeurtenissen.length + raakt.length + index.length === 0 && opnieuw === null) return;
  // A register that gives no moment: when we heard of it.
  const nieuw = gebeurtenissen.map((een) => (een.moment.getTime() === 0 ? { ...een, moment: now } : een));
  await prisma.$transaction(async (tx) => {
    const echtNieuw = await deps.gebeurtenissen.noteer(tx, nieuw, now);
    for (const een of index) await wijzigIndex(tx, een, deps);
    const horen = new Set(echtNieuw.map(({ betrokkene }) => wie(betrokkene)));
    const news = raakt.map((een) => {
      const subject = wie(een.wie);
      return { subject, topics: horen.has(subject) ? [...een.topics, 'meldingen' as const] : een.topics };
    });
    await deps.live.publish(tx, news);
    if (opnieuw !== null) {
      const runAt = new Date(`${opnieuw}T06:00:00Z`);
      const later = { key: `${VERWERK} ${melding.resourceUrl} ${opnieuw}`, runAt };
      await deps.queue.add(tx, VERWERK, { ...melding, aanmaakdatum: runAt.toISOString() }, later);
    }
  });
}

async function wijzigIndex(
  tx: Parameters<AandachtIndex['noteer']>[0],
  een: IndexWijziging,
  { index }: VerwerkDeps,
): Promise<void> {
  if (een.doe === 'noteer') await index.noteer(tx, een.wie, een.soort, een.item);
  else if (een.doe === 'vergeet') await index.vergeet(tx, een.wie, een.soort, een.object);
  else await index.verouder(tx, een.wie, een.soort);
}
