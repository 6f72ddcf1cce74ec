import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { TaakVraag } from '../../registers/objecten-model.ts';

type TakenSettings = RegisterSettings['taken'];

/**
 * The address of a task, when it leads to a host that the municipality named, by https and without a name or password
 * in it. Anything else comes out of a register and may lead anywhere: null.
 */
export function taakLink(url: string | null, { hosts }: Pick<TakenSettings, 'hosts'>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, username, password, href } = new URL(url);
  if (protocol !== 'https:' || username !== '' || password !== '') return null;
  return hosts.includes(host.toLowerCase()) ? href : null;
}

/** Where one pays, always at the host of the configuration; parameters as Ogone has them, the amount in cents. */
export function betaalLink(
  { bedrag, kenmerk, pspid }: Extract<TaakVraag, { soort: 'betaling' }>,
  { betaling }: Pick<TakenSettings, 'betaling'>,
): string | null {
  if (betaling === null || bedrag === null || kenmerk === null || pspid === null) return null;
  const url = new URL(betaling);
  const amount = String(Math.round(bedrag * 100));
  url.search = new URLSearchParams({ PSPID: pspid, ORDERID: kenmerk, AMOUNT: amount, CURRENCY: 'EUR' }).toString();
  return url.href;
}
