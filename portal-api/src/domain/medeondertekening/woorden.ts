import type { Taal } from '../inzendingen/teksten.ts';
import en from './locales/en.json' with { type: 'json' };
import nl from './locales/nl.json' with { type: 'json' };

/** What goes to the municipality, on paper and by mail is Dutch. */
export const woorden = nl;

/** What stands on a screen. */
export const schermwoorden: Record<Taal, Pick<typeof nl, 'eenFormulier' | 'akkoord'>> = { nl, en };
