import type { AfspraakKeuzes, AfspraakPlek, AfspraakProduct } from '@loket/contract';

/** The pages, in their order. */
export const stappen = ['waarover', 'waar', 'wanneer', 'contact', 'controle'] as const;
export type Stap = (typeof stappen)[number];

/** What somebody has filled in so far. */
export interface Wens extends Record<string, unknown> {
  product: string;
  plek: string;
  begin: string;
  email: string;
  telefoon: string;
  toelichting: string;
}

/** What every page gets. */
export interface StapProps {
  keuzes: AfspraakKeuzes;
  wens: Wens;
  zet: (deel: Partial<Wens>) => void;
  /** What was chosen, as far as it is on offer. */
  product: AfspraakProduct | undefined;
  plek: AfspraakPlek | undefined;
  verder: () => void;
}

/** The beginning: with what is known of how she can be reached. */
export function leeg({ email, telefoon }: AfspraakKeuzes, product = ''): Wens {
  return { product, plek: '', begin: '', email: email ?? '', telefoon: telefoon ?? '', toelichting: '' };
}

export function stapPad(stap: Stap): string {
  return stap === 'waarover' ? '/afspraken/nieuw' : `/afspraken/nieuw/${stap}`;
}
