import { z } from 'zod';

const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');
const team = z.string().min(1);

/** Asked about nothing else, everybody finds a place. */
const iets = { code: 'anders', naam: { nl: 'Iets anders', en: 'Something else' }, team: null };

const belmoment = z
  .strictObject({
    /** Days of the week, 1 (Monday) to 7. Public holidays are left out by themselves. */
    dagen: z.array(z.int().min(1).max(7)).default([1, 2, 3, 4, 5]),
    van: tijd,
    tot: tijd,
  })
  .refine(({ van, tot }) => van < tot, 'must end after it begins');

/** Who answers questions of residents, within how many working days, and when they call back. */
export const vragenSettings = z
  .strictObject({
    /** What a general question can be about: a choice of the municipality, with the team that answers. */
    onderwerpen: z
      .array(
        z.strictObject({
          code: z.string().regex(/^[a-z0-9-]{1,40}$/),
          naam: z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }),
          team: team.nullable().default(null),
        }),
      )
      .min(1)
      .default([iets]),
    /** Identification of the actor in Klantinteracties that gets a question: by zaaktype, else this one. */
    team: z
      .strictObject({ standaard: team.default('kcc'), zaaktypen: z.record(z.string(), team).default({}) })
      .prefault({}),
    /** Within how many working days there is an answer: by team, else this many. */
    antwoordWerkdagen: z
      .strictObject({
        standaard: z.int().min(1).max(60).default(5),
        teams: z.record(z.string(), z.int().min(1).max(60)).default({}),
      })
      .prefault({}),
    terugbellen: z
      .strictObject({
        /** How many days that one is called back on are offered. */
        dagen: z.int().min(1).max(20).default(5),
        momenten: z
          .array(belmoment)
          .min(1)
          .default([
            { dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '12:00' },
            { dagen: [1, 2, 3, 4, 5], van: '13:00', tot: '16:30' },
          ]),
      })
      .prefault({}),
  })
  .prefault({});

export type VragenSettings = z.output<typeof vragenSettings>;
