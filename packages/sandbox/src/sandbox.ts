import { startClamd, type RunningClamd } from './clamd/clamd.ts';
import { readIdpSeed, startIdp, type RunningIdp } from './idp/index.ts';
import { startMailbox, type RunningMailbox } from './mailbox/index.ts';
import { startSms, type RunningSms } from './sms/index.ts';
import { startRegisters, type Registers, type RegistersOptions } from './registers/start.ts';

export interface SandboxOptions {
  /** Each 0 takes a free port. */
  ports: { registers: number; idp: number; mail: number; smtp: number; clamd: number; sms: number };
  /** PostgreSQL of the registers; without it their data is in memory only. */
  database?: string | undefined;
  /** ISO date the seeds are relative to. */
  today?: RegistersOptions['today'];
  /** Public addresses of the two doors of the portal. */
  inwonerUrl: string;
  medewerkerUrl: string;
  /** Keeps the keys of the identity provider over restarts. */
  idpKeysFile?: string | undefined;
  log?: (line: string) => void;
}

export interface Sandbox {
  registers: Registers;
  idp: RunningIdp;
  mailbox: RunningMailbox;
  clamd: RunningClamd;
  sms: RunningSms;
  close(): Promise<void>;
}

/** What the portal of the sandbox expects with a bounce or a receipt. */
const WEBHOOK_TOKEN = 'sandbox-webhook-token';

/** Starts a whole municipality: registers, identity provider, mailbox, text messages and virus scanner. What started stops again when one fails. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { ports, database, today, inwonerUrl, medewerkerUrl, idpKeysFile, log = console.error } = options;
  const started = await Promise.allSettled([
    startRegisters({ port: ports.registers, database, today, log }),
    startIdp({
      port: ports.idp,
      inwonerUrl,
      medewerkerUrl,
      seed: readIdpSeed(),
      log,
      ...(idpKeysFile ? { keysFile: idpKeysFile } : {}),
    }),
    startMailbox({
      smtpPort: ports.smtp,
      httpPort: ports.mail,
      bounceTarget: { url: `${inwonerUrl}/webhooks/mail`, token: WEBHOOK_TOKEN },
      log,
    }),
    startSms({ port: ports.sms, receiptTarget: { url: `${inwonerUrl}/webhooks/sms`, token: WEBHOOK_TOKEN }, log }),
    startClamd({ port: ports.clamd }),
  ]);
  const close = async (): Promise<void> => {
    await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
  };
  const [registers, idp, mailbox, sms, clamd] = started;
  if (
    registers.status === 'fulfilled' &&
    idp.status === 'fulfilled' &&
    mailbox.status === 'fulfilled' &&
    sms.status === 'fulfilled' &&
    clamd.status === 'fulfilled'
  ) {
    return {
      registers: registers.value,
      idp: idp.value,
      mailbox: mailbox.value,
      sms: sms.value,
      clamd: clamd.value,
      close,
    };
  }
  await close();
  throw started.find((one) => one.status === 'rejected')?.reason;
}
