import type { Variables } from './environment.ts';

/** The mail server of the municipality, and who the mail is from. */
export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string;
  requireTls: boolean;
  from: string;
  /** Shown as the sender; never the name of a department. */
  fromName: string;
  /** Where mail that cannot be delivered comes back to. */
  bounces: string;
  /** What the mail server sends along with a bounce; null: bounces that come later are not taken in. */
  webhookToken: string | null;
}

/** A service for text messages that speaks the API of NotifyNL (as GOV.UK Notify, version 2). */
export interface SmsConfig {
  url: string;
  /** `name-<uuid of the service>-<uuid that signs>`, as the service hands it out. */
  apiKey: string;
  /** A template there that holds one field, `((tekst))`. */
  templateId: string;
  /** What the service sends along with a delivery receipt; null: receipts are not taken in. */
  webhookToken: string | null;
}

/** How notices leave the house; null: not by this way. */
export interface SendingConfig {
  mail: MailConfig | null;
  sms: SmsConfig | null;
}

/** The sending part of the configuration; in the sandbox to its own mailbox and text message service. */
export function sendingConfig(given: Variables, secrets: { webhook: string; sms: string }): SendingConfig {
  const sandbox = given.LOKET_ENV === 'sandbox';
  const local = (port: number) => `localhost:${given.LOKET_PORT_BASE + port}`;
  const mailUrl = given.MAIL_SMTP_URL ?? (sandbox ? `smtp://${local(13)}` : undefined);
  const smsUrl = given.SMS_API_URL ?? (sandbox ? `http://${local(15)}` : undefined);
  const token = sandbox ? secrets.webhook : null;
  const from = given.MAIL_FROM ?? 'loket@almelo.example';
  return {
    mail: mailUrl
      ? {
          url: mailUrl,
          requireTls: !sandbox,
          from,
          fromName: given.MAIL_FROM_NAME ?? 'Gemeente Almelo',
          bounces: given.MAIL_BOUNCE_ADDRESS ?? from,
          webhookToken: given.MAIL_WEBHOOK_TOKEN ?? token,
        }
      : null,
    sms: smsUrl
      ? {
          url: smsUrl,
          apiKey: given.SMS_API_KEY ?? secrets.sms,
          templateId: given.SMS_TEMPLATE_ID ?? '3f0f0c1e-6c3b-4d0e-9d59-7a4c1b1c0a15',
          webhookToken: given.SMS_WEBHOOK_TOKEN ?? token,
        }
      : null,
  };
}

/** Variables that belong together: with the first one the others are needed; every fault in a sentence. */
export function sendingProblems(given: Variables): string[] {
  if (given.LOKET_ENV === 'sandbox') return [];
  const together: (keyof Variables)[][] = [
    ['MAIL_SMTP_URL', 'MAIL_FROM', 'MAIL_FROM_NAME'],
    ['SMS_API_URL', 'SMS_API_KEY', 'SMS_TEMPLATE_ID'],
  ];
  const missing = together.flatMap(([first, ...others]) =>
    first && given[first]
      ? others.filter((name) => !given[name]).map((name) => `${name} is not set; ${first} needs it.`)
      : [],
  );
  const plain = given.SMS_API_URL?.startsWith('http:')
    ? ['SMS_API_URL must begin with https:// in production: telephone numbers go there.']
    : [];
  return [...missing, ...plain];
}
