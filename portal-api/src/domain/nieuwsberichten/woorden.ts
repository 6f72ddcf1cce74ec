import teksten from './locales/nl.json' with { type: 'json' };
import type { Kalenderdag } from '../termijnen/kalender.ts';

export { teksten };

const datum = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** A day as people say it: `maandag 30 november`. */
export const datumInWoorden = (dag: Kalenderdag): string => datum.format(new Date(`${dag}T00:00:00Z`));

/** A text with its values filled in. */
export const vul = (tekst: string, waarden: Record<string, string>): string =>
  tekst.replaceAll(/\{\{(\w+)\}\}/g, (_heel, naam: string) => waarden[naam] ?? '');
