import type { NieuwsBeheerRegel, NieuwsStand } from '@loket/contract';
import type { Nieuwsbericht as Rij, NieuwsberichtVersie } from '../../generated/prisma/client.ts';
import { inhoudVan } from './model.ts';

export type MetVersies = Rij & { versies: NieuwsberichtVersie[] };

/** The newest version; there always is one. */
export function nieuwsteVan({ id, versies }: MetVersies): NieuwsberichtVersie {
  const nieuwste = versies.toSorted((a, b) => b.versie - a.versie)[0];
  if (!nieuwste) throw new Error(`article ${id} has no version`);
  return nieuwste;
}

/** Whether colleagues can read a version of it now. */
export const leestNu = ({ gepubliceerd, vanaf, tot }: Rij, now: Date): boolean =>
  gepubliceerd !== null && vanaf !== null && vanaf <= now && (tot === null || tot > now);

/** What waits for its moment: beside what is read, or as the first that can be read. */
function geplandVan(rij: Rij, now: Date): NieuwsBeheerRegel['gepland'] {
  const { gepland, geplandVanaf, gepubliceerd, vanaf } = rij;
  if (gepland !== null && geplandVanaf) return { versie: gepland, vanaf: geplandVanaf.toISOString() };
  return gepubliceerd !== null && vanaf && vanaf > now ? { versie: gepubliceerd, vanaf: vanaf.toISOString() } : null;
}

/** Where the newest version stands. */
export function standVan(rij: MetVersies, now: Date): NieuwsStand {
  const { versie } = nieuwsteVan(rij);
  if (rij.ingetrokken) return 'ingetrokken';
  if (rij.gepland === versie) return 'ingepland';
  if (rij.gepubliceerd === versie) {
    if (rij.vanaf && rij.vanaf > now) return 'ingepland';
    return rij.tot && rij.tot <= now ? 'verlopen' : 'gepubliceerd';
  }
  if (rij.beoordeeld !== versie) return 'concept';
  return rij.oordeel === 'ter-beoordeling' || rij.oordeel === 'teruggegeven' || rij.oordeel === 'goedgekeurd'
    ? rij.oordeel
    : 'concept';
}

/** A row of the list of editors. */
export function regelVan(rij: MetVersies, now: Date): NieuwsBeheerRegel {
  const nieuwste = nieuwsteVan(rij);
  const { titel, vanaf } = inhoudVan(nieuwste);
  const { gepubliceerd, eersteKeer } = rij;
  return {
    id: rij.id,
    titel,
    stand: standVan(rij, now),
    versie: nieuwste.versie,
    gepubliceerd: rij.vanaf && rij.vanaf > now ? null : gepubliceerd,
    gepland: geplandVan(rij, now),
    ooitGelezen: eersteKeer !== null && eersteKeer <= now,
    vanaf: rij.vanaf?.toISOString() ?? vanaf,
    gewijzigdOp: nieuwste.moment.toISOString(),
    gewijzigdDoor: nieuwste.naam,
  };
}
