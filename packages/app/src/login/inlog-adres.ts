import type { Niveau } from '../api/fout.ts';
import type { Deur } from '../deur.ts';

/** Only a path of this portal, so that no link can send people elsewhere after logging in. */
export const veiligPad = (pad: string | null | undefined): string | undefined =>
  pad && /^\/(?![/\\])/.test(pad) ? pad : undefined;

/** Where the server starts a login; afterwards it comes back to `terug`, or to the first page of this door. */
export function inlogAdres(deur: Deur, middel: string, terug: string, niveau?: Niveau): string {
  const vraag = new URLSearchParams({ terug: veiligPad(terug) ?? deur.start, ...(niveau && { niveau }) });
  return `/inloggen/${middel}?${vraag}`;
}
