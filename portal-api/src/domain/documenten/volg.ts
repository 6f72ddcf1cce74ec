import type { EigenWerk } from '../../access/eigen-werk.ts';
import { documentZichtbaar } from '../../access/policies/document-zichtbaar.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Queue, QueueTransaction, Task } from '../../platform/queue/queue.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { InformatieObject, Ref, Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';

/** Name of the task that looks whether a document came of which nobody told. */
export const VOLG_DOCUMENTEN = 'volg-documenten';

/** More cases than this nobody follows at a time; the newest come first. */
const HOOGSTENS = 200;
/** A document of longer ago is no news, also when its case became hers only now. */
const NIEUWS_DAGEN = 60;

export interface VolgDeps {
  mijnZaken: Pick<MijnZaken, 'alle' | 'subjecten'>;
  index: Pick<AandachtIndex, 'isVers' | 'meldt' | 'wie'>;
  queue: Pick<Queue, 'add'>;
  prisma: QueueTransaction;
}

/**
 * Behind a visit: looks whether her cases have documents of which a notification was lost, some hours after the last
 * time. Half a picture follows nothing: what this reader cannot see now would come back as new.
 */
export async function volgDocumenten(
  vraag: InwonerVraag,
  { mijnZaken, index, queue, prisma }: VolgDeps,
): Promise<void> {
  if (vraag.acting.namens || !index.meldt('stuk')) return;
  const { data, incomplete } = await mijnZaken.alle(vraag);
  if (incomplete.length > 0 || data.sterkerInloggen !== null || data.zaken.length === 0) return;
  const subjecten = await mijnZaken.subjecten(vraag);
  if (await index.isVers(subjecten, 'stuk', vraag.now)) return;
  const betrokkenen = subjecten.map(index.wie).join(' ');
  const refs = data.zaken.slice(0, HOOGSTENS).map(({ zaak: { ref } }) => `${ref.bron}/${ref.id}`);
  await queue.add(
    prisma,
    VOLG_DOCUMENTEN,
    { betrokkenen, zaken: refs.join(' ') },
    { key: `${VOLG_DOCUMENTEN} ${betrokkenen}`, priority: 5 },
  );
}

interface LookDeps {
  registers: Pick<Registers, 'inzendingen'>;
  settings: AccessSettings;
  index: Pick<AandachtIndex, 'laatst' | 'verzoenBetrokkenen'>;
  eigenWerk: EigenWerk;
  /** Has a document looked at as if its notification had come: the same rules, and told once. */
  meld: (document: Pick<InformatieObject, 'ref' | 'url'>) => Promise<void>;
  clock: Clock;
}

/** Compares the documents of somebody's cases with those known before; the first time they only become known. */
export function zoekNieuweDocumenten({ registers, settings, index, eigenWerk, meld, clock }: LookDeps): Task {
  return async ({ betrokkenen, zaken }, { signal }) => {
    const wie = String(betrokkenen).split(' ');
    const refs = String(zaken)
      .split(' ')
      .map((zaak): Ref => {
        const [bron = '', id = ''] = zaak.split('/');
        return { bron, id };
      });
    const now = clock.now();
    const { data, incomplete } = await eigenWerk(VOLG_DOCUMENTEN, signal, async (grant) => {
      grant.looksAt(null, 'documenten');
      return registers.inzendingen.aanwezig(grant, refs);
    });
    const [ontbreekt] = incomplete;
    if (ontbreekt) throw new SourceFailed(ontbreekt);
    const stukken = data.flatMap(({ zaak, documenten }) =>
      documenten
        .filter((document) => documentZichtbaar(document, settings).allow)
        .map((document) => ({ zaak, document })),
    );
    const bekend = await index.laatst(wie, 'stuk');
    const namen = new Set(bekend?.map(({ ref }) => `${ref.bron} ${ref.id}`));
    const vanaf = new Date(now.getTime() - NIEUWS_DAGEN * 24 * 3_600_000).toISOString();
    const nieuw = stukken.filter(({ document: { ref, ontvangstdatum, registratiedatum, creatiedatum } }) => {
      const sinds = registratiedatum ?? creatiedatum;
      // What came from outside she sent herself.
      return !namen.has(`${ref.bron} ${ref.id}`) && ontvangstdatum === null && (sinds === null || sinds >= vanaf);
    });
    if (bekend) for (const { document } of nieuw) await meld(document);
    const items = stukken.map(({ zaak, document }) => ({ ref: document.ref, zaak, uiterlijk: null }));
    await index.verzoenBetrokkenen(wie, 'stuk', items, now);
  };
}
