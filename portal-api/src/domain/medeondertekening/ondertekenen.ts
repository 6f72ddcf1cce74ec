import type { Outbox } from '../../access/bezorging.ts';
import type { EigenWerk } from '../../access/eigen-werk.ts';
import { Refused } from '../../access/policy.ts';
import { nodigNiveau, type AccessSettings } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { Problem } from '../../platform/http/problem.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import type { Inzendingen } from '../inzendingen/inzendingen.ts';
import type { Inzending } from '../inzendingen/model.ts';
import { leesCode } from '../vertegenwoordiging/machtigingscode.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { legHandtekening } from './bezorg.ts';
import type { Medeondertekeningen } from './medeondertekeningen.ts';
import { meldAllen, nieuwsVoorAanvrager } from './meld.ts';
import { meldAanGemeente } from './melding.ts';
import { zelfde, type Medeondertekening } from './model.ts';
import { magInzien } from './tonen.ts';

type MeldDeps = Parameters<typeof meldAllen>[2];

export interface OndertekenDeps extends MeldDeps {
  prisma: PrismaClient;
  medeondertekeningen: Medeondertekeningen;
  inzendingen: Pick<Inzendingen, 'metId'>;
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  outbox: Pick<Outbox, 'put'>;
  registers: { inzendingen: Pick<Registers['inzendingen'], 'zaak'>; personen: Pick<Registers['personen'], 'naam'> };
  eigenWerk: EigenWerk;
  settings: AccessSettings;
}

type Vraag = Pick<InwonerVraag, 'acting' | 'grant' | 'now'>;

/** A signature that is asked of whoever is logged in, and the form that it is for. */
export interface TeTekenen {
  een: Medeondertekening;
  inzending: Inzending;
}

const nietGevonden = () => new Refused({ code: 'niet-gevonden' });

/** Finds it by the code of the mail. From then on it is hers: the code works once, and who used it is noted. */
export async function openMetCode(
  { acting, grant }: Vraag,
  getypt: string,
  { medeondertekeningen }: Pick<OndertekenDeps, 'medeondertekeningen'>,
): Promise<string> {
  const code = leesCode(getypt);
  const een = code === null ? null : await medeondertekeningen.neemAan(code, subjectVan(acting));
  if (!een) throw nietGevonden();
  grant.looksAt(een.aanvrager.wie, 'medeondertekening');
  return een.id;
}

/** One that is asked of her; anything else is as if it were not there, whoever opens its address. */
export async function teTekenen(
  { acting, grant }: Vraag,
  id: string,
  {
    medeondertekeningen,
    inzendingen,
    settings,
  }: Pick<OndertekenDeps, 'medeondertekeningen' | 'inzendingen' | 'settings'>,
): Promise<TeTekenen> {
  const een = await medeondertekeningen.metId(id);
  if (!een || een.stand === 'vervangen' || !zelfde(een.ondertekenaar, subjectVan(acting))) throw nietGevonden();
  const inzending = await inzendingen.metId(een.inzending);
  if (!inzending) throw nietGevonden();
  if (!magInzien(acting, een, settings)) {
    throw new Refused({
      code: 'sterker-inloggen',
      niveau: nodigNiveau({ identificatie: een.zaaktype }, settings),
    });
  }
  grant.looksAt(een.aanvrager.wie, 'medeondertekening');
  return { een, inzending };
}

/**
 * Signs. It counts from this moment, also after the term; the case gets it through the outbox, once. Signing what one
 * signed before changes nothing.
 */
export async function onderteken(vraag: Vraag, { een, inzending }: TeTekenen, deps: OndertekenDeps): Promise<void> {
  if (een.stand === 'getekend') return;
  const { acting, now } = vraag;
  const naam = await naamVan(vraag, deps);
  await beslis(een, { stand: 'getekend' }, now, deps, (tx) =>
    legHandtekening(tx, { een, inzending, acting, naam, moment: now }, deps),
  );
}

/** Refuses. Why is for the municipality; whose form it is hears only that it was not signed. */
export async function weiger(
  { acting, now }: Vraag,
  { een }: TeTekenen,
  reden: string,
  deps: OndertekenDeps,
): Promise<void> {
  if (een.stand === 'geweigerd') return;
  await beslis(een, { stand: 'geweigerd', reden }, now, deps, (tx) =>
    meldAanGemeente(tx, een, { wat: 'geweigerd', acting, reden }, deps),
  );
}

/** Takes a signature back, as long as nobody has begun to handle the case. What is in the case stays, with the message. */
export async function trekTerug(
  { acting, now }: Vraag,
  { een, inzending }: TeTekenen,
  deps: OndertekenDeps,
): Promise<void> {
  if (een.stand === 'teruggetrokken') return;
  if (een.stand !== 'getekend' || (await wordtBehandeld(inzending, deps))) throw new Problem('niet-meer-open');
  await beslis(een, { stand: 'teruggetrokken' }, now, deps, (tx) =>
    meldAanGemeente(tx, een, { wat: 'teruggetrokken', acting, reden: null }, deps),
  );
}

interface Besluit {
  stand: 'getekend' | 'geweigerd' | 'teruggetrokken';
  reden?: string;
}

/**
 * Decides with all that hangs on it, or not at all. From another tab the same may have been decided a moment before: then
 * it is as it should be. Throws when it stands otherwise by now.
 */
async function beslis(
  een: Medeondertekening,
  besluit: Besluit,
  now: Date,
  deps: OndertekenDeps,
  verder: (tx: Prisma.TransactionClient) => Promise<void>,
): Promise<void> {
  const { prisma, medeondertekeningen, gebeurtenissen } = deps;
  const { stand } = besluit;
  if (een.stand !== (stand === 'teruggetrokken' ? 'getekend' : 'gevraagd')) throw new Problem('niet-meer-open');
  const gelukt = await prisma.$transaction(async (tx) => {
    if (!(await medeondertekeningen.wijzig(tx, een, { ...besluit, volgende: null, beslist: now }))) return false;
    await verder(tx);
    await gebeurtenissen.noteer(tx, [nieuwsVoorAanvrager(een, stand, now)], now);
    await meldAllen(tx, een, deps);
    return true;
  });
  if (!gelukt && (await medeondertekeningen.metId(een.id))?.stand !== stand) throw new Problem('niet-meer-open');
}

/** What she is called on paper; without the register the name that was filled in. */
async function naamVan({ acting, grant }: Vraag, { registers }: OndertekenDeps): Promise<string | null> {
  if (acting.soort !== 'persoon') return null;
  return registers.personen.naam(grant, acting.bsn).catch((error: unknown) => {
    if (error instanceof SourceFailed) return null;
    throw error;
  });
}

/** Whether somebody went on with the case: it is past its first status, or has ended. Asked by the portal itself. */
async function wordtBehandeld(
  { zaak: ref, wie }: Inzending,
  { registers, eigenWerk }: Pick<OndertekenDeps, 'registers' | 'eigenWerk'>,
): Promise<boolean> {
  if (!ref) return false;
  const gevonden = await eigenWerk('trekOndertekeningTerug', new AbortController().signal, async (grant) => {
    if (wie) grant.looksAt(wie, 'zaken');
    return registers.inzendingen.zaak(grant, ref);
  });
  if (!gevonden) return true;
  const { zaak, zaaktype } = gevonden.data;
  const eerste = zaaktype?.statustypen[0]?.url;
  return zaak.einddatum !== null || (zaak.status !== null && zaak.status.statustypeUrl !== eerste);
}
