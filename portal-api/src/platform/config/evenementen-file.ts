import { z } from 'zod';

const tijd = z.string().regex(/^\d{2}:\d{2}$/);

/** Shape of EVENEMENTEN_FILE: what a portal for tries begins with, in days from the day on which it begins. */
export const evenementenSchema = z.object({
  evenementen: z.array(
    z.object({
      titel: z.string(),
      omschrijving: z.string(),
      soort: z.enum(['locatie', 'online']),
      plek: z.string(),
      adres: z.url({ protocol: /^https$/ }).nullable(),
      overDagen: z.int(),
      van: tijd,
      tot: tijd,
      plaatsen: z.int().nullable(),
      doelgroep: z.array(z.string()).min(1),
      /** Who signed up, in that order; who comes after the last place waits. */
      aanmeldingen: z.array(z.string()).default([]),
    }),
  ),
});
export type EvenementenBegin = z.output<typeof evenementenSchema>['evenementen'];
