import type { Medewerker } from '../../access/policy.ts';

/** Who writes what residents read: a number for the audit and a name for colleagues. */
export interface Schrijver {
  identificatie: string;
  naam: string;
}

/** The editor of a request. */
export const schrijverVan = ({ identificatie, naam }: Medewerker): Schrijver => ({ identificatie, naam });

/** Who wrote what a portal begins with. */
export const gemeente: Schrijver = { identificatie: 'begin', naam: 'Gemeente' };
