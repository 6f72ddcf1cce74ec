import { z } from 'zod';
import { werksoorten, werktermijnen } from '../werksoorten.ts';
import { Datum, OntbrekendeBron, RegisterId, Tijdstip } from './common.ts';

export const Werksoort = z.enum(werksoorten).meta({ id: 'Werksoort' });
export type Werksoort = z.infer<typeof Werksoort>;

export const Werktermijn = z.enum(werktermijnen).meta({ id: 'Werktermijn' });
export type Werktermijn = z.infer<typeof Werktermijn>;

const Wiens = z.enum(['mij', 'team', 'alles']);

const Kanaal = z.enum(['portaal', 'telefoon', 'email', 'balie', 'brief', 'chat', 'overig']);
const Belmoment = z.object({ dag: Datum, van: z.string(), tot: z.string() });

const sleutel = z
  .string()
  .regex(/^[a-z-]+:[A-Za-z0-9:-]{1,120}$/)
  .max(140);

/** Something that waits for me or for a team of mine. */
export const Werkitem = z
  .object({
    sleutel: z.string(),
    soort: Werksoort,
    /** Empty for a question or call-back of which the register did not tell what it is about. */
    onderwerp: z.string(),
    toelichting: z.string().nullable(),
    /** How a resident asked; null for what no resident asked. */
    kanaal: Kanaal.nullable(),
    /** When a resident was told that she would be called. */
    belmoment: Belmoment.nullable(),
    uiterlijk: Datum.nullable(),
    termijn: Werktermijn,
    sinds: Datum.nullable(),
    pad: z.string(),
    van: z.enum(['mij', 'team']),
    team: z.object({ id: z.string(), naam: z.string() }).nullable(),
    overdraagbaar: z.boolean(),
    /** It can be ticked off in the list. */
    afvinkbaar: z.boolean(),
  })
  .meta({ id: 'Werkitem' });
export type Werkitem = z.infer<typeof Werkitem>;

/** What of the list is asked for; all that is given must hold. */
export const Werkfilter = z
  .object({
    wiens: Wiens.default('alles'),
    soort: Werksoort.optional(),
    termijn: Werktermijn.optional(),
    team: z.string().max(60).optional(),
  })
  .meta({ id: 'Werkfilter' });
export type Werkfilter = z.infer<typeof Werkfilter>;

export const WerkVraag = Werkfilter.extend({ pagina: z.coerce.number().int().min(1).max(400).default(1) });

const Telling = <T extends z.ZodType>(wat: T) => z.array(z.object({ wat, aantal: z.int() }));

export const Werkvoorraad = z
  .object({
    items: z.array(Werkitem),
    /** How many the filters leave; the page shows a part of them. */
    aantal: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
    /** What each choice would leave: counted under the other filters. One that is chosen is there, also with none. */
    tellingen: z.object({
      mij: z.int(),
      team: z.int(),
      soorten: Telling(Werksoort),
      termijnen: Telling(Werktermijn),
      teams: z.array(z.object({ id: z.string(), naam: z.string(), aantal: z.int() })),
    }),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'Werkvoorraad' });
export type Werkvoorraad = z.infer<typeof Werkvoorraad>;

/** To whom work can be given. */
export const Ontvangers = z
  .object({
    collegas: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        teams: z.array(z.string()),
        afwezig: z.boolean(),
        vervanger: z.string().nullable(),
      }),
    ),
    teams: z.array(z.object({ id: z.string(), naam: z.string() })),
  })
  .meta({ id: 'Ontvangers' });
export type Ontvangers = z.infer<typeof Ontvangers>;

export const Werkoverdracht = z
  .object({
    sleutels: z
      .array(sleutel)
      .min(1)
      .max(50)
      .refine((sleutels) => new Set(sleutels).size === sleutels.length, {
        error: 'Elk werk mag er één keer in staan.',
      }),
    aan: z.discriminatedUnion('soort', [
      z.object({ soort: z.literal('mij') }),
      z.object({ soort: z.literal('medewerker'), id: z.string().min(1).max(60) }),
      z.object({ soort: z.literal('team'), id: z.string().min(1).max(60) }),
    ]),
  })
  .meta({ id: 'Werkoverdracht' });
export type Werkoverdracht = z.infer<typeof Werkoverdracht>;

/** How it ended for each, in the order asked: `al-genomen` is not mine or my team's any more, `storing` can be tried again. */
export const Werkuitkomsten = z
  .object({ uitkomsten: z.array(z.enum(['gedaan', 'al-genomen', 'kan-niet', 'storing'])) })
  .meta({ id: 'Werkuitkomsten' });
export type Werkuitkomsten = z.infer<typeof Werkuitkomsten>;

export const WerkAfvinken = z.object({ sleutel }).meta({ id: 'WerkAfvinken' });
export type WerkAfvinken = z.infer<typeof WerkAfvinken>;

export const ContactverzoekPad = z.object({ taakId: RegisterId });

/** A question or call-back as the one reads it who takes it up. */
export const Contactverzoek = z
  .object({
    id: z.string(),
    nummer: z.string().nullable(),
    terugbellen: z.boolean(),
    onderwerp: z.string().nullable(),
    vraag: z.string().nullable(),
    notitie: z.string().nullable(),
    kanaal: Kanaal,
    gesteld: Tijdstip.nullable(),
    uiterlijk: Datum.nullable(),
    termijn: Werktermijn,
    /** When the resident was told that she would be called. */
    belmoment: Belmoment.nullable(),
    /** Null when nobody knows who it is, or when the register of persons could not be asked. */
    klant: z.string().nullable(),
    /** Whether an answer reaches the one who asked in the resident portal. */
    beantwoordbaar: z.boolean(),
    bereikbaar: z.array(z.object({ soort: z.enum(['email', 'telefoonnummer']), adres: z.string() })),
    zaken: z.array(z.object({ bron: z.string(), id: z.string(), nummer: z.string(), titel: z.string() })),
    van: z.enum(['mij', 'team']),
    team: z.object({ id: z.string(), naam: z.string() }).nullable(),
    pogingen: z.array(z.object({ moment: Tijdstip, door: z.string().nullable(), notitie: z.string().nullable() })),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'Contactverzoek' });
export type Contactverzoek = z.infer<typeof Contactverzoek>;

export const Poging = z.object({ notitie: z.string().trim().max(500) }).meta({ id: 'Poging' });
export type Poging = z.infer<typeof Poging>;

export const Afronding = z
  .object({
    /** Made once by the page: sent twice, it is still one. */
    sleutel: z.uuid(),
    /** What the resident reads; empty when she was told otherwise. */
    antwoord: z.string().trim().max(1000),
    /** For colleagues. */
    notitie: z.string().trim().max(500),
  })
  .refine(({ antwoord, notitie }) => antwoord !== '' || notitie !== '', {
    path: ['antwoord'],
    error: 'Schrijf een antwoord, of een notitie over hoe het is afgehandeld.',
  })
  .meta({ id: 'Afronding' });
export type Afronding = z.infer<typeof Afronding>;

/** `wordt_bezorgd`: it is kept here, and the register gets it as soon as it can. */
export const Afgerond = z.object({ stand: z.enum(['bezorgd', 'wordt_bezorgd']) }).meta({ id: 'Afgerond' });
export type Afgerond = z.infer<typeof Afgerond>;

const WeergaveNaam = z.string().trim().min(1).max(60);
export const WerkWeergave = z
  .object({ id: z.uuid(), naam: z.string(), filter: Werkfilter })
  .meta({ id: 'WerkWeergave' });
export type WerkWeergave = z.infer<typeof WerkWeergave>;
export const WerkWeergaven = z.object({ weergaven: z.array(WerkWeergave) }).meta({ id: 'WerkWeergaven' });
export type WerkWeergaven = z.infer<typeof WerkWeergaven>;
export const NieuweWerkWeergave = z
  .object({ naam: WeergaveNaam, filter: Werkfilter })
  .meta({ id: 'NieuweWerkWeergave' });
export type NieuweWerkWeergave = z.infer<typeof NieuweWerkWeergave>;
export const WeergavePad = z.object({ weergaveId: z.uuid() });

export const WerkAgenda = z.object({ sinds: Tijdstip.nullable() }).meta({ id: 'WerkAgenda' });
export type WerkAgenda = z.infer<typeof WerkAgenda>;
/** Shown once: whoever has it can read the calendar. */
export const WerkAgendaAdres = z.object({ adres: z.url() }).meta({ id: 'WerkAgendaAdres' });
export type WerkAgendaAdres = z.infer<typeof WerkAgendaAdres>;
export const AgendaPad = z.object({ agenda: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
