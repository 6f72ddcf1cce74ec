import { binnenReikwijdte } from '../../access/policies/vertegenwoordiger.ts';
import type { Inwoner } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { eisToegang } from '../formulieren/toegang.ts';
import type { Inzending } from './model.ts';
import type { Inzendingen } from './inzendingen.ts';

interface Deps {
  inzendingen: Pick<Inzendingen, 'eigen'>;
  settings: AccessSettings;
}

/**
 * What she sent, within what she may see; null for anything else: of a matter that is not hers a representative does not
 * learn that it is there. Throws `Refused` when she must log in more strongly for it.
 */
export async function eigenInzending(
  acting: Inwoner,
  id: string,
  { inzendingen, settings }: Deps,
): Promise<Inzending | null> {
  const inzending = await inzendingen.eigen(acting, id);
  if (!inzending) return null;
  const zaaktype = { identificatie: inzending.formulier.zaaktype };
  if (acting.namens && !binnenReikwijdte(acting.namens, zaaktype, settings)) return null;
  eisToegang(acting, inzending.formulier, settings);
  return inzending;
}
