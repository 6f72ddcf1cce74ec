import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { BodyOf, inwonerOperations } from '@loket/contract';
import {
  doorloop,
  maakInzending,
  vragenVan,
  vulVooraf,
  type Antwoord,
  type Antwoorden,
  type Formulier,
} from '@loket/formulieren';
import type { Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { Refused, type Inwoner } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Concepten } from '../concepten/concepten.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import type { NieuweGebeurtenis } from '../gebeurtenissen/model.ts';
import type { Tellingen } from '../tellingen/tellingen.ts';
import { CONTROLEREN, geteldUit, voortgang } from '../tellingen/voortgang.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { bijlagenVan, neemBijlagen } from './bijlagen.ts';
import type { Inzendingen } from './inzendingen.ts';
import type { Formulieren } from '../formulieren/formulieren.ts';
import { eisToegang } from '../formulieren/toegang.ts';
import { INZENDING, type Inzending } from './model.ts';

export interface DienInDeps {
  prisma: PrismaClient;
  inzendingen: Inzendingen;
  formulieren: Pick<Formulieren, 'versie'>;
  concepten: Pick<Concepten, 'lees' | 'verwijder'>;
  outbox: Pick<Outbox, 'put'>;
  /** By which the receipt goes out by mail as well. */
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  files: Pick<Files, 'get'>;
  tellingen: Pick<Tellingen, 'tel'>;
  pseudonym: Pseudonym;
  settings: AccessSettings;
  /** What sources say of who sends it, as far as they answer soon. */
  bekendBij: (vraag: InwonerVraag, formulier: Formulier) => Promise<ReadonlyMap<string, Antwoord>>;
  /** Finds out who must sign too, and gives what asks them in the transaction that keeps it. */
  wieTekentMee: (
    vraag: Pick<InwonerVraag, 'acting' | 'grant' | 'now'>,
    formulier: Formulier,
    antwoorden: Antwoorden,
    bekend: ReadonlyMap<string, Antwoord>,
  ) => Promise<(tx: Prisma.TransactionClient, inzending: Inzending) => Promise<void>>;
}

/** Who sends it: null when nobody is logged in. */
interface Afzender {
  acting: Inwoner | null;
  grant: Grant | null;
  now: Date;
}

type Opdracht = BodyOf<typeof inwonerOperations.dienIn>;

/**
 * Takes in a form. In one transaction it is kept with its key, the draft goes, and the row of the outbox of which a case
 * will be made comes; so a receipt that was given is always of something that is on its way. What only a
 * source may say is what that source says; nothing else is asked of a register here, and none is waited for long. The same key with the same answers gives the same receipt, however often it is sent.
 */
export async function dienIn(
  afzender: Afzender,
  formulierId: string,
  { versie, antwoorden, sleutel, concept = `formulier:${formulierId}` }: Opdracht,
  deps: DienInDeps,
): Promise<Inzending> {
  const { acting, grant, now } = afzender;
  const { prisma, inzendingen, concepten, outbox, gebeurtenissen } = deps;
  const formulier = await deps.formulieren.versie(formulierId, versie);
  if (!formulier) throw new Refused({ code: 'niet-gevonden' });
  eisToegang(acting, formulier, deps.settings);
  if (acting) grant?.looksAt(subjectVan(acting), 'inzending');
  const bekend =
    acting && grant
      ? await deps.bekendBij({ acting, grant, session: null, now }, formulier)
      : new Map<string, Antwoord>();
  const gegeven = vulVooraf(formulier, antwoorden as Antwoorden, bekend).antwoorden;
  const eerder = await inzendingen.metSleutel(acting, sleutel);
  if (eerder) return dezelfde(eerder, gegeven);
  const vandaag = { vandaag: dagVan(now) };
  const { inzending: vertrek, fouten } = maakInzending(formulier, gegeven, vandaag);
  if (!vertrek) {
    throw new Problem('invoer-onjuist', {
      invalidParams: fouten.map(({ pad, code, grens }) => ({
        name: `antwoorden.${pad}`,
        code,
        reason: grens === undefined ? code : `${code} (${grens})`,
      })),
    });
  }
  const bijlagen = await bijlagenVan(acting, vragenVan(doorloop(formulier, gegeven, vandaag)), deps);
  const getypt = acting && (await concepten.lees(acting, concept));
  const begonnen = formulier.meldingsdatum ? getypt?.begonnen : undefined;
  const vraagHandtekeningen =
    acting && grant ? await deps.wieTekentMee({ acting, grant, now }, formulier, gegeven, bekend) : null;
  const id = randomUUID();
  const bewaard = await prisma.$transaction(async (tx) => {
    const nieuw = await inzendingen.bewaar(tx, acting, {
      id,
      sleutel,
      formulier,
      antwoorden: gegeven,
      vertrek,
      bijlagen,
      ...(formulier.meldingsdatum && { gemeld: dagVan(begonnen ?? now) }),
      wie: acting && subjectVan(acting),
      namens: acting?.namens !== undefined,
    });
    if (!nieuw) return null;
    await neemBijlagen(tx, bijlagen);
    if (acting) {
      await concepten.verwijder(acting, concept, tx);
      await gebeurtenissen.noteer(tx, [ontvangst(nieuw, subjectVan(acting))], now);
      await vraagHandtekeningen?.(tx, nieuw);
    }
    await outbox.put(tx, {
      id,
      soort: INZENDING,
      betrokkene: acting ? subjectVan(acting) : null,
      acting,
      inhoud: { inzending: id },
    });
    return nieuw;
  });
  if (bewaard) {
    // Of who is not logged in the pages count themselves (`telVoortgang`).
    const { voorvallen } = acting
      ? voortgang(formulier, gegeven, CONTROLEREN, geteldUit(getypt?.inhoud), dagVan(now))
      : { voorvallen: [] };
    await deps.tellingen.tel(formulier, [...voorvallen, { stap: '', wat: 'verstuurd' }], now);
    return bewaard;
  }
  const gelijktijdig = await inzendingen.metSleutel(acting, sleutel);
  if (!gelijktijdig) throw new Error('the number of a receipt was taken');
  return dezelfde(gelijktijdig, gegeven);
}

/** Told by mail, in words that say nothing of what it is about (Awb 2:10). */
function ontvangst({ id, formulier, ontvangen }: Inzending, betrokkene: DataSubject): NieuweGebeurtenis {
  return {
    wat: `ontvangst ${id}`,
    soort: 'ontvangst',
    betrokkene,
    zaak: null,
    zaaktype: formulier.zaaktype,
    status: null,
    correctie: false,
    object: id,
    pad: `/ingediend/${id}`,
    moment: ontvangen,
  };
}

/** Other answers under a key that was used are not thrown away in silence: whoever sends them is told. */
function dezelfde(eerder: Inzending, antwoorden: Antwoorden): Inzending {
  if (!isDeepStrictEqual(eerder.antwoorden, antwoorden)) throw new Problem('al-verstuurd');
  return eerder;
}
