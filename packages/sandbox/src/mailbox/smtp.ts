import { buffer } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import type { Bounces } from './bounces.ts';
import { type BounceTarget, sendBack } from './late-bounce.ts';
import { type CaughtMail, readMail } from './message.ts';
import type { MailStore } from './store.ts';

const MOST_BYTES_A_MAIL = 25 * 1024 * 1024;

export interface SmtpDeps {
  store: MailStore;
  bounces: Bounces;
  /** Undefined: what should come back later is kept, and nobody hears of it. */
  bounceTarget: BounceTarget | undefined;
  log: (line: string) => void;
}

/** An SMTP server on loopback that takes every mail, without login or TLS, except for addresses that bounce. */
export function createSmtpServer({ store, bounces, bounceTarget, log }: SmtpDeps): SMTPServer {
  const server = new SMTPServer({
    name: 'sandbox',
    banner: 'Een Loket sandbox',
    // Without certificates of its own, offering STARTTLS would only make clients fail on them.
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MOST_BYTES_A_MAIL,
    disableReverseLookup: true,
    closeTimeout: 500,
    onRcptTo: (address, _session, callback) => callback(bounces.refusalOf(address.address)),
    onData: (stream, session, callback) => {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
      const take = async (): Promise<CaughtMail | undefined> => {
        const rawMail = await buffer(stream);
        if (stream.sizeExceeded) throw Object.assign(new Error('5.3.4 Message too big'), { responseCode: 552 });
        const mail = await readMail(rawMail, envelope, randomUUID(), new Date());
        const back = envelope.to.some((address) => bounces.comesBack(address));
        if (!back) store.add(mail);
        return back ? mail : undefined;
      };
      take().then((back) => {
        callback();
        // Without an envelope-from nothing comes back (RFC 5321, 4.5.5).
        if (back && envelope.from && bounceTarget) void sendBack(back, envelope.from, bounceTarget, log);
      }, callback);
    },
  });
  server.on('error', (error) => log(`smtp: ${error.message}`));
  return server;
}
