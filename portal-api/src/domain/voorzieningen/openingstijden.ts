import type { Openingstijd, OpenStand } from '@loket/contract';
import { eerstePaasdag, feestdagen } from '../termijnen/feestdagen.ts';
import { dagVan, jaarVan, plusDagen, weekdag, type Kalenderdag } from '../termijnen/kalender.ts';

const namen = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;
const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * Whether a place is open at this moment, in Dutch time. On a public holiday its hours are those of an ordinary day and
 * say little: then it does not count as open, and the reader is told to ask first.
 */
export function openStand(tijden: readonly Openingstijd[], now: Date): OpenStand {
  if (tijden.length === 0) return { stand: 'afspraak', vandaag: [] };
  const dag = dagVan(now);
  const vandaag = tijden
    .filter((tijd) => tijd.dag === namen[weekdag(dag)])
    .map(({ van, tot }) => ({ van, tot }))
    .toSorted((a, b) => (a.van < b.van ? -1 : 1));
  if (vandaag.length > 0 && isFeestdag(dag)) return { stand: 'feestdag', vandaag };
  const nu = klok.format(now);
  if (vandaag.some(({ van, tot }) => van <= nu && nu < tot)) return { stand: 'nu', vandaag };
  return { stand: vandaag.some(({ van }) => van > nu) ? 'later' : 'dicht', vandaag };
}

/** Also the Sundays of Easter and Pentecost, which the law about terms need not name. */
function isFeestdag(dag: Kalenderdag): boolean {
  const jaar = jaarVan(dag);
  const pasen = eerstePaasdag(jaar);
  return dag === pasen || dag === plusDagen(pasen, 49) || feestdagen(jaar).includes(dag);
}
