import { magHier, type Bestand, type Bestandstype, type GesteldeVraag } from '@loket/formulieren';
import type { Inwoner } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Files, FilesTransaction } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import { isVerwijzing, leesVerwijzing } from '../documenten/verwijzing.ts';
import { BESTAND_BIJ_FORMULIER } from '../formulieren/bestanden.ts';
import type { Bijlage } from './model.ts';

/** While it is sent it no longer lies ready. */
export const VERSTUURD = 'formulier-verstuurd';
/** Files that are being sent are kept until the register has them, however long that takes. */
export const NOOIT = new Date('9999-01-01T00:00:00Z');

interface Gevraagd {
  soort: string | null;
  /** Kinds of files that the question takes. */
  typen: Bestandstype[] | undefined;
  pad: string;
  gegeven: Bestand;
}

interface Deps {
  files: Pick<Files, 'get'>;
  pseudonym: Pseudonym;
}

/**
 * The files among the answers, each once: uploaded, or a document that is at the municipality already. Throws when one is
 * not hers, or is no longer there.
 */
export async function bijlagenVan(
  acting: Inwoner | null,
  vragen: readonly GesteldeVraag[],
  { files, pseudonym }: Deps,
): Promise<Bijlage[]> {
  const gevraagd = new Map<string, Gevraagd>();
  for (const { vraag, waarde } of vragen) {
    if (vraag.soort !== 'bestand' || !Array.isArray(waarde)) continue;
    for (const gegeven of waarde as Bestand[])
      gevraagd.set(gegeven.id, {
        soort: vraag.informatieobjecttype ?? null,
        typen: vraag.typen,
        pad: vraag.id,
        gegeven,
      });
  }
  const wie = acting && subjectVan(acting);
  const betrokkene = wie && pseudonym(wie.soort, wie.waarde);
  return Promise.all(
    [...gevraagd].map(async ([id, { soort, typen, pad, gegeven }]): Promise<Bijlage> => {
      if (isVerwijzing(id)) {
        const verwijzing = wie && leesVerwijzing(wie, gegeven, pseudonym);
        if (!verwijzing) throw weg(pad);
        const { naam, omvang, ...eerder } = verwijzing;
        return { id, naam, mediatype: '', omvang, soort, eerder };
      }
      const bestand = await files.get(id);
      if (!bestand || bestand.betrokkene !== betrokkene || bestand.doel !== BESTAND_BIJ_FORMULIER) throw weg(pad);
      const { mediatype, omvang, kenmerk } = bestand;
      const naam = String(kenmerk['naam']);
      // Kept under the ending of what is in it (`metEinde`), whatever the answer calls it.
      if (!magHier(naam, typen)) throw verkeerd(pad);
      return { id, naam, mediatype, omvang, soort };
    }),
  );
}

/** From now on they belong to what is sent. Of two that send the same file, one does. */
export async function neemBijlagen(tx: FilesTransaction, bijlagen: readonly Bijlage[]): Promise<void> {
  for (const { id, eerder } of bijlagen) {
    if (eerder) continue;
    const { count } = await tx.bestand.updateMany({
      where: { id, doel: BESTAND_BIJ_FORMULIER },
      data: { doel: VERSTUURD, verloopt: NOOIT },
    });
    if (count === 0) throw weg(id);
  }
}

function weg(pad: string): Problem {
  const reason = 'Dit bestand staat niet meer klaar.';
  return new Problem('invoer-onjuist', { invalidParams: [{ name: `antwoorden.${pad}`, code: 'onbekend', reason }] });
}

function verkeerd(pad: string): Problem {
  const reason = 'Dit soort bestand wordt hier niet gevraagd.';
  const name = `antwoorden.${pad}`;
  return new Problem('invoer-onjuist', { invalidParams: [{ name, code: 'verkeerde-soort', reason }] });
}
