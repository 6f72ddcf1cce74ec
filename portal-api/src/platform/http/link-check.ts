import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** What an address answers: something is there, nothing is there, or it does not say. */
export type LinkOutcome = 'there' | 'gone' | 'unknown';

const PATIENCE_MS = 5000;

/** Addresses inside the house (RFC 1918, 4193, 6598, loopback, link local): nobody learns through us what is there. */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/**
 * Asks an address on the web by HEAD whether something is there. Only https on its own port, never an address inside the
 * house, no redirects followed, nothing read. Never rejects.
 */
export async function checkLink(
  address: string,
  { fetch: ask = fetch, resolve = lookup as typeof lookup, signal }: CheckOptions = {},
): Promise<LinkOutcome> {
  const url = URL.parse(address);
  if (
    !url ||
    url.protocol !== 'https:' ||
    url.port !== '' ||
    url.username ||
    isIP(url.hostname.replace(/^\[|\]$/g, ''))
  )
    return 'unknown';
  try {
    const places = await resolve(url.hostname, { all: true });
    if (places.some((place) => inside.check(place.address, place.family === 6 ? 'ipv6' : 'ipv4'))) return 'unknown';
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const answer = await ask(url, {
      method: 'HEAD',
      redirect: 'manual',
      credentials: 'omit',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    if (answer.status === 404 || answer.status === 410) return 'gone';
    return answer.status < 400 ? 'there' : 'unknown';
  } catch (error) {
    // the name does not exist; a line that is down says nothing of the page
    return (error as { code?: string }).code === 'ENOTFOUND' ? 'gone' : 'unknown';
  }
}

interface CheckOptions {
  fetch?: typeof fetch;
  resolve?: (host: string, options: { all: true }) => Promise<{ address: string; family: number }[]>;
  signal?: AbortSignal;
}
