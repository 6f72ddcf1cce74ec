import type { Grant } from '../../access/grant.ts';
import { Refused, type Refusal } from '../../access/policy.ts';
import { SourceFailed, type SourceFailure, type Sourced } from '../../platform/sourced.ts';
import type { InformatieObject, Ref, Registers } from '../../registers/model.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';
import { isBekendgemaakt } from './bekendgemaakt.ts';
import { noteerZaak } from './betrokkenen.ts';
import {
  zichtbaarDocument,
  zichtbaarDossier,
  type Blik,
  type ZichtbaarDocument,
  type ZichtbaarDossier,
} from './zichtbaar.ts';

/** How somebody looks, and which sources were missing while finding that out. */
export interface Kijker {
  blik: Blik;
  incomplete: SourceFailure[];
}

/**
 * Reads a case with all that belongs to it and leaves only what this reader may see. Throws `Refused` when she may not
 * see the case (whose it is goes into the log), and `SourceFailed` when that could not be found out.
 */
export async function openDossier(
  zaken: Registers['zaken'],
  grant: Grant,
  ref: Ref,
  kijker: Kijker | Promise<Kijker>,
): Promise<Sourced<ZichtbaarDossier>> {
  const [gevonden, { blik, incomplete }] = await Promise.all([zaken.dossier(grant, ref), kijker]);
  if (!gevonden) return refuse({ code: 'niet-gevonden' }, incomplete);
  const resultaat = zichtbaarDossier(gevonden.data, blik);
  if ('refusal' in resultaat) {
    noteerZaak(grant, gevonden.data.zaak, 'zaak');
    return refuse(resultaat.refusal, incomplete);
  }
  return { data: resultaat.dossier, incomplete: [...incomplete, ...gevonden.incomplete], asOf: gevonden.asOf };
}

/**
 * Reads one document of a case. A link alone opens nothing: whether the case may be seen, whether the document hangs on
 * it and whether the document itself may be seen is decided again. Throws as `openDossier` does.
 */
export async function openDocument(
  zaken: Registers['zaken'],
  grant: Grant,
  refs: { zaak: Ref; document: Ref },
  kijker: Kijker | Promise<Kijker>,
): Promise<Sourced<ZichtbaarDocument>> {
  const [gevonden, { blik, incomplete }] = await Promise.all([
    zaken.documentVan(grant, refs.zaak, refs.document),
    kijker,
  ]);
  if (!gevonden) return refuse({ code: 'niet-gevonden' }, incomplete);
  const resultaat = zichtbaarDocument(gevonden.data, blik);
  if ('refusal' in resultaat) {
    noteerZaak(grant, gevonden.data.zaak, 'zaak');
    return refuse(resultaat.refusal, incomplete);
  }
  return { data: resultaat.gezien, incomplete: [...incomplete, ...gevonden.incomplete], asOf: gevonden.asOf };
}

/**
 * The document that was opened by a resident. The letter of a decision that was not made known yet (Awb 3:40) is not
 * there for her, as little as the decision itself. Throws as `documentIn` does.
 */
export function bekendDocumentIn(gevonden: Sourced<ZichtbaarDocument>, vandaag: Kalenderdag): InformatieObject {
  const { besluit } = gevonden.data;
  if (besluit && !isBekendgemaakt(besluit, vandaag)) throw new Refused({ code: 'niet-gevonden' });
  return documentIn(gevonden);
}

/**
 * The document that was opened. Throws `Refused` (`niet-gevonden`) when it does not hang on the case or may not be seen,
 * and `SourceFailed` when that could not be found out.
 */
export function documentIn({ data, incomplete }: Sourced<ZichtbaarDocument>): InformatieObject {
  if (data.document) return data.document;
  const ontbreekt = incomplete.find(({ kind }) => kind === 'documenten' || kind === 'besluiten' || kind === 'zaken');
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  throw new Refused({ code: 'niet-gevonden' });
}

/**
 * With all numbers of the company known it might have been visible: that is no "not found". The same for a case that is
 * not there, or the difference would tell that it is.
 */
function refuse(refusal: Refusal, incomplete: readonly SourceFailure[]): never {
  const [ontbreekt] = incomplete;
  if (refusal.code === 'niet-gevonden' && ontbreekt) throw new SourceFailed(ontbreekt);
  throw new Refused(refusal);
}
