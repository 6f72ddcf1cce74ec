import type { Grant } from '../../access/grant.ts';
import { subjectVan } from '../../access/subject.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { Queue, QueueTransaction } from '../../platform/queue/queue.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import type { Genoemd } from '../aandacht/model.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';
import { faseVan } from '../zaken/fase.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';
import { gevraagdVan, soortId, uiterlijkVan } from './gevraagd.ts';
import type { Ontvangsten } from './ontvangsten.ts';

export interface DocumentAandachtDeps {
  registers: Pick<Registers, 'inzendingen'>;
  mijnZaken: Pick<MijnZaken, 'alle' | 'subjecten'>;
  settings: Pick<AccessSettings, 'documenten'>;
  ontvangsten: Pick<Ontvangsten, 'onderweg'>;
  index: Pick<AandachtIndex, 'genoemd' | 'verzoen' | 'meldt' | 'wie'>;
  queue: Pick<Queue, 'add'>;
  prisma: QueueTransaction;
}

/** What we do not have of a case that waits for the resident. */
export interface OntbrekendeStukken {
  zaak: ZichtbareZaak;
  /** Names of the kinds of documents that must be there; else `misschien` may be what is asked. */
  nodig: string[];
  misschien: string[];
  /** Last day; null when none is known. */
  uiterlijk: Kalenderdag | null;
}

/** Name of the task that looks which documents are there, behind a visit that did not wait for it. */
export const ZOEK_DOCUMENTEN = 'zoek-documenten';

const HOOGSTENS = 60;

/** Runs, and waits for the resident. */
const wachtOpInwoner = ({ zaak, zaaktype }: ZichtbareZaak): boolean => faseVan(zaak, zaaktype) === 'wacht_op_u';

/**
 * What is still to be sent to cases that wait for the resident. Which documents a case has takes calls that home does not
 * wait for: the index is asked, and filled from the queue when it is not fresh (`meerVolgt`). Without such cases nothing
 * is asked at all.
 */
export async function ontbrekendeStukken(
  vraag: InwonerVraag,
  deps: DocumentAandachtDeps,
): Promise<{ stukken: OntbrekendeStukken[]; meerVolgt: boolean }> {
  const { registers, mijnZaken, index, queue, prisma } = deps;
  const { data, incomplete } = await mijnZaken.alle(vraag);
  const wachtend = data.zaken.filter(wachtOpInwoner).slice(0, HOOGSTENS);
  if (wachtend.length === 0) return { stukken: [], meerVolgt: false };
  const subjecten = await mijnZaken.subjecten(vraag);
  const genoemd = await index.genoemd(subjecten, 'document', vraag.now);
  if (genoemd) return { stukken: await present(vraag, genoemd, wachtend, deps), meerVolgt: false };
  const zaken = wachtend.map(({ zaak }) => ({ ref: zaak.ref, zaaktypeUrl: zaak.zaaktypeUrl }));
  // Half a picture is not kept: what this reader cannot see now may be the other half.
  const heel = incomplete.length === 0 && data.sterkerInloggen === null && !vraag.acting.namens;
  if (heel && index.meldt('document')) {
    const payload = {
      betrokkenen: subjecten.map(index.wie).join(' '),
      zaken: zaken.map(({ ref, zaaktypeUrl }) => `${ref.bron}/${ref.id}/${zaaktypeUrl}`).join(' '),
    };
    await queue.add(prisma, ZOEK_DOCUMENTEN, payload, { key: `${ZOEK_DOCUMENTEN} ${payload.betrokkenen}` });
    return { stukken: [], meerVolgt: true };
  }
  vraag.grant.looksAt(subjectVan(vraag.acting), 'documenten');
  const nu = await nietAanwezig(registers.inzendingen, vraag.grant, zaken);
  return { stukken: await present(vraag, nu, wachtend, deps), meerVolgt: false };
}

/** Kinds of documents that cases do not have, as the index names them. @throws SourceFailed */
export async function nietAanwezig(
  inzendingen: Registers['inzendingen'],
  grant: Grant,
  zaken: readonly { ref: Ref; zaaktypeUrl: string }[],
): Promise<Genoemd[]> {
  const [{ data, incomplete }, perZaak] = await Promise.all([
    inzendingen.aanwezig(
      grant,
      zaken.map(({ ref }) => ref),
    ),
    Promise.all(zaken.map(({ ref, zaaktypeUrl }) => inzendingen.soorten(ref.bron, zaaktypeUrl))),
  ]);
  const [ontbreekt] = incomplete;
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  return zaken.flatMap(({ ref }, at) => {
    const gevonden = data.find(({ zaak }) => zaak.bron === ref.bron && zaak.id === ref.id)?.documenten ?? [];
    const aanwezig = new Set(gevonden.map(({ informatieobjecttype }) => informatieobjecttype));
    const weg = (perZaak[at] ?? []).filter(({ naam }) => !aanwezig.has(naam));
    return weg.map((soort) => ({ ref: { bron: ref.bron, id: sleutel(ref, soort) }, zaak: ref, uiterlijk: null }));
  });
}

const sleutel = ({ id }: Ref, soort: { url: string }) => `${id} ${soortId(soort)}`;

/** What is asked now, without what is on its way already. */
async function present(
  { acting }: InwonerVraag,
  genoemd: readonly Genoemd[],
  wachtend: readonly ZichtbareZaak[],
  { registers, ontvangsten, settings }: DocumentAandachtDeps,
): Promise<OntbrekendeStukken[]> {
  const onderweg = await ontvangsten.onderweg(acting);
  const alle = wachtend.map(async (zaak): Promise<OntbrekendeStukken> => {
    const { ref, zaaktypeUrl } = zaak.zaak;
    const soorten = await registers.inzendingen.soorten(ref.bron, zaaktypeUrl);
    const gevraagd = soorten
      .filter((soort) => genoemd.some((een) => een.ref.bron === ref.bron && een.ref.id === sleutel(ref, soort)))
      .filter(({ naam }) => !onderweg(ref, naam))
      .map((soort) => ({ naam: soort.naam, hoe: gevraagdVan(soort, soorten, zaak, false) }));
    const namen = (wat: string) => gevraagd.filter(({ hoe }) => hoe === wat).map(({ naam }) => naam);
    return { zaak, nodig: namen('nodig'), misschien: namen('misschien'), uiterlijk: uiterlijkVan(zaak, settings) };
  });
  return Promise.all(alle);
}
