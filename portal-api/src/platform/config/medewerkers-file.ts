import { MedewerkerRij } from '@loket/contract';
import { z } from 'zod';

/**
 * Shape of MEDEWERKERS_FILE: the directory that a portal begins with when it has nobody yet. The same rows as the import;
 * in a portal for tries `dagenInDienst` says of a newcomer how long she is there, `dagenAfwezig` from when until when
 * somebody is absent, in days from today (`tot` null: she does not know), and `fotobestand` where her photo is, seen from
 * the file itself.
 */
export const medewerkersSchema = z.object({
  medewerkers: z.array(
    MedewerkerRij.extend({
      dagenInDienst: z.int().min(0).optional(),
      dagenAfwezig: z.object({ van: z.int(), tot: z.int().nullable() }).optional(),
      fotobestand: z.string().optional(),
    }),
  ),
});
export type MedewerkersBegin = z.output<typeof medewerkersSchema>['medewerkers'];
