import type { MedewerkerComponents } from '@loket/contract/client';
import type { Doelkeuze } from './queries.ts';

export type Doel = MedewerkerComponents['schemas']['Doelen']['doelen'][number];

/** As long as the contract allows. */
export const TOELICHTING_MAX = 500;

export interface DoelFouten {
  doel?: 'doelLeeg';
  toelichting?: 'toelichtingLeeg';
}

/** Whether this purpose says too little by itself. */
export const vraagtToelichting = (doelen: Doel[], code: string): boolean =>
  doelen.some((doel) => doel.code === code && doel.toelichtingVerplicht);

/** What is still missing. */
export function doelFouten(doelen: Doel[], { doel, toelichting }: Doelkeuze): DoelFouten {
  return {
    ...(!doel && { doel: 'doelLeeg' as const }),
    ...(vraagtToelichting(doelen, doel) && !toelichting.trim() && { toelichting: 'toelichtingLeeg' as const }),
  };
}

/** What is sent: a reason that was typed for another purpose stays behind. */
export const opgaveVan = (doelen: Doel[], { doel, toelichting }: Doelkeuze): Doelkeuze => ({
  doel,
  toelichting: vraagtToelichting(doelen, doel) ? toelichting.trim() : '',
});
