import type { AccessSettings } from '../../access/settings.ts';
import type { QueueTransaction, Queue } from '../../platform/queue/queue.ts';
import type { BesluitDagen } from '../../registers/melding-model.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import type { Genoemd } from '../aandacht/model.ts';
import { dagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';
import { reactietermijnVan } from '../termijnen/reactietermijn.ts';
import { isBekendgemaakt } from '../zaken/bekendgemaakt.ts';
import { faseVan } from '../zaken/fase.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import type { Weergave } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { zaaksoortVan } from '../zaken/zaaksoort.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';

export interface BesluitAandachtDeps {
  registers: Pick<Registers, 'meldingen'>;
  mijnZaken: Pick<MijnZaken, 'alle' | 'subjecten'>;
  settings: AccessSettings & Weergave;
  index: Pick<AandachtIndex, 'genoemd' | 'verzoen' | 'meldt' | 'wie'>;
  queue: Pick<Queue, 'add'>;
  prisma: QueueTransaction;
}

/** A decision on which one can still react. */
export interface LopendeReactie {
  zaak: ZichtbareZaak;
  besluit: Ref;
  uiterlijk: Kalenderdag;
}

/** Name of the task that looks through the cases that a visit did not wait for. */
export const ZOEK_BESLUITEN = 'zoek-besluiten';

/** How many cases are looked through while somebody waits: those in which a decision is most likely. */
const METEEN = 3;
/** A term of six weeks, extended by the Algemene termijnenwet, from a decision that was sent weeks after its date. */
const DAGEN_TERUG = 91;
const HOOGSTENS = 60;

/**
 * The decisions with a running term to object. Registers only tell of decisions per case, so the index is asked; when it
 * is not fresh the likeliest cases are looked through now and the others from the queue (`meerVolgt`).
 */
export async function lopendeReacties(
  vraag: InwonerVraag,
  deps: BesluitAandachtDeps,
): Promise<{ reacties: LopendeReactie[]; meerVolgt: boolean }> {
  const subjecten = await deps.mijnZaken.subjecten(vraag);
  const genoemd = await deps.index.genoemd(subjecten, 'besluit', vraag.now);
  if (genoemd?.length === 0) return { reacties: [], meerVolgt: false };
  const { data, incomplete } = await deps.mijnZaken.alle(vraag);
  const vandaag = dagVan(vraag.now);
  if (genoemd) return { reacties: zichtbaar(genoemd, data.zaken, vandaag), meerVolgt: false };

  const mogelijk = data.zaken.filter((zaak) => kanBesluitHebben(zaak, deps.settings, vandaag)).toSorted(likeliestFirst);
  // Half a picture is not kept: what this reader cannot see now may be the other half.
  const heel = incomplete.length === 0 && data.sterkerInloggen === null && !vraag.acting.namens;
  const houdtBij = heel && deps.index.meldt('besluit');
  const nu = mogelijk.slice(0, houdtBij ? METEEN : METEEN * 2);
  const later = houdtBij ? mogelijk.slice(nu.length, HOOGSTENS) : [];
  const gevonden = await Promise.all(
    nu.map(async ({ zaak: { ref } }) =>
      genoemdUit(ref, await deps.registers.meldingen.besluitenVan(vraag.grant, ref), vandaag),
    ),
  );
  const items = gevonden.flat();
  const [eerste, ...rest] = subjecten;
  if (later.length > 0) {
    const payload = {
      betrokkenen: subjecten.map(deps.index.wie).join(' '),
      zaken: [...nu, ...later].map(({ zaak: { ref } }) => `${ref.bron}/${ref.id}`).join(' '),
    };
    await deps.queue.add(deps.prisma, ZOEK_BESLUITEN, payload, { key: `${ZOEK_BESLUITEN} ${payload.betrokkenen}` });
  } else if (eerste && houdtBij) {
    await deps.index.verzoen(eerste, 'besluit', items, vraag.now);
    for (const ander of rest) await deps.index.verzoen(ander, 'besluit', [], vraag.now);
  }
  return { reacties: zichtbaar(items, data.zaken, vandaag), meerVolgt: later.length > 0 };
}

/** Decisions of a case on which one can still react, as the index names them. */
export function genoemdUit(zaak: Ref, besluiten: readonly BesluitDagen[], vandaag: Kalenderdag): Genoemd[] {
  return besluiten
    .filter((besluit) => isBekendgemaakt(besluit, vandaag))
    .map((besluit) => ({ ref: besluit.ref, zaak, uiterlijk: reactietermijnVan(besluit, vandaag).uiterlijk }))
    .filter(({ uiterlijk }) => uiterlijk !== null && uiterlijk >= vandaag);
}

/** What is named and can still be reacted to, of cases that the reader may see now. */
function zichtbaar(
  genoemd: readonly Genoemd[],
  zaken: readonly ZichtbareZaak[],
  vandaag: Kalenderdag,
): LopendeReactie[] {
  return genoemd.flatMap(({ ref, zaak, uiterlijk }) => {
    const gevonden = zaken.find((een) => een.zaak.ref.bron === zaak?.bron && een.zaak.ref.id === zaak?.id);
    return gevonden && uiterlijk !== null && uiterlijk >= vandaag ? [{ zaak: gevonden, besluit: ref, uiterlijk }] : [];
  });
}

/** What is found on a complaint is no decision (Awb 9:3), and on one of long ago nobody can react any more. */
function kanBesluitHebben({ zaak, zaaktype }: ZichtbareZaak, settings: Weergave, vandaag: Kalenderdag): boolean {
  if (zaaksoortVan(zaaktype, settings) === 'klacht') return false;
  return zaak.einddatum === null || zaak.einddatum >= plusDagen(vandaag, -DAGEN_TERUG);
}

/** Decided first, then what was closed last, then the rest. */
function likeliestFirst(a: ZichtbareZaak, b: ZichtbareZaak): number {
  return kans(b).localeCompare(kans(a));
}

function kans({ zaak, zaaktype }: ZichtbareZaak): string {
  if (zaak.einddatum !== null) return `1 ${zaak.einddatum}`;
  return faseVan(zaak, zaaktype) === 'beslist' ? '2' : `0 ${zaak.startdatum}`;
}
