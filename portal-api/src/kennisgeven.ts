import { createBerichtteksten } from './domain/berichtteksten/teksten.ts';
import { createVersies } from './domain/berichtteksten/versies.ts';
import { createVerstuurCode, type VerstuurCode } from './domain/kennisgevingen/code.ts';
import { createKennisgevingen } from './domain/kennisgevingen/kennisgevingen.ts';
import type { Afzender } from './domain/kennisgevingen/opmaak.ts';
import type { VerstuurDeps } from './domain/kennisgevingen/versturen.ts';
import { berichttekstenModule } from './features/berichtteksten/module.ts';
import type { Medewerker } from './access/policy.ts';
import { bezorgingModule } from './features/bezorging/module.ts';
import { kennisgevingenModule } from './features/kennisgevingen/module.ts';
import type { Route } from './access/route.ts';
import type { Config } from './platform/config/config.ts';
import type { Keyring } from './platform/crypto/keyring.ts';
import { createMailer } from './platform/mail/mailer.ts';
import type { Mailer } from './platform/mail/model.ts';
import type { Job } from './platform/jobs.ts';
import type { Module, WorkItemSource } from './platform/module.ts';
import { createSmsSender } from './platform/sms/notify.ts';
import type { Registers } from './registers/model.ts';

type Deps = Pick<
  VerstuurDeps,
  'prisma' | 'queue' | 'gebeurtenissen' | 'contactboek' | 'eigenWerk' | 'clock' | 'pseudonym' | 'log'
> & { keyring: Keyring; registers: Registers };

/** What tells people that something is new, and what employees do with it. */
export interface Kennisgeven {
  /** Sends a code that proves an address is one's own. */
  verstuurCode: VerstuurCode;
  /** For other mail than notices; null where none is configured. */
  mailer: Mailer | null;
  /** Who writes it. */
  afzender: Afzender;
  jobs: readonly Job[];
  modules: readonly Module<Route>[];
  /** What of it waits for employees. */
  werk: readonly WorkItemSource<Medewerker>[];
  /** Closes the connections to the mail server. */
  close(): void;
}

const SECONDE = 1000;

/** Puts mail, text messages and the pages about them together. */
export function createKennisgeven(
  { sending, doors, environment, registers: { settings } }: Config,
  deps: Deps,
): Kennisgeven {
  const { prisma, registers, log } = deps;
  const mailer = sending.mail && createMailer(sending.mail, log);
  const sms = sending.sms && createSmsSender(sending.sms, log);
  const afzender: Afzender = {
    gemeente: sending.mail?.fromName ?? 'Gemeente',
    portaal: 'Eén Loket',
    telefoon: settings.contact.telefoon,
    origin: doors.inwoner.url,
  };
  const kennisgevingen = createKennisgevingen({
    ...deps,
    mailer,
    sms,
    afzender,
    teksten: createBerichtteksten({ prisma }),
    // Notices go out after a quarter of an hour, so half a minute does not matter; while trying out one waits for it.
    everyMs: environment === 'sandbox' ? SECONDE : 30 * SECONDE,
  });
  const bezorging = bezorgingModule({ lijst: kennisgevingen.lijst, registers });
  return {
    mailer,
    afzender,
    verstuurCode: createVerstuurCode({ mailer, sms, afzender }),
    jobs: kennisgevingen.jobs,
    modules: [
      kennisgevingenModule({ kennisgevingen, sending }),
      berichttekstenModule({ versies: createVersies({ prisma }), registers, afzender }),
      bezorging,
    ],
    werk: [bezorging.workItems],
    close: () => mailer?.close(),
  };
}
