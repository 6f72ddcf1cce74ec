import { z } from 'zod';

/** What the service says later of a text message that it took. The number in it is not read. */
const Receipt = z.object({
  reference: z.uuid().nullable(),
  status: z.enum(['delivered', 'permanent-failure', 'temporary-failure', 'technical-failure']),
});

/** Reads a delivery receipt; null when it is not one, or not of a message of ours. */
export function readReceipt(body: unknown): { id: string; delivered: boolean; status: string } | null {
  const { data } = Receipt.safeParse(body);
  if (!data?.reference) return null;
  return { id: data.reference, delivered: data.status === 'delivered', status: data.status };
}
