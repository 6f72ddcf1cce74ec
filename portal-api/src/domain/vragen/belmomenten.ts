import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import { feestdagen } from '../termijnen/feestdagen.ts';
import { dagVan, jaarVan, plusDagen, weekdag, type Kalenderdag } from '../termijnen/kalender.ts';

/** A time in which somebody can be called back. */
export interface Belmoment {
  /** Names it in a request; says what it is, so that one that is offered no longer can be told from rubbish. */
  id: string;
  dag: Kalenderdag;
  /** Dutch time, `09:00`. */
  van: string;
  tot: string;
}

const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** Days are looked for within this many weeks; a house that is open less is not open. */
const HORIZON_DAGEN = 60;

/**
 * The times to choose from: on as many days as the municipality offers, never in the past or already begun, on no public
 * holiday, and on weekdays only on which it calls.
 */
export function belmomenten(now: Date, { dagen, momenten }: VragenSettings['terugbellen']): Belmoment[] {
  const vandaag = dagVan(now);
  const nu = klok.format(now);
  const aangeboden: Belmoment[] = [];
  let open = 0;
  for (let stap = 0; stap < HORIZON_DAGEN && open < dagen; stap += 1) {
    const dag = plusDagen(vandaag, stap);
    // A municipality may be open on Saturdays, but never on a public holiday.
    if (feestdagen(jaarVan(dag)).includes(dag)) continue;
    const dagVanWeek = weekdag(dag) || 7;
    const opDag = momenten
      .filter((moment) => moment.dagen.includes(dagVanWeek) && (dag !== vandaag || moment.van > nu))
      .map(({ van, tot }) => ({ id: `${dag}T${van}-${tot}`, dag, van, tot }));
    if (opDag.length === 0) continue;
    open += 1;
    aangeboden.push(...opDag.toSorted((a, b) => a.van.localeCompare(b.van)));
  }
  return aangeboden;
}
