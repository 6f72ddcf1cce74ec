import { z } from 'zod';
import { Tijdstip } from './common.ts';
import { NieuwsInhoud } from './nieuwsberichten.ts';

/**
 * Where the newest version stands: being written, offered to a second editor, sent back, approved, waiting for its
 * moment, being read, past its end, or taken away.
 */
export const NieuwsStand = z.enum([
  'concept',
  'ter-beoordeling',
  'teruggegeven',
  'goedgekeurd',
  'ingepland',
  'gepubliceerd',
  'verlopen',
  'ingetrokken',
]);
export type NieuwsStand = z.infer<typeof NieuwsStand>;

export const NieuwsBeheerRegel = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    stand: NieuwsStand,
    /** Newest version, and the one that colleagues read now or read until its end. */
    versie: z.int(),
    gepubliceerd: z.int().nullable(),
    /** What waits for its moment; until then colleagues go on reading what they read now. */
    gepland: z.object({ versie: z.int(), vanaf: Tijdstip }).nullable(),
    /** Whether colleagues could ever read it. */
    ooitGelezen: z.boolean(),
    vanaf: Tijdstip.nullable(),
    gewijzigdOp: Tijdstip,
    gewijzigdDoor: z.string(),
  })
  .meta({ id: 'NieuwsBeheerRegel' });
export type NieuwsBeheerRegel = z.infer<typeof NieuwsBeheerRegel>;

const Keuze = z.object({ code: z.string(), naam: z.string() });
/** What an editor can choose from. */
export const NieuwsKeuzes = z
  .object({ doelgroepen: z.array(Keuze), onderwerpen: z.array(Keuze) })
  .meta({ id: 'NieuwsKeuzes' });
export type NieuwsKeuzes = z.infer<typeof NieuwsKeuzes>;

export const NIEUWS_BEHEER_PER_PAGINA = 50;
/** Which articles an editor looks for; `in-de-maak` is everything that she or a colleague still writes or publishes. */
export const nieuwsFilters = [
  'te-beoordelen',
  'in-de-maak',
  'ingepland',
  'gepubliceerd',
  'verlopen',
  'ingetrokken',
] as const;
export type NieuwsFilter = (typeof nieuwsFilters)[number];
export const NieuwsBeheerVraag = z.object({
  zoek: z.string().trim().max(120).optional(),
  stand: z.enum(nieuwsFilters).optional(),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});

export const NieuwsBeheerLijst = z
  .object({ berichten: z.array(NieuwsBeheerRegel), totaal: z.int(), pagina: z.int(), keuzes: NieuwsKeuzes })
  .meta({ id: 'NieuwsBeheerLijst' });
export type NieuwsBeheerLijst = z.infer<typeof NieuwsBeheerLijst>;

/** Something that was done with a version on its way to readers. */
export const NieuwsStap = z.object({
  soort: z.enum([
    'aangeboden',
    'goedgekeurd',
    'teruggegeven',
    'ingepland',
    'planning-weg',
    'gepubliceerd',
    'ingetrokken',
  ]),
  versie: z.int(),
  door: z.string(),
  moment: Tijdstip,
  opmerking: z.string().nullable(),
});
export type NieuwsStap = z.infer<typeof NieuwsStap>;

export const NieuwsBeheerDetail = NieuwsBeheerRegel.extend({
  inhoud: NieuwsInhoud,
  /** What the second editor said when it was sent back. */
  opmerking: z.string().nullable(),
  /** Whether the one who looks may judge this version: she did not write it. */
  magBeoordelen: z.boolean(),
  /** Whether it can be thrown away: nobody ever read it, and nobody will. */
  magWeg: z.boolean(),
  /** The last first. */
  stappen: z.array(NieuwsStap),
  versies: z.array(
    z.object({ versie: z.int(), moment: Tijdstip, door: z.string(), titel: z.string(), inhoud: NieuwsInhoud }),
  ),
  keuzes: NieuwsKeuzes,
}).meta({ id: 'NieuwsBeheerDetail' });
export type NieuwsBeheerDetail = z.infer<typeof NieuwsBeheerDetail>;

/** `versie` is the one that the editor began with: somebody else may have saved meanwhile. */
export const NieuwsOpslag = z.object({ versie: z.int(), inhoud: NieuwsInhoud }).meta({ id: 'NieuwsOpslag' });
export const NieuwsVersieKeuze = z.object({ versie: z.int().min(1) });
export const NieuwsTerug = NieuwsVersieKeuze.extend({ opmerking: z.string().trim().min(3).max(1000) });
/** `ingrijpend`: what was read before counts no more, and a must-read is asked again. */
export const NieuwsPublicatie = NieuwsVersieKeuze.extend({ ingrijpend: z.boolean() });
