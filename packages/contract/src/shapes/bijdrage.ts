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

/** Which figure; the app has the words, with its definition and its source. Of courses nothing is shown while there are none. */
export const Bijdragecijfer = z
  .enum(['contactverzoeken', 'zaken', 'kennis', 'opleidingen'])
  .meta({ id: 'Bijdragecijfer' });
export type Bijdragecijfer = z.infer<typeof Bijdragecijfer>;

/** Calendar months, or whole weeks from a Monday until today. */
export const bijdrageperiodes = ['deze-maand', 'vorige-maand', '4-weken', '13-weken', '26-weken'] as const;
export const Bijdrageperiode = z.enum(bijdrageperiodes).meta({ id: 'Bijdrageperiode' });
export type Bijdrageperiode = z.infer<typeof Bijdrageperiode>;

export const BijdragePeriodeVraag = z.object({ periode: Bijdrageperiode.default('13-weken') });

export const BijdrageVraag = BijdragePeriodeVraag.extend({
  /** Whether her teams are asked as well; a card that shows only her own leaves them be. */
  vergelijken: z.enum(['ja', 'nee']).default('ja'),
});

/** Which days count (both ends too), and what one step of the figures over time is: of a month the months before it stand beside it. */
const Tijdvak = z.object({ van: Datum, tot: Datum, stap: z.enum(['week', 'maand']) });

const Stap = z.object({
  /** Its first day. */
  van: Datum,
  aantal: z.int(),
  /** Of which a term is known. */
  metTermijn: z.int(),
  binnenTermijn: z.int(),
});

const Vergelijking = z.object({
  team: z.object({ id: z.string(), naam: z.string() }),
  /** The middle of the team in the same days. */
  mediaan: z.number().nullable(),
  /** Why there is none: fewer than five people, or not everything of them could be asked. */
  waaromNiet: z.enum(['te-klein', 'bron-stuk']).nullable(),
});

const Cijfer = z.object({
  cijfer: Bijdragecijfer,
  aantal: z.int(),
  metTermijn: z.int(),
  binnenTermijn: z.int(),
  verloop: z.array(Stap),
  /** As of when the source gave it. */
  bijgewerkt: Tijdstip,
  /** One for each team of hers; empty when she is in none. */
  vergelijking: z.array(Vergelijking),
});

/** My own figures. `aan`: false while the works council has not agreed (WOR 27): then nothing is counted or shown. */
export const Bijdrage = z
  .object({
    aan: z.boolean(),
    tijdvak: Tijdvak,
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
    tijdvak: Tijdvak,
    cijfers: z.array(Cijfer.omit({ vergelijking: true })),
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
