import type { NieuwsBegin } from '../../platform/config/nieuws-file.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import type { OnLeave } from '../../platform/module.ts';
import type { Tasks } from '../../platform/queue/queue.ts';
import { begin as vul } from './begin.ts';
import { createNieuwsdigest, type Nieuwsdigest } from './digest.ts';
import { createLeesplichten, type Leesplichten } from './leesplicht.ts';
import { createLeiding } from './leiding.ts';
import { createNieuwslezer, type Nieuwslezer } from './lezen.ts';
import type { NieuwsDeps } from './model.ts';
import { createModeratie, type Moderatie } from './moderatie.ts';
import { VERSCHIJN, verschijn, verschijnLaten } from './publiceren.ts';
import { createNieuwsreacties, type Nieuwsreacties } from './reacties.ts';
import { createNieuwsredactie, type Nieuwsredactie } from './redactie.ts';
import { createOverdracht, openstaandRedactiewerk, type Redactiewerk } from './werk.ts';

/** News of the organisation: how it is written, read, answered and confirmed. */
export interface Nieuwsberichten {
  redactie: Nieuwsredactie;
  lezen: Nieuwslezer;
  reacties: Nieuwsreacties;
  moderatie: Moderatie;
  leesplichten: Leesplichten;
  digest: Nieuwsdigest;
  /** What an editor has to do: for her work list. */
  openstaand(redacteur: string): Promise<Redactiewerk[]>;
  onLeave: OnLeave;
  /** Puts in what a new portal begins with, once; before anything is read. */
  begin(): Promise<void>;
  tasks: Tasks;
  /** Asks the queue for a round of what should have appeared, reminders and mail; gives how many it asked. */
  ronde(): Promise<number>;
}

interface Deps extends NieuwsDeps {
  teams: readonly TeamConfig[];
  mailer: Mailer | null;
  /** Public origin of the employee door. */
  origin: string;
  /** What a portal for tries begins with. */
  nieuws: NieuwsBegin;
}

const RONDE = 'nieuws-ronde';

/** Makes the news. */
export function createNieuwsberichten(deps: Deps): Nieuwsberichten {
  const leiding = createLeiding(deps);
  const lezen = createNieuwslezer(deps, leiding);
  const leesplichten = createLeesplichten(deps, lezen, leiding);
  const digest = createNieuwsdigest(deps);
  let begonnen: Promise<void> | undefined;
  return {
    redactie: createNieuwsredactie(deps),
    lezen,
    reacties: createNieuwsreacties(deps, lezen),
    moderatie: createModeratie(deps, lezen),
    leesplichten,
    digest,
    openstaand: (redacteur) => openstaandRedactiewerk(redacteur, deps),
    onLeave: createOverdracht(deps),
    async begin() {
      begonnen ??= vul(deps.nieuws, deps);
      try {
        await begonnen;
      } catch (error) {
        begonnen = undefined;
        throw error;
      }
    },
    tasks: {
      [VERSCHIJN]: async ({ id }) => {
        await verschijn(String(id), deps);
        await leesplichten.deelUit(String(id));
      },
      [RONDE]: async (_payload, { signal }) => {
        await verschijnLaten(deps);
        await leesplichten.herinner();
        await digest.verstuur(signal);
      },
    },
    async ronde() {
      // of all processes that ask at the same moment one does it
      await deps.queue.add(deps.prisma, RONDE, {}, { key: RONDE, keepTime: true, priority: 5 });
      return 0;
    },
  };
}
