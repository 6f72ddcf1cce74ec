import { simpleParser } from 'mailparser';
import type { AddressObject, ParsedMail } from 'mailparser';

/** A caught mail as the JSON of the mailbox shows it. */
export interface CaughtMail {
  id: string;
  /** When the mailbox took it, ISO 8601. */
  ontvangen: string;
  van: string;
  aan: string[];
  onderwerp: string;
  tekst: string;
  html: string | null;
  headers: Record<string, string>;
  bijlagen: { naam: string; type: string; bytes: number; inhoud: Buffer }[];
  bytes: number;
}

/** The line of a mail in the list: without its body. */
export interface MailSummary {
  id: string;
  ontvangen: string;
  van: string;
  aan: string[];
  onderwerp: string;
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): string[] {
  const objects = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return objects.flatMap((object) => object.value.map((item) => item.address ?? '')).filter(Boolean);
}

function headersOf(parsed: ParsedMail): Record<string, string> {
  return Object.fromEntries(
    parsed.headerLines.map(({ key, line }) => [
      key,
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

/** Reads raw SMTP data (RFC 5322); `envelope` says for whom it really was, whatever the headers say. */
export async function readMail(
  rawMail: Buffer,
  envelope: { from: string; to: readonly string[] },
  id: string,
  receivedAt: Date,
): Promise<CaughtMail> {
  const parsed = await simpleParser(rawMail);
  return {
    id,
    ontvangen: receivedAt.toISOString(),
    van: addressesOf(parsed.from)[0] ?? envelope.from,
    aan: [...envelope.to],
    onderwerp: parsed.subject ?? '(geen onderwerp)',
    tekst: parsed.text ?? '',
    html: parsed.html || null,
    headers: headersOf(parsed),
    bijlagen: parsed.attachments.map((attachment, index) => ({
      naam: attachment.filename ?? `bijlage-${index + 1}`,
      type: attachment.contentType,
      bytes: attachment.size,
      inhoud: attachment.content,
    })),
    bytes: rawMail.length,
  };
}

/** What the list shows of a mail. */
export function summarise({ id, ontvangen, van, aan, onderwerp }: CaughtMail): MailSummary {
  return { id, ontvangen, van, aan, onderwerp };
}
