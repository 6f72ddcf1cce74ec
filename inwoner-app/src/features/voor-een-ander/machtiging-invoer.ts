import type { ApiFout } from '@loket/app';
import type { NieuweMachtiging } from '@loket/contract';

export type Invoer = NieuweMachtiging;
export type Veld = keyof Invoer;

/** What can be seen to be wrong before sending; the API decides again. */
export function controleer({ voor, zaaktypen, tot }: Invoer): Veld[] {
  return [
    ...(voor.trim().length < 2 ? (['voor'] as const) : []),
    ...(zaaktypen.length === 0 ? (['zaaktypen'] as const) : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(tot) ? [] : (['tot'] as const)),
  ];
}

/** The fields that the API refused. */
export function foutenVan({ velden }: ApiFout): Veld[] {
  return (['voor', 'zaaktypen', 'tot'] as const).filter((veld) => velden.some((naam) => naam.split('.')[0] === veld));
}
