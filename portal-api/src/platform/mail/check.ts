import type { Config } from '../config/config.ts';
import { createLogger } from '../logging/logger.ts';
import { createSmsSender } from '../sms/notify.ts';
import { createMailer } from './mailer.ts';

/** What was found of a way by which notices leave the house. */
export interface SendingCheck {
  register: string;
  component: string;
  ok: boolean;
  version: null;
  ms: number | null;
  finding: string;
}

/** Asks the mail server and the text message service whether they take messages from us; sends none. */
export async function checkSending({ sending: { mail, sms } }: Pick<Config, 'sending'>): Promise<SendingCheck[]> {
  const silent = createLogger('silent');
  const mailer = mail && createMailer(mail, silent);
  const service = sms && createSmsSender(sms, silent);
  const found = await Promise.all([
    look('mail', 'SMTP', mailer && (() => mailer.check()), {
      off: 'no mail is sent: set MAIL_SMTP_URL. Residents must hear of what is new within 48 hours (Awb 2:10)',
      bounces: mail?.webhookToken ? '' : '; mail that comes back later is not heard of (MAIL_WEBHOOK_TOKEN)',
    }),
    look('text messages', 'NotifyNL', service && (() => service.check()), {
      off: 'not configured: no text messages are sent',
      bounces: sms?.webhookToken ? '' : '; receipts are not heard of (SMS_WEBHOOK_TOKEN)',
    }),
  ]);
  mailer?.close();
  return found;
}

async function look(
  register: string,
  component: string,
  check: (() => Promise<void>) | null,
  { off, bounces }: { off: string; bounces: string },
): Promise<SendingCheck> {
  const began = performance.now();
  const found = (ok: boolean, finding: string, ms: number | null = Math.round(performance.now() - began)) => {
    return { register, component, ok, version: null, ms, finding };
  };
  // Without text messages one can do; without mail nobody is told.
  if (!check) return found(register !== 'mail', off, null);
  try {
    await check();
    return found(true, `it takes messages from us${bounces}`);
  } catch (error) {
    const { code } = error as { code?: string };
    return found(false, `it does not take messages from us (${code ?? 'no answer'})`);
  }
}
