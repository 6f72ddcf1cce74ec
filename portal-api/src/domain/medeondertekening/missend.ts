import type { MissendeHandtekening } from '@loket/contract';
import type { Inzendingen } from '../inzendingen/inzendingen.ts';
import type { Medeondertekeningen } from './medeondertekeningen.ts';
import type { Medeondertekening } from './model.ts';

const MEESTE = 200;

interface Deps {
  inzendingen: Pick<Inzendingen, 'metId'>;
  medeondertekeningen: Pick<Medeondertekeningen, 'missend'>;
}

/** Signatures that will not come by themselves, the longest first: under which form and why, and nothing of whom. */
export async function listMissend({ inzendingen, medeondertekeningen }: Deps): Promise<MissendeHandtekening[]> {
  const missend = await medeondertekeningen.missend(MEESTE);
  const gevonden = await Promise.all(
    missend.map(async (een): Promise<MissendeHandtekening[]> => {
      const inzending = await inzendingen.metId(een.inzending);
      if (!inzending) return [];
      const { id, rol, gevraagd, uiterlijk, titel } = een;
      const { nummer } = inzending;
      const gevraagdOp = gevraagd.toISOString();
      return [{ id, nummer, formulier: titel.nl, rol, gevraagdOp, uiterlijk, reden: redenVan(een) }];
    }),
  );
  return gevonden.flat();
}

function redenVan({ verlopen, onbezorgd }: Medeondertekening): MissendeHandtekening['reden'] {
  if (verlopen) return 'verlopen';
  return onbezorgd ? 'onbezorgd' : 'nergens';
}
