import type { Foutmelding } from '@loket/contract';

/** Parts of the record of which one can say that they are not right. */
export const onderdelen = [
  'naam',
  'geboorte',
  'nationaliteit',
  'adres',
  'inschrijving',
  'partner',
  'kinderen',
  'ouders',
  'anders',
] as const satisfies readonly Foutmelding['onderdeel'][];

export type Onderdeel = (typeof onderdelen)[number];
