import type { VraagSamenvatting } from '@loket/contract';
import type { Gesprek } from '../../domain/vragen/gesprek.ts';

const FRAGMENT_TEKENS = 160;

/** A conversation in a list. */
export function presentSamenvatting(gesprek: Gesprek): VraagSamenvatting {
  const laatste = gesprek.bijdragen.at(-1);
  return {
    ...presentGesprek(gesprek),
    fragment: laatste?.tekst ? ingekort(laatste.tekst) : null,
    fragmentVan: laatste?.van ?? 'u',
  };
}

/** What list and page share. */
export function presentGesprek(gesprek: Gesprek) {
  const { id, soort, onderwerp, stand, antwoordUiterlijk, belmoment, bijdragen, laatste } = gesprek;
  const [eerste] = bijdragen;
  return {
    id,
    soort,
    onderwerp,
    stand,
    antwoordUiterlijk,
    belmoment,
    kanaal: eerste?.kanaal ?? 'overig',
    begonnen: moment(eerste?.moment ?? null),
    laatste: moment(laatste),
    ongelezen: bijdragen.filter(({ ongelezen }) => ongelezen).length,
  } as const;
}

/** As the contract writes moments; null for what a register wrote otherwise. */
export function moment(tekst: string | null): string | null {
  if (tekst === null) return null;
  const datum = new Date(tekst);
  return Number.isNaN(datum.getTime()) ? null : datum.toISOString();
}

function ingekort(tekst: string): string {
  const plat = tekst.replaceAll(/\s+/g, ' ');
  return plat.length <= FRAGMENT_TEKENS ? plat : `${plat.slice(0, FRAGMENT_TEKENS).replace(/\s\S*$/, '')} …`;
}
