import type { Clock } from '../../platform/clock.ts';
import type { Medewerkers } from '../medewerkers/model.ts';
import { isInDienst } from '../medewerkers/rij.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { Voorkeuren } from './voorkeuren.ts';

interface Deps {
  medewerkers: Pick<Medewerkers, 'een'>;
  voorkeuren: Pick<Voorkeuren, 'adresVan'>;
  clock: Clock;
}

/**
 * Where to write to somebody who is not there: the address of the directory, else the one that she logged in with. Who
 * has left is not written to.
 */
export function adresVoorMail({
  medewerkers,
  voorkeuren,
  clock,
}: Deps): (medewerker: string) => Promise<string | null> {
  return async (medewerker) => {
    const profiel = await medewerkers.een(medewerker);
    if (profiel && !isInDienst(profiel, dagVan(clock.now()))) return null;
    return profiel?.email ?? (await voorkeuren.adresVan(medewerker));
  };
}
