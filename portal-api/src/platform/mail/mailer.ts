import { Transform } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config/sending.ts';
import type { Logger } from '../logging/logger.ts';
import { bounceAddress, messageId } from './bounce-address.ts';
import type { Handover, Mailer } from './model.ts';

/** A mail server that is alive answers within these; one that hangs must not hold up the mail of others. */
const CONNECT_MS = 10_000;
const GREETING_MS = 10_000;
const SILENCE_MS = 30_000;

/**
 * Mail over SMTP (nodemailer), a few connections at once. Outside the sandbox only over TLS: what is in a mail says
 * little, but the address it goes to says who has business with the municipality.
 */
export function createMailer(config: MailConfig, log: Logger): Mailer {
  const transport = createTransport({
    url: config.url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
    requireTLS: config.requireTls && config.url.startsWith('smtp:'),
    // Nothing in a mail of ours is read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const ends = new Map<string, () => Promise<void>>();
  transport.use('stream', ({ data, message }, done) => {
    const end = ends.get(String(data.messageId));
    // A function, since the pool may begin a mail again over another connection.
    if (end) message.transform(() => endingWith(end));
    done();
  });
  return {
    async send({ id, to, subject, text, html, language, unsubscribe }, beforeLast = async () => {}) {
      let offered = false;
      ends.set(messageId(config.from, id), async () => {
        if (offered) throw new Error('this mail was offered already');
        await beforeLast();
        offered = true;
      });
      try {
        await transport.sendMail({
          messageId: messageId(config.from, id),
          envelope: { from: bounceAddress(config.bounces, id), to },
          from: { name: config.fromName, address: config.from },
          to: { name: '', address: to },
          subject,
          text,
          html,
          // RFC 3834: no holiday replies to a mail that nobody typed.
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': language,
            ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>` }),
          },
        });
        return { outcome: 'accepted' };
      } catch (error) {
        const handover = handoverOf(error, offered);
        log.warn({ what: 'mail', reason: handover.outcome, code: handover.code }, 'a mail was not taken');
        return handover;
      } finally {
        ends.delete(messageId(config.from, id));
      }
    },
    async check() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

/** Lets everything through, and holds back the end until `end` is done. */
function endingWith(end: () => Promise<void>): Transform {
  return new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) => void end().then(() => done(), done),
  });
}

/**
 * Only what the server says of this recipient or this mail is a refusal of it (RFC 5321, 4.2.1). A wrong password or a
 * sender that is not allowed is our own fault: those mails wait until it is repaired.
 */
function handoverOf(error: unknown, offered: boolean): Exclude<Handover, { outcome: 'accepted' }> {
  const { responseCode, command, code, response } = (error ?? {}) as {
    responseCode?: number;
    command?: string;
    code?: string;
    response?: string;
  };
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA';
  const permanent = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  // RFC 3463: class.subject.detail. The words after it may hold the address.
  const enhanced = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response ?? '')?.[0];
  const words = [responseCode, enhanced].filter(Boolean).join(' ') || code || 'EUNKNOWN';
  // No answer after the end: it may lie in the mailbox.
  if (offered && responseCode === undefined) return { outcome: 'unknown', code: words };
  return { outcome: aboutThisMail && permanent ? 'refused' : 'deferred', code: words };
}
