import type { CaughtMail } from './message.ts';

/** Where a mail server would deliver what comes back: the portal takes it in over HTTP. */
export interface BounceTarget {
  url: string;
  token: string;
}

/**
 * Sends a delivery status notification (RFC 3464) for a mail that was taken at first, to the envelope-from of that
 * mail, as a mail server does that finds out later that the mailbox is gone.
 */
export async function sendBack(
  mail: CaughtMail,
  from: string,
  { url, token }: BounceTarget,
  log: (line: string) => void,
): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}`, 'x-envelope-to': from },
    body: deliveryStatus(mail, from),
    signal: AbortSignal.timeout(5000),
  }).catch((error: unknown) => ({ ok: false, status: String(error) }));
  if (!answer.ok) log(`mailbox: a bounce was not taken (${answer.status})`);
}

/** Also for tests: the notification as it travels. */
export function deliveryStatus(mail: Pick<CaughtMail, 'aan' | 'headers'>, from: string): string {
  const recipient = mail.aan[0] ?? '';
  return [
    'From: Mail Delivery System <mailer-daemon@sandbox.example>',
    `To: ${from}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="rapport"',
    '',
    '--rapport',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The mailbox does not exist any more.',
    '',
    '--rapport',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; sandbox.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 Mailbox unavailable',
    '',
    '--rapport',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${mail.headers['message-id'] ?? ''}`,
    '',
    '--rapport--',
    '',
  ].join('\r\n');
}
