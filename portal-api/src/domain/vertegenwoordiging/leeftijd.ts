import type { Datum } from '../../registers/model.ts';

/**
 * How old somebody is on a calendar day; null when not even the year is known. Of a date that is known in part the
 * earliest day counts: then nobody acts for somebody who may have become too old for it.
 */
export function leeftijdOp(dag: Datum, geboortedatum: string | null): number | null {
  const [jaar, maand = '01', opDag = '01'] = geboortedatum?.split('-') ?? [];
  if (!jaar) return null;
  const jarig = dag.slice(5) >= `${maand}-${opDag}`;
  return Number(dag.slice(0, 4)) - Number(jaar) - (jarig ? 0 : 1);
}
