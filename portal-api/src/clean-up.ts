import { sweepUsedTokens } from './identity/oidc/back-channel.ts';
import type { AandachtIndex } from './domain/aandacht/aandacht-index.ts';
import { herinnerAfspraken, type HerinnerDeps } from './domain/afspraken/herinner.ts';
import { herinner } from './domain/concepten/herinneren.ts';
import { bewaakTermijnen, type BewaakDeps } from './domain/medeondertekening/bewaken.ts';
import type { Gebeurtenissen } from './domain/gebeurtenissen/gebeurtenissen.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Clock } from './platform/clock.ts';
import type { Keyring } from './platform/crypto/keyring.ts';
import type { Job } from './platform/jobs.ts';

/** Something that removes what is too old: what ended before now, or was kept before a moment. */
interface Swept {
  sweep(moment: Date): Promise<number>;
}

interface Kept extends BewaakDeps, Omit<HerinnerDeps, 'herinneringen'> {
  clock: Clock;
  prisma: PrismaClient;
  store: Swept;
  raadplegingen: Swept;
  concepten: { sweep(): Promise<number> };
  keyring: Keyring;
  gebeurtenissen: Swept & Pick<Gebeurtenissen, 'noteer'>;
  bezoek: Swept;
  aandacht: Pick<AandachtIndex, 'sweep'>;
  machtigingen: Swept;
  gelezen: { sweep(): Promise<number> };
  controles: { sweep(): Promise<number> };
  inzendingen: Swept;
  outbox: { sweep(): Promise<number> } & BewaakDeps['outbox'];
  medeondertekeningen: Swept & BewaakDeps['medeondertekeningen'];
  herinneringen: Swept & HerinnerDeps['herinneringen'];
  /** Tells administrators what is stuck. */
  alarm(): Promise<number>;
  files: { sweep(): Promise<number> };
  beoordelingen: { sweep(): Promise<number>; meng(): Promise<number> };
  tellingen: Swept;
  meldingen: { sweep(): Promise<number> };
  personeel: { vertrek: { verwerk(): Promise<number> } };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What comes back by itself: removing what is too old to keep, and waking what was left lying. */
export function cleanUp(kept: Kept): Job[] {
  const { clock, prisma, store, raadplegingen, concepten, machtigingen, outbox } = kept;
  const { inzendingen, medeondertekeningen, gebeurtenissen, bezoek, aandacht, gelezen, controles, files } = kept;
  const { beoordelingen, tellingen, meldingen } = kept;
  const now = () => clock.now();
  const daysAgo = (days: number) => new Date(clock.now().getTime() - days * 24 * HOUR);
  return [
    { name: 'ended sessions', everyMs: HOUR / 4, run: () => store.sweep(now()) },
    { name: 'used logout tokens', everyMs: HOUR, run: () => sweepUsedTokens(prisma) },
    { name: 'old drafts', everyMs: HOUR, run: () => concepten.sweep() },
    { name: 'reminders of drafts', everyMs: HOUR, run: () => herinner(kept) },
    { name: 'old purposes', everyMs: HOUR, run: () => raadplegingen.sweep(now()) },
    { name: 'old events', everyMs: 6 * HOUR, run: () => gebeurtenissen.sweep(daysAgo(400)) },
    { name: 'old visits', everyMs: 6 * HOUR, run: () => bezoek.sweep(daysAgo(400)) },
    { name: 'old attention', everyMs: 6 * HOUR, run: () => aandacht.sweep(daysAgo(30), daysAgo(400)) },
    { name: 'old mandates', everyMs: 6 * HOUR, run: () => machtigingen.sweep(daysAgo(365)) },
    { name: 'old address checks', everyMs: HOUR, run: () => controles.sweep() },
    { name: 'old marks of reading', everyMs: 6 * HOUR, run: () => gelezen.sweep() },
    { name: 'old submissions', everyMs: 6 * HOUR, run: () => inzendingen.sweep(daysAgo(400)) },
    { name: 'old signatures', everyMs: 6 * HOUR, run: () => medeondertekeningen.sweep(daysAgo(400)) },
    { name: 'terms of signatures', everyMs: MINUTE, run: () => bewaakTermijnen(kept) },
    { name: 'reminders of appointments', everyMs: MINUTE, run: () => herinnerAfspraken(kept) },
    { name: 'old reminders', everyMs: 6 * HOUR, run: () => kept.herinneringen.sweep(daysAgo(30)) },
    { name: 'old files', everyMs: HOUR / 2, run: () => files.sweep() },
    { name: 'old opinions', everyMs: 6 * HOUR, run: () => beoordelingen.sweep() },
    { name: 'marks of opinions, in another order', everyMs: 6 * HOUR, run: () => beoordelingen.meng() },
    { name: 'old counts of forms', everyMs: 6 * HOUR, run: () => tellingen.sweep(daysAgo(770)) },
    { name: 'old notices of employees', everyMs: 6 * HOUR, run: () => meldingen.sweep() },
    { name: 'outbox', everyMs: MINUTE, run: () => outbox.sweep() },
    { name: 'people who leave', everyMs: MINUTE, run: () => kept.personeel.vertrek.verwerk() },
    { name: 'stuck submissions', everyMs: MINUTE, run: () => kept.alarm() },
  ];
}
