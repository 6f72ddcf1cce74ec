/** A mail to one person. Who reads it in passing must learn nothing: no subject of a case, no name, no number. */
export interface Mail {
  /** Of the sending; Message-ID and envelope-from follow from it, so that a second attempt is the same mail. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** ISO 639-1. */
  language: string;
  /** Page where the reader switches such mails off (RFC 2369); null for a mail that cannot be switched off. */
  unsubscribe: string | null;
}

/**
 * What became of a mail or text message when it was handed over.
 * `refused`: this address does not take it, now or later. `deferred`: it was not taken; try again. `unknown`: the server
 * had all of it and did not say whether it took it, and a mail server cannot be asked afterwards.
 */
export type Handover = { outcome: 'accepted' } | { outcome: 'refused' | 'deferred' | 'unknown'; code: string };

/** Hands mail to the mail server of the municipality. */
export interface Mailer {
  /**
   * Never rejects for what a mail server does. Never logs an address. `beforeLast` is called when everything was sent but
   * the end, without which no server takes a mail (RFC 5321, 4.1.1.4); when it rejects, the mail is not sent.
   */
  send(mail: Mail, beforeLast?: () => Promise<void>): Promise<Handover>;
  /** Rejects when the server does not take mail from us. */
  check(): Promise<void>;
  close(): void;
}
