import { z } from 'zod';
import { Datum, OntbrekendeBron, Tijdstip } from './common.ts';

const Kaartnaam = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(40);

/** Cards of the start page in my order; a card that is not in it comes at the end. */
export const StartIndeling = z
  .object({
    kaarten: z
      .array(z.object({ naam: Kaartnaam, verborgen: z.boolean() }))
      .max(30)
      .refine((kaarten) => new Set(kaarten.map(({ naam }) => naam)).size === kaarten.length, {
        error: 'Elke kaart mag er één keer in staan.',
      }),
  })
  .meta({ id: 'StartIndeling' });
export type StartIndeling = z.infer<typeof StartIndeling>;

/** Which figure; the app has the words, with its definition and its source. */
export const Bijdragecijfer = z.enum(['contactverzoeken', 'zaken']).meta({ id: 'Bijdragecijfer' });
export type Bijdragecijfer = z.infer<typeof Bijdragecijfer>;

const weken = [4, 13, 26] as const;
export const BijdrageVraag = z.object({
  weken: z.coerce
    .number()
    .pipe(z.union(weken.map((een) => z.literal(een))))
    .default(13),
});

const PerWeek = z.object({
  /** The Monday of it. */
  week: Datum,
  aantal: z.int(),
  /** Of which a term is known. */
  metTermijn: z.int(),
  binnenTermijn: z.int(),
});

const Cijfer = z.object({
  cijfer: Bijdragecijfer,
  aantal: z.int(),
  metTermijn: z.int(),
  binnenTermijn: z.int(),
  perWeek: z.array(PerWeek),
  /** The middle of the team in the same weeks; null with fewer than five people in it. */
  teammediaan: z.number().nullable(),
});

/** My own figures. `aan`: false while the works council has not agreed (WOR 27): then nothing is counted or shown. */
export const Bijdrage = z
  .object({
    aan: z.boolean(),
    weken: z.int(),
    cijfers: z.array(Cijfer),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'Bijdrage' });
export type Bijdrage = z.infer<typeof Bijdrage>;

export const BijdragePad = z.object({ cijfer: Bijdragecijfer });

/** The things behind a figure, the newest first. */
export const BijdrageItems = z
  .object({
    items: z.array(
      z.object({
        nummer: z.string(),
        omschrijving: z.string().nullable(),
        afgerond: Datum,
        uiterlijk: Datum.nullable(),
        binnenTermijn: z.boolean().nullable(),
        pad: z.string().nullable(),
      }),
    ),
    ontbrekend: z.array(OntbrekendeBron),
  })
  .meta({ id: 'BijdrageItems' });
export type BijdrageItems = z.infer<typeof BijdrageItems>;

export const BijdrageTeamPad = z.object({ team: z.string().min(1).max(60) });

/** What a team did, of all together; never of one person. `teKlein`: with fewer than five people it would be. */
export const TeamBijdrage = z
  .object({
    aan: z.boolean(),
    team: z.object({ id: z.string(), naam: z.string() }),
    teKlein: z.boolean(),
    leden: z.int(),
    cijfers: z.array(Cijfer.omit({ teammediaan: true })),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'TeamBijdrage' });
export type TeamBijdrage = z.infer<typeof TeamBijdrage>;

/** The teams of which I may see what they did together. */
export const TeamsOnder = z
  .object({ aan: z.boolean(), teams: z.array(z.object({ id: z.string(), naam: z.string() })) })
  .meta({ id: 'TeamsOnder' });
export type TeamsOnder = z.infer<typeof TeamsOnder>;
