import { z } from 'zod';

/** Shape of WERK_FILE: what employees of a portal for tries finished before, so that their figures can be looked at. */
export const werkSchema = z.object({
  afgerond: z.array(
    z.object({
      medewerker: z.string().min(1),
      team: z.string().min(1),
      /** How many by week, this week first. */
      perWeek: z.array(z.int().min(0).max(200)),
      /** Which part of it in time. */
      opTijd: z.number().min(0).max(1),
    }),
  ),
  /** Whom pages of the handbook helped, and how many days ago they said so. */
  hielp: z.array(z.object({ pagina: z.uuid(), medewerkers: z.record(z.string(), z.int().min(0)) })).default([]),
});
export type WerkBegin = z.output<typeof werkSchema>;

export const geenWerk: WerkBegin = { afgerond: [], hielp: [] };
