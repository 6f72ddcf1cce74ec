export type Dagdeel = 'nacht' | 'ochtend' | 'middag' | 'avond';

const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' });

/** The part of the day in the Netherlands. */
export function dagdeelVan(moment: Date): Dagdeel {
  const uur = Number(hour.format(moment));
  if (uur < 6) return 'nacht';
  if (uur < 12) return 'ochtend';
  return uur < 18 ? 'middag' : 'avond';
}
