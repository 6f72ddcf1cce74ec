import type { FormulierBevinding } from '@loket/contract';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { veldVan } from './ontwerp.ts';

export const vertalingen = ['en', 'tr', 'ar', 'hy'] as const;
export type Vertaling = (typeof vertalingen)[number];

/** What all fields of the editor need: in which other language is written, and what is wrong. */
export interface Bewerken {
  /** The language that is written beside Dutch; null for none. */
  vertaling: Vertaling | null;
  bevindingen: readonly FormulierBevinding[];
  /** Properties of the zaaktype; null when they could not be asked. */
  eigenschappen: readonly string[] | null;
}

const Context = createContext<Bewerken>({ vertaling: null, bevindingen: [], eigenschappen: null });
export const BewerkenProvider = Context.Provider;
export const useBewerken = (): Bewerken => useContext(Context);

/** What is wrong, in words; with the fault of one field beside it when that is asked. */
export function useBevindingwoorden() {
  const { t } = useTranslation('formulieren-beheer');
  return ({ code, over }: Pick<FormulierBevinding, 'code' | 'over'>): string =>
    t(`bevinding.${code}`, { over: over ?? '' });
}

/** The id and the fault of the field for one thing of one place. */
export function useVeld(pad: readonly string[]) {
  const { bevindingen } = useBewerken();
  const woorden = useBevindingwoorden();
  return (veld: string): { id: string; error: string | undefined } => {
    const hier = bevindingen.find(
      (een) =>
        een.ernst === 'fout' &&
        een.pad.join('.') === pad.join('.') &&
        (een.veld === veld || een.veld === `${veld}.nl` || (veld === 'opties' && een.code === 'optie-dubbel')),
    );
    return { id: veldVan(pad, veld), error: hier && woorden(hier) };
  };
}
