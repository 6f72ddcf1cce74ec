import type { TextMessage } from './store.ts';

/** Who hears what became of a message. */
export interface ReceiptTarget {
  url: string;
  token: string;
}

/** Sends the delivery receipt of a message, as the service does some time after it was taken. */
export async function sendReceipt(
  { id, reference, phone_number, status, created_at }: TextMessage,
  { url, token }: ReceiptTarget,
  log: (line: string) => void,
): Promise<void> {
  const now = new Date().toISOString();
  const body = { id, reference, to: phone_number, status, created_at, completed_at: now, sent_at: now };
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ ...body, notification_type: 'sms' }),
    signal: AbortSignal.timeout(5000),
  }).catch((error: unknown) => ({ ok: false, status: String(error) }));
  if (!answer.ok) log(`sms: a receipt was not taken (${answer.status})`);
}
