import { doorloop, type Antwoorden, type Formulier } from '@loket/formulieren';
import type { Voorval } from './tellingen.ts';

/** What of one draft was counted before; kept in that draft, and gone with it. */
export interface Geteld {
  bereikt: string[];
  voltooid: string[];
}

/** Name of the page at the end, where answers are checked; it is no step of the form itself. */
export const CONTROLEREN = 'controleren';

export const nietsGeteld: Geteld = { bereikt: [], voltooid: [] };

/**
 * What there is to count when a draft is saved on a page: that page and those before it were reached, those before it
 * were finished, each once in the life of a draft, however often somebody goes back and forth.
 */
export function voortgang(
  formulier: Formulier,
  antwoorden: Antwoorden,
  stap: string,
  eerder: Geteld,
  vandaag: string,
): { geteld: Geteld; voorvallen: Voorval[]; bestaat: boolean } {
  const stappen = doorloop(formulier, antwoorden, { vandaag }).stappen.map((een) => een.stap.id);
  const plek = stap === CONTROLEREN ? stappen.length : stappen.indexOf(stap);
  if (plek < 0) return { geteld: eerder, voorvallen: [], bestaat: false };
  const bereikt = stappen.slice(0, plek + 1).filter((id) => !eerder.bereikt.includes(id));
  const voltooid = stappen.slice(0, plek).filter((id) => !eerder.voltooid.includes(id));
  return {
    bestaat: true,
    geteld: { bereikt: [...eerder.bereikt, ...bereikt], voltooid: [...eerder.voltooid, ...voltooid] },
    voorvallen: [
      ...bereikt.map((id) => ({ stap: id, wat: 'bereikt' as const })),
      ...voltooid.map((id) => ({ stap: id, wat: 'voltooid' as const })),
    ],
  };
}

/** What was counted of a draft, as it was kept; nothing of what is not understood. */
export function geteldUit(inhoud: Readonly<Record<string, unknown>> | undefined): Geteld {
  const { bereikt, voltooid } = (inhoud?.['geteld'] ?? {}) as Partial<Record<keyof Geteld, unknown>>;
  const lijst = (value: unknown) => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);
  return { bereikt: lijst(bereikt), voltooid: lijst(voltooid) };
}
