import { simpleParser } from 'mailparser';
import type { MailConfig } from '../config/sending.ts';
import { sendingOf } from './bounce-address.ts';

/** A mail that was taken at first and came back afterwards. */
export interface Bounce {
  /** The id of the sending. */
  id: string;
  /** Status of RFC 3463, for example `5.1.1`. */
  status: string;
}

/**
 * Reads a delivery status notification (RFC 3464) about a mail of ours. Null for anything else: a notice of delay, a
 * holiday reply, or mail that somebody wrote.
 */
export async function readBounce(
  raw: Buffer,
  { bounces }: Pick<MailConfig, 'bounces'>,
  envelopeTo?: string,
): Promise<Bounce | null> {
  const mail = await simpleParser(raw, { skipHtmlToText: true, skipImageLinks: true, skipTextLinks: true });
  const to = [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
  const id = [envelopeTo ?? '', ...to].map((address) => sendingOf(bounces, address)).find((found) => found !== null);
  if (!id) return null;
  const report = [mail.text ?? '', ...mail.attachments.filter(isReport).map(({ content }) => content.toString())];
  const fields = report.join('\n');
  if (/^Action:\s*(\w+)/im.exec(fields)?.[1]?.toLowerCase() !== 'failed') return null;
  return { id, status: /^Status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(fields)?.[1] ?? '5.0.0' };
}

function isReport({ contentType }: { contentType: string }): boolean {
  return contentType === 'message/delivery-status';
}
