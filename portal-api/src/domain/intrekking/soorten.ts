import type { Soorten } from '../inzendingen/wachtend.ts';
import { INZENDING } from '../inzendingen/model.ts';
import { HANDTEKENING, MELDING } from '../medeondertekening/model.ts';
import { INTREKKING } from './opdracht.ts';

/** Everything of a form that is delivered and never given up: what administrators watch. */
export const BEWAAKT = {
  [INZENDING]: 'formulier',
  [HANDTEKENING]: 'handtekening',
  [MELDING]: 'handtekening_bericht',
  [INTREKKING]: 'intrekking',
} as const satisfies Soorten;
