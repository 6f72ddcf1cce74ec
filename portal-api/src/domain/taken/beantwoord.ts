import type { BodyOf, inwonerOperations, TaakOntvangst } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { subjectVan } from '../../access/subject.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { OutboxTransaction } from '../../platform/outbox/rows.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { Taakbewijs, Taakbewijzen } from './bewijs.ts';
import type { Taakformulieren } from './formulieren/model.ts';
import type { MijnTaken, ZichtbareTaak } from './mijn-taken.ts';
import { standVan, uiterlijkVan } from './stand.ts';
import { TAAKANTWOORD, taakVan, type TaakantwoordInhoud } from './zending.ts';

export interface BeantwoordDeps {
  mijnTaken: Pick<MijnTaken, 'een'>;
  formulieren: Taakformulieren;
  bewijzen: Taakbewijzen;
  outbox: Pick<Outbox, 'put' | 'deliverNow' | 'standen'>;
  /** Runs in one transaction. */
  transaction: <T>(run: (tx: OutboxTransaction) => Promise<T>) => Promise<T>;
}

type Getypt = BodyOf<typeof inwonerOperations.beantwoordTaak>;

/** So long somebody waits to hear that it arrived; after that we have it, and bring it. */
const GEDULD_MS = 4000;

/**
 * Answers a task, once: whose it is, and whether it can still be done, is decided again; what was typed is checked by
 * the form; then it is ours before it goes to the register. A second tab hears that it was sent.
 */
export async function beantwoordTaak(
  vraag: InwonerVraag,
  id: string,
  { antwoorden, bewijs }: Getypt,
  deps: BeantwoordDeps,
): Promise<TaakOntvangst> {
  const { formulieren, outbox, transaction } = deps;
  const gegund = await magBeantwoorden(vraag, id, bewijs, deps);
  const gelezen = formulieren.lees(formulieren.voor(gegund.formulier), antwoorden);
  if ('fouten' in gelezen) throw new Problem('invoer-onjuist', { invalidParams: gelezen.fouten });

  const { record, uiterlijk } = gegund;
  const inhoud: TaakantwoordInhoud = {
    taak: gegund.taak,
    record,
    verzonden: gelezen.antwoorden,
    verloopdag: uiterlijk,
  };
  const betrokkene = subjectVan(vraag.acting);
  // One answer to one record of a task; after one that was refused for good another may be tried.
  const eerdere = (await outbox.standen(betrokkene, TAAKANTWOORD)).filter((een) => taakVan(een) === gegund.taak);
  const mislukt = eerdere.filter(({ stand }) => stand === 'mislukt').length;
  if (eerdere.some(({ stand }) => stand === 'wacht')) throw new Problem('al-verstuurd');
  const sleutel = `${TAAKANTWOORD}:${gegund.taak}:${record}:${mislukt}`;
  const { id: zending, nieuw } = await transaction((tx) =>
    outbox.put(tx, { soort: TAAKANTWOORD, betrokkene, acting: vraag.acting, inhoud, id: sleutel }),
  );
  if (!nieuw) throw new Problem('al-verstuurd');
  const stand = await outbox.deliverNow(zending, GEDULD_MS);
  // Refused for good, for instance because it was closed meanwhile: nobody is told that it arrived.
  if (stand === 'mislukt') throw new Problem('niet-meer-open');
  return { stand, ontvangenOp: vraag.now.toISOString() };
}

/**
 * Decides on the task as it is now. Only when a register does not answer, what was decided when the page was given out
 * counts: what is sent is then received all the same, and the register is looked at again before it is written.
 */
async function magBeantwoorden(
  vraag: InwonerVraag,
  id: string,
  bewijs: string | undefined,
  { mijnTaken, bewijzen }: BeantwoordDeps,
): Promise<Omit<Taakbewijs, 'gegeven'>> {
  try {
    const { taak: een } = await mijnTaken.een(vraag, id);
    return gegundBij(een, vraag.now);
  } catch (error) {
    const eerder = error instanceof SourceFailed ? bewijzen.lees(vraag.acting, id, bewijs, vraag.now) : null;
    if (!eerder) throw error;
    vraag.grant.looksAt(subjectVan(vraag.acting), 'taken');
    if (eerder.uiterlijk !== null && eerder.uiterlijk < dagVan(vraag.now)) throw new Problem('verlopen');
    return eerder;
  }
}

function gegundBij(een: ZichtbareTaak, now: Date): Omit<Taakbewijs, 'gegeven'> {
  const stand = standVan(een, dagVan(now));
  if (stand === 'verstuurd' || stand === 'afgerond' || stand === 'verwerkt') throw new Problem('al-verstuurd');
  if (stand === 'verlopen') throw new Problem('verlopen');
  const { id, record, vraag, antwoordbaar } = een.taak;
  if (stand === 'gesloten' || stand === 'onbekend' || vraag.soort !== 'portaalformulier' || !antwoordbaar)
    throw new Problem('niet-meer-open');
  return { taak: id, record, formulier: vraag.formulier, uiterlijk: uiterlijkVan(een) };
}
