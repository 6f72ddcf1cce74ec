import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike, so that it can be read out on the phone. */
const TEKENS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const vier = () => Array.from({ length: 4 }, () => TEKENS[randomInt(TEKENS.length)]).join('');

/** Number of a receipt, which the case gets as its own: `L26-7KQ2-PX4M`. Says nothing of who or what. */
export function nieuwNummer(ontvangen: Date): string {
  return `L${String(ontvangen.getUTCFullYear()).slice(2)}-${vier()}-${vier()}`;
}
