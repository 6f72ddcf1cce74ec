/**
 * The envelope-from of one sending: `bounces@almelo.nl` becomes `bounces+<id>@almelo.nl` (variable envelope return
 * path, with the subaddress of RFC 5233), so that what comes back names the sending and no recipient.
 */
export function bounceAddress(address: string, id: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${id}${address.slice(at)}`;
}

/** The sending that an address made by `bounceAddress` belongs to; null for any other address. */
export function sendingOf(address: string, found: string): string | null {
  const at = address.lastIndexOf('@');
  const [user, domain] = [address.slice(0, at), address.slice(at)].map((part) => part.toLowerCase());
  const [, prefix, id, suffix] = /^(.+)\+([0-9a-f-]{36})(@.+)$/.exec(found.trim().toLowerCase()) ?? [];
  return prefix === user && suffix === domain && id ? id : null;
}

/** Message-ID of a sending, in the domain of the sender (RFC 5322, 3.6.4). */
export function messageId(from: string, id: string): string {
  return `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}
