import { MedewerkerRij } from '@loket/contract';
import { z } from 'zod';

/**
 * Shape of MEDEWERKERS_FILE: the directory that a portal begins with when it has nobody yet. The same rows as the import;
 * `dagenInDienst` says of a newcomer in a portal for tries how long she is there, `fotobestand` where her photo is, seen
 * from the file itself.
 */
export const medewerkersSchema = z.object({
  medewerkers: z.array(
    MedewerkerRij.extend({ dagenInDienst: z.int().min(0).optional(), fotobestand: z.string().optional() }),
  ),
});
export type MedewerkersBegin = z.output<typeof medewerkersSchema>['medewerkers'];
