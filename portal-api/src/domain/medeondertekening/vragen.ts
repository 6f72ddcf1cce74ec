import { randomUUID } from 'node:crypto';
import { doorloop, medeondertekenaars, type Antwoord, type Antwoorden, type Formulier } from '@loket/formulieren';
import type { Outbox } from '../../access/bezorging.ts';
import { Refused } from '../../access/policy.ts';
import { handelendeVan, subjectVan } from '../../access/subject.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { identiteitVan } from '../../identity/acting.ts';
import type { Clock } from '../../platform/clock.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import { Problem } from '../../platform/http/problem.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import type { Inzending } from '../inzendingen/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { nieuweCode } from '../vertegenwoordiging/machtigingscode.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { Medeondertekeningen } from './medeondertekeningen.ts';
import { meldAllen } from './meld.ts';
import { meldAanGemeente } from './melding.ts';
import { zelfde, type Medeondertekening } from './model.ts';
import { vraagOm } from './stuur.ts';
import { laatsteDag, volgendMoment } from './termijn.ts';

type VraagOmDeps = Parameters<typeof vraagOm>[3];
type MeldDeps = Parameters<typeof meldAllen>[2];

export interface VraagDeps extends VraagOmDeps, MeldDeps {
  prisma: PrismaClient;
  medeondertekeningen: Medeondertekeningen;
  registers: { personen: Pick<Registers['personen'], 'gezag'> };
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  outbox: Pick<Outbox, 'put'>;
  clock: Clock;
}

/** How long the register may take to say who the partner is; then the code of the mail decides. */
const GEDULD_MS = 1500;
/** An address of somebody else is not for filling with mail. */
const MEESTE_MAILS = 5;

/**
 * Finds out who must sign a form too, and gives what asks them in the transaction that keeps it: so whoever gets a
 * receipt has asked, and a form is never held back for it.
 */
export function wieTekentMee(deps: VraagDeps) {
  return async (
    vraag: Pick<InwonerVraag, 'acting' | 'grant' | 'now'>,
    formulier: Formulier,
    antwoorden: Antwoorden,
    bekend: ReadonlyMap<string, Antwoord>,
  ) => {
    const nu = { vandaag: dagVan(vraag.now) };
    const wie = medeondertekenaars(formulier, doorloop(formulier, antwoorden, nu), nu);
    const naam = bekend.get('brp.naam');
    const partner = wie.some(({ rol }) => rol === 'partner') ? await partnerVan(vraag, deps) : null;
    if (partner) vraag.grant.looksAt(partner, 'medeondertekening');
    return async (tx: Prisma.TransactionClient, { id: inzending, ontvangen }: Inzending): Promise<void> => {
      const nieuw = wie.map((een, plek) => {
        // Only who is called as the register calls the partner is taken for her.
        const zeker = een.rol === 'partner' && een.naam === bekend.get('brp.partner') ? partner : null;
        const uiterlijk = laatsteDag(dagVan(ontvangen), een.termijn);
        return {
          id: randomUUID(),
          inzending,
          plek,
          titel: formulier.titel,
          zaaktype: formulier.zaaktype,
          rol: een.rol,
          waarom: een.waarom,
          toont: een.toont,
          naam: een.naam,
          email: een.email,
          aanvrager: { wie: subjectVan(vraag.acting), naam: typeof naam === 'string' ? naam : null },
          indiener: handelendeVan(vraag.acting),
          ondertekenaar: zeker,
          vastgesteld: zeker ? ('brp' as const) : null,
          code: zeker || !een.email ? null : nieuweCode(),
          reden: null,
          gevraagd: ontvangen,
          uiterlijk,
          volgende: volgendMoment(uiterlijk, een.termijn, ontvangen),
        };
      });
      for (const een of await deps.medeondertekeningen.bewaar(tx, nieuw)) {
        await vraagOm(tx, een, 'verzoek', deps);
        await meldAllen(tx, een, deps);
      }
    };
  };
}

/** Who the register says is the partner now; null when there is none, or more than one, or it does not say so soon. */
async function partnerVan(
  { acting, grant }: Pick<InwonerVraag, 'acting' | 'grant'>,
  { registers: { personen } }: Pick<VraagDeps, 'registers'>,
): Promise<DataSubject | null> {
  const wie = identiteitVan(acting);
  if (wie.soort !== 'persoon') return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const teLaat = new Promise<[]>((resolve) => {
    timer = setTimeout(() => resolve([]), GEDULD_MS);
  });
  const gevonden = personen.gezag(grant, [wie.bsn]).catch((error: unknown) => {
    if (error instanceof SourceFailed) return [];
    throw error;
  });
  const [persoon] = await Promise.race([gevonden, teLaat]);
  clearTimeout(timer);
  const [partner, ander] = persoon?.partners ?? [];
  return partner && !ander ? { soort: 'bsn', waarde: partner } : null;
}

/** One that was asked for under a form of her own; anything else is as if it were not there. */
export async function gevraagdDoor(
  { acting, grant }: Pick<InwonerVraag, 'acting' | 'grant'>,
  id: string,
  { medeondertekeningen }: Pick<VraagDeps, 'medeondertekeningen'>,
): Promise<Medeondertekening> {
  const een = await medeondertekeningen.metId(id);
  if (!een || een.stand === 'vervangen' || !zelfde(een.aanvrager.wie, subjectVan(acting))) {
    throw new Refused({ code: 'niet-gevonden' });
  }
  grant.looksAt(subjectVan(acting), 'medeondertekening');
  return een;
}

/** Asks again, at this address. What was signed is not asked again; what was refused or withdrawn is asked anew. */
export async function vraagOpnieuw(
  { acting, now }: Pick<InwonerVraag, 'acting' | 'now'>,
  een: Medeondertekening,
  email: string | null,
  deps: VraagDeps,
): Promise<void> {
  if (een.stand === 'getekend') throw new Problem('niet-meer-open');
  if (een.mails >= MEESTE_MAILS) throw new Problem('te-vaak', { retryAfter: 86_400 });
  const zeker = een.vastgesteld === 'brp';
  const naar = {
    email,
    code: zeker || !email ? null : nieuweCode(),
    ondertekenaar: zeker ? een.ondertekenaar : null,
    vastgesteld: zeker ? ('brp' as const) : null,
  };
  await deps.prisma.$transaction(async (tx) => {
    if (een.stand === 'gevraagd') {
      if (!(await deps.medeondertekeningen.naarAdres(tx, een, naar))) throw new Problem('niet-meer-open');
      await vraagOm(tx, { ...een, ...naar }, 'verzoek', deps);
    } else {
      if (!(await deps.medeondertekeningen.wijzig(tx, een, { stand: 'vervangen' })))
        throw new Problem('niet-meer-open');
      const over = !een.verlopen && een.uiterlijk >= dagVan(now);
      const [nieuw] = await deps.medeondertekeningen.bewaar(tx, [
        {
          ...een,
          ...naar,
          id: randomUUID(),
          indiener: handelendeVan(acting),
          reden: null,
          gevraagd: now,
          volgende: over ? volgendMoment(een.uiterlijk, 0, now) : null,
        },
      ]);
      if (nieuw) await vraagOm(tx, nieuw, 'verzoek', deps);
    }
    await meldAllen(tx, een, deps);
  });
}

/** No longer asks for it. The municipality hears that the signature will not come. */
export async function trekVerzoekIn(
  { acting, now }: Pick<InwonerVraag, 'acting' | 'now'>,
  een: Medeondertekening,
  deps: VraagDeps,
): Promise<void> {
  if (een.stand === 'ingetrokken') return;
  if (een.stand !== 'gevraagd') throw new Problem('niet-meer-open');
  await deps.prisma.$transaction(async (tx) => {
    const weg = await deps.medeondertekeningen.wijzig(tx, een, { stand: 'ingetrokken', volgende: null, beslist: now });
    if (!weg) throw new Problem('niet-meer-open');
    await meldAanGemeente(tx, een, { wat: 'ingetrokken', acting, reden: null }, deps);
    await meldAllen(tx, een, deps);
  });
}
