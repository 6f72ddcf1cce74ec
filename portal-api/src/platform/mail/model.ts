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
 * `refused`: this address does not take it, now or later. `deferred`: try again; it may or may not have arrived.
 */
export type Handover = { outcome: 'accepted' } | { outcome: 'refused' | 'deferred'; code: string };

/** Hands mail to the mail server of the municipality. */
export interface Mailer {
  /** Never rejects for what a mail server does. Never logs an address. */
  send(mail: Mail): Promise<Handover>;
  /** Rejects when the server does not take mail from us. */
  check(): Promise<void>;
  close(): void;
}
